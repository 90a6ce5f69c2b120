/** Console commands for staff: who opened what, and how documents are taken back and given out again. */
package org.ebok.archive.console;
