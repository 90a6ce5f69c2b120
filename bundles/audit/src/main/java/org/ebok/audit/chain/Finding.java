package org.ebok.audit.chain;

/**
 * What is wrong with a chain.
 *
 * @param node whose chain
 * @param place the link, 0 when it is none of them
 * @param what what is wrong, in words
 */
public record Finding(String node, long place, String what) {}
