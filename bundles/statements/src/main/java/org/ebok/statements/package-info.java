/**
 * The function {@code statements}: the operator's own documents, financial statements above all, for the persons who hold the
 * permission, and those of them that the operator opens to all its customers.
 */
package org.ebok.statements;
