/**
 * The operator's archive: the documents of the central database with their files, for the functions that show them, and what
 * the portal itself keeps of them, openings and recalls. It decides nothing of who sees which kind; that is each function's.
 */
package org.ebok.archive;
