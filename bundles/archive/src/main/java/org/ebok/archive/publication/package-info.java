/** What the portal itself keeps of documents: who opened which one when, and which ones were taken back. */
package org.ebok.archive.publication;
