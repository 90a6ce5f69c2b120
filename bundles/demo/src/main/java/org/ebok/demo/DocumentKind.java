package org.ebok.demo;

/** The kinds of the demo's documents, as in the contract's view {@code document_kind}; their names are the codes. */
enum DocumentKind {
    FV("Faktury", "Invoices", "INVOICE", "invoice", false),
    ROZL("Rozliczenia mediów", "Settlements of utilities", "SETTLEMENT", "settlement", false),
    WEZW("Wezwania do zapłaty", "Payment demands", "DEMAND", "demand", false),
    NOTA("Noty odsetkowe", "Interest notes", "OTHER", "other", false),
    PISM("Pisma", "Letters", "LETTER", "letter", false),
    SPRA("Sprawozdania finansowe", "Financial statements", "STATEMENT", "statement", true),
    STAT("Statut", "Statute", "OTHER", "other", true),
    REGU("Regulaminy", "By-laws", "OTHER", "other", true),
    UCHW("Uchwały", "Resolutions", "OTHER", "other", true),
    PROT("Protokoły", "Minutes", "OTHER", "other", true);

    /** Title in Polish. */
    final String polish;
    /** Title in English. */
    final String english;
    /** What the portal does with it. */
    final String purpose;
    /** What it is drawn as. */
    final String icon;
    /** Whether its documents are the operator's own, for authorised persons; otherwise each is of one customer. */
    final boolean ofOperator;

    DocumentKind(String polish, String english, String purpose, String icon, boolean ofOperator) {
        this.polish = polish;
        this.english = english;
        this.purpose = purpose;
        this.icon = icon;
        this.ofOperator = ofOperator;
    }
}
