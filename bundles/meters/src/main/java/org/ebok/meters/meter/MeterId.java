package org.ebok.meters.meter;

/**
 * Identifies a meter in the central database, the same for every customer. The text is the ERP's own and opaque.
 *
 * @param value as in the view {@code meter}
 */
public record MeterId(String value) {}
