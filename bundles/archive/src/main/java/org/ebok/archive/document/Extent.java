package org.ebok.archive.document;

/**
 * How much there is.
 *
 * @param files documents with a file
 * @param bytes the length of the files, as far as the operator has registered it
 */
public record Extent(long files, long bytes) {}
