/**
 * Who did what, when and to whom. A record is written in the transaction of the change it tells of, so that
 * neither exists without the other.
 */
@Version("1.1.0")
package org.ebok.api.audit;

import org.osgi.annotation.versioning.Version;
