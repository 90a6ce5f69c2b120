/** The REST interface of a customer's documents: the list, one document, its file, and several files as an archive. */
package org.ebok.documents.view;
