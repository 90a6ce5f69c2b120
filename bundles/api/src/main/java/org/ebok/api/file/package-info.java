/** Small files of the server's own, which nobody but its owner may read: first passwords, keys. */
@Version("1.0.0")
package org.ebok.api.file;

import org.osgi.annotation.versioning.Version;
