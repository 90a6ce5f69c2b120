/**
 * Reading the operator's central database, live. Statements name the views of the contract in braces and the
 * implementation narrows each of them to the scope it is given; there is no other way to the central database.
 */
@Version("1.1.0")
package org.ebok.api.central;

import org.osgi.annotation.versioning.Version;
