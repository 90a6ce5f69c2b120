package org.ebok.demo;

/** What the demo's meters measure, as in the contract; and how much of it a home uses in a month. */
enum Medium {
    COLD_WATER("ZW", "m³", 5, 4200, false),
    HOT_WATER("CW", "m³", 5, 2300, false),
    HEAT("CO", "GJ", 6, 1500, true),
    HEAT_ALLOCATOR("PK", "jedn.", null, 90_000, true),
    ELECTRICITY("EE", "kWh", 5, 640_000, false);

    /** Start of a meter's number. */
    final String prefix;
    /** Unit of its readings. */
    final String unit;
    /** Digits before the decimal point, null where the register never rolls over. */
    final Integer digits;
    /** Thousandths of the unit in an average month. */
    final int thousandths;
    /** Whether more is used in winter. */
    final boolean ofWinter;

    Medium(String prefix, String unit, Integer digits, int thousandths, boolean ofWinter) {
        this.prefix = prefix;
        this.unit = unit;
        this.digits = digits;
        this.thousandths = thousandths;
        this.ofWinter = ofWinter;
    }
}
