/**
 * The portal's own database, as seen by a bundle that keeps tables there: its schema changes and the sign that
 * they have been made.
 */
@Version("1.1.0")
package org.ebok.api.store;

import org.osgi.annotation.versioning.Version;
