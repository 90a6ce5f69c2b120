package org.ebok.mydata;

import org.ebok.api.personal.PersonalText;

/**
 * What is in the archive, for its index page.
 *
 * @param title what it is
 * @param path of a file within the archive; of a table without its ending
 * @param rows how many rows, of a table
 * @param isFile whether it is a file and not a table
 */
record Packed(PersonalText title, String path, long rows, boolean isFile) {}
