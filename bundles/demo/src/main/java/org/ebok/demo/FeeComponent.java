package org.ebok.demo;

/** The components of fees; their names are the codes. The last one of premises is what is left of the month's charge. */
enum FeeComponent {
    EKSPL("Eksploatacja podstawowa", "m²", false),
    FREM("Fundusz remontowy", "m²", false),
    CO("Centralne ogrzewanie – zaliczka", "m²", true),
    ODPADY("Gospodarka odpadami", "os.", true),
    CW("Zimna i ciepła woda – zaliczka", "m³", true),
    CZYNSZ("Czynsz najmu", "m²", false),
    GARAZ("Miejsce w garażu", "lokal", false),
    MOC("Moc cieplna zamówiona", "kW", true),
    CIEPLO("Ciepło pobrane", "GJ", true),
    ABON("Abonament wodomierzowy", "szt.", true),
    WODA("Woda i ścieki", "m³", true);

    /** Name, as customers read it. */
    final String title;
    /** What a rate is for one of. */
    final String unit;
    /** Whether the operator cannot help the cost. */
    final boolean beyondControl;

    FeeComponent(String title, String unit, boolean beyondControl) {
        this.title = title;
        this.unit = unit;
        this.beyondControl = beyondControl;
    }
}
