package org.ebok.archive.document;

import java.time.LocalDate;

/**
 * A kind that there are documents of.
 *
 * @param kind the kind
 * @param firstIssuedOn day of issue of the oldest one
 * @param lastIssuedOn day of issue of the newest one
 */
public record KindUse(DocumentKind kind, LocalDate firstIssuedOn, LocalDate lastIssuedOn) {}
