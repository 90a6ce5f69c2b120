/**
 * The start page: each function tells by tiles what there is and what is to be done, as data and keys of its own texts,
 * and the core puts them in the order of urgency and makes the one sentence at the top. A function that is not installed
 * or not granted contributes nothing and leaves no hole.
 */
@Version("2.0.0")
package org.ebok.api.start;

import org.osgi.annotation.versioning.Version;
