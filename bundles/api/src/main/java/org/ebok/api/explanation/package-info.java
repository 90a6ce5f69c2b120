/**
 * Why something is owed: each function explains its part of a matter that the central database keeps, as data and keys of its
 * own texts, and the core puts the parts together on one page, with the difference where they do not add up. Functions name
 * matters by the contract of the central database and know nothing of each other; what would belong to a function that is
 * not installed or not granted is said to be missing.
 */
@Version("2.0.0")
package org.ebok.api.explanation;

import org.osgi.annotation.versioning.Version;
