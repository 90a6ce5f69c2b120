/**
 * Errors as data: a stable code, an HTTP status and, for bad input, the field that is wrong. They reach clients
 * as RFC 9457 {@code application/problem+json}.
 */
@Version("1.0.0")
package org.ebok.api.problem;

import org.osgi.annotation.versioning.Version;
