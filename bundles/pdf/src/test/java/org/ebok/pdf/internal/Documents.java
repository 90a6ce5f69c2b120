package org.ebok.pdf.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ebok.api.operator.OperatorProfile;
import org.ebok.api.pdf.PdfColumn;

/** What the tests of documents share. */
final class Documents {

    static final Locale POLISH = Locale.forLanguageTag("pl");

    static final OperatorProfile OPERATOR = new OperatorProfile(
            "Nadmorska",
            "Spółdzielnia Mieszkaniowa Nadmorska",
            Optional.of("ul. Morska 18, 81-001 Gdynia"),
            Optional.of("58 555 01 00"),
            Optional.of("9990000008"),
            List.of());

    static final List<PdfColumn> LEDGER = List.of(
            new PdfColumn("Data", 12, false),
            new PdfColumn("Za co", 34, false),
            new PdfColumn("Dokument", 15, false),
            new PdfColumn("Obciążenie", 13, true),
            new PdfColumn("Wpłata", 13, true),
            new PdfColumn("Saldo", 13, true));

    private Documents() {}

    /** Documents of the operator above, at noon of 25 November 2026 in Gdynia. */
    static OpenPdfDocuments documents() {
        return new OpenPdfDocuments(
                () -> OPERATOR, Clock.fixed(Instant.parse("2026-11-25T11:00:00Z"), ZoneId.of("Europe/Warsaw")));
    }

    /** A row of {@link #LEDGER}. */
    static List<String> entry(int number) {
        return List.of(
                "25.11.2026",
                "Opłata za lokal nr " + number + ", zaliczka na wodę",
                "FV/" + number + "/2026",
                "1 146,24",
                "",
                "−" + number + ",00");
    }
}
