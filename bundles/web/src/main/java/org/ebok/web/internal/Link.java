package org.ebok.web.internal;

/**
 * A link at the foot of each page.
 *
 * @param label its text
 * @param href its address
 */
public record Link(String label, String href) {}
