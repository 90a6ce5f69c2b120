package org.ebok.documents.invoice;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ebok.api.operator.OperatorProfile;
import org.ebok.api.pdf.PdfDocuments;
import org.ebok.pdf.internal.OpenPdfDocuments;

/** The PDF of the server, for tests that read what comes out. */
final class Pdf {

    private static final OperatorProfile OPERATOR = new OperatorProfile(
            "Nadmorska",
            "Spółdzielnia Mieszkaniowa Nadmorska",
            Optional.of("ul. Morska 18, 81-001 Gdynia"),
            Optional.of("58 555 01 00"),
            Optional.of("9990000008"),
            List.of());

    private Pdf() {}

    static PdfDocuments documents() {
        return new OpenPdfDocuments(
                () -> OPERATOR, Clock.fixed(Instant.parse("2026-11-25T11:00:00Z"), ZoneId.of("Europe/Warsaw")));
    }
}
