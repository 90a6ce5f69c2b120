/**
 * What readers find: documents with their files, without those that were taken back, and with what they have not opened yet.
 * Functions take everything of a document from the shelf that it stands on.
 */
package org.ebok.archive.shelf;
