/**
 * The operator's central database: a small pool of read-only connections, and the query service that narrows every view
 * of a statement to the scope it is given. The pool is not a service, so nothing else in the server can reach it.
 */
package org.ebok.central.internal;
