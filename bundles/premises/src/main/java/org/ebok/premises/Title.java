package org.ebok.premises;

/** By what right a customer holds premises. */
enum Title {
    /** Separate ownership of premises. */
    OWNERSHIP,
    /** A co-operative right to premises. */
    COOPERATIVE_RIGHT,
    /** Rent. */
    RENT,
    /** A contract of supply. */
    CONTRACT,
    /** Anything else. */
    OTHER
}
