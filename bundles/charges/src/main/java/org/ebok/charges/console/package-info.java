/** The console command by which staff see which announcements of rates are late. */
package org.ebok.charges.console;
