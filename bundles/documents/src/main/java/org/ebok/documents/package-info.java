/**
 * The function {@code documents}: what the operator has sent to a customer, invoices, settlements, demands and letters, read
 * live from the central database, opened in the page and downloaded, with a proof of what was opened when.
 */
package org.ebok.documents;
