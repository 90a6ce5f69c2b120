/**
 * The operator's central database: a small pool of read-only connections, and the query service that narrows every view
 * of a statement to the scope it is given. The pool is a component of this bundle alone: its class is not exported, so no
 * other bundle can ask for it.
 */
package org.ebok.central.internal;
