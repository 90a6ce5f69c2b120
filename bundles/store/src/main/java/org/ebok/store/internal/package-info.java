/**
 * The portal's own database: its connections, which take part in the transactions of the transaction manager, and the
 * schema changes of every bundle that keeps tables there. All of it is reached through the services of
 * {@code org.ebok.api.store} and the data source {@code ebok-portal}.
 */
package org.ebok.store.internal;
