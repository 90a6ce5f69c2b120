/**
 * Everything that is held about a person, for the person: each function tells by tables and files what the portal and the
 * central database have of the customers of who is signed in, and the function {@code my-data} packs it. What is not
 * installed or not granted contributes nothing.
 */
@Version("1.1.0")
package org.ebok.api.personal;

import org.osgi.annotation.versioning.Version;
