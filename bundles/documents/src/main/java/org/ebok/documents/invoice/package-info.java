/**
 * Structured e-invoices: the reading of FA(3) from the stored bytes, safely and against the official schema, what a person
 * reads of one, the tree of all its fields, its verification codes, and its PDF.
 */
package org.ebok.documents.invoice;
