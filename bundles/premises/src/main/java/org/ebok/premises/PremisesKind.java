package org.ebok.premises;

/** What premises are. */
enum PremisesKind {
    /** A flat or house to live in. */
    FLAT,
    /** A shop, an office, a workshop. */
    COMMERCIAL,
    /** A garage or a place in one. */
    GARAGE,
    /** Where a consumer takes heat or water. */
    SUPPLY_POINT,
    /** Anything else. */
    OTHER
}
