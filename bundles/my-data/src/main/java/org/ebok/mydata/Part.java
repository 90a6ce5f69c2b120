package org.ebok.mydata;

import org.ebok.api.personal.PersonalText;

/**
 * A part of what is held, before it is read.
 *
 * @param folder whose it is: the identifier of a function, or {@code portal}
 * @param name of a table, {@code files} for files
 * @param title what it is
 * @param isFiles whether it is files and not a table
 * @param count about how many rows or files
 * @param bytes about how long, packed
 */
record Part(String folder, String name, PersonalText title, boolean isFiles, long count, long bytes) {}
