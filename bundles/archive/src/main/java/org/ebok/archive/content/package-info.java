/** The file of a document: its parts in the central database, what it is, and how it goes to a browser. */
package org.ebok.archive.content;
