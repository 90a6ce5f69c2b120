package org.ebok.demo;

/** The groups of the demo's customers, and how each is billed. */
enum CustomerGroup {
    OWNERS("WLASC", "Właściciele", "Opłaty za mieszkanie", "Opłaty za", false),
    TENANTS("NAJEM", "Najemcy", "Czynsz i media", "Czynsz za", false),
    COMMERCIAL("UZYTK", "Użytkownicy lokali użytkowych", "Lokal użytkowy", "Czynsz i media za", true),
    HEAT("CIEPLO", "Odbiorcy ciepła", "Dostawa ciepła", "Ciepło za", true),
    WATER("WODA", "Odbiorcy wody", "Woda i ścieki", "Woda i ścieki za", true);

    /** Code, as in an ERP. */
    final String code;
    /** Name in Polish. */
    final String title;
    /** Name of the ledger. */
    final String ledgerName;
    /** Start of a charge's description; the month follows. */
    final String chargeText;
    /** Whether each charge is an invoice with a number, due in 14 days; otherwise it is due on the last day of its month. */
    final boolean invoiced;

    CustomerGroup(String code, String title, String ledgerName, String chargeText, boolean invoiced) {
        this.code = code;
        this.title = title;
        this.ledgerName = ledgerName;
        this.chargeText = chargeText;
        this.invoiced = invoiced;
    }
}
