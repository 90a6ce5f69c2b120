/**
 * The languages of the portal and the texts of its functions in them: read here for what is written on the server, and as
 * keys with values for what a page writes, which knows the language of its reader.
 */
@Version("1.0.0")
package org.ebok.api.text;

import org.osgi.annotation.versioning.Version;
