/**
 * Finding the driver for a database address, and the password without leaving it anywhere. Both the portal's own and the
 * central database are opened through this package; the password is read from a file or the environment at the moment of
 * use, so that no configuration, service property or log ever holds it.
 */
@Version("1.0.0")
package org.ebok.jdbc;

import org.osgi.annotation.versioning.Version;
