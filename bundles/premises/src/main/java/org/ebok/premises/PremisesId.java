package org.ebok.premises;

/**
 * Identifies premises in the central database, the same for every holder. The text is the ERP's own and opaque.
 *
 * @param value as in the view {@code premises}
 */
record PremisesId(String value) {}
