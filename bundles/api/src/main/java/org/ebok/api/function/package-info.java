/**
 * What a capability of the portal declares about itself. A function is one bundle; its {@link
 * org.ebok.api.function.Function} service tells the core its identifier, its place in the menu and the module
 * of its page, and the core learns nothing else about it.
 */
@Version("1.0.0")
package org.ebok.api.function;

import org.osgi.annotation.versioning.Version;
