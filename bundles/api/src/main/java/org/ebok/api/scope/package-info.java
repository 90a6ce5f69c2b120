/**
 * Whose data. Nothing in the portal takes a bare customer identifier from outside: every read of the central
 * database takes a scope, and scopes are made by the security bundle alone, from the signed-in subject.
 */
@Version("1.1.0")
package org.ebok.api.scope;

import org.osgi.annotation.versioning.Version;
