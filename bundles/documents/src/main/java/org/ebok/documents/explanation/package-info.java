/** What a document says of an amount: the figures of a settlement with its readings, what a demand demands. */
package org.ebok.documents.explanation;
