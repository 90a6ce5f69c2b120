/**
 * The only maker of scopes. The package is exported under an attribute that an importer must name (see this bundle's
 * {@code bnd.bnd}): the security bundle does, and to every other bundle the package is not there.
 */
@Version("1.0.0")
package org.ebok.api.scope.issuer;

import org.osgi.annotation.versioning.Version;
