package org.ebok.pdf.internal;

import java.io.IOException;
import java.util.List;
import org.ebok.api.pdf.PdfDocument;

/** A statement of a ledger as finance would write it. */
final class Statement {

    private Statement() {}

    static void write(PdfDocument document) throws IOException {
        document.fact("Kontrahent", "Anna Ścibor-Rylska, nr 00204");
        document.fact("Kartoteka", "204-00001-1 Mieszkanie, ul. Żeglarska 7 m. 12");
        document.fact("Rachunek do wpłat", "61 1090 1014 0000 0712 1981 2874");
        document.fact("Okres", "od 1 stycznia do 25 listopada 2026");
        document.fact("Stan na", "25 listopada 2026, 12:00");
        document.paragraph(
                "Wpłaty rozliczają obciążenia w kolejności terminów płatności. Zapisy zaksięgowane po tym dniu nie są ujęte.");
        document.table(Documents.LEDGER);
        document.row(List.of("01.01.2026", "Saldo początkowe", "", "", "", "113,44"));
        for (int i = 1; i <= 60; i++) {
            document.row(List.of(
                    "%02d.%02d.2026".formatted(1 + i % 28, 1 + i / 6),
                    i % 3 == 0
                            ? "Wpłata"
                            : "Opłata za lokal: eksploatacja, fundusz remontowy, zaliczka na centralne ogrzewanie i wodę",
                    i % 3 == 0 ? "WB/" + i : "NAL/2026/" + i,
                    i % 3 == 0 ? "" : "1 146,24",
                    i % 3 == 0 ? "2 292,48" : "",
                    i % 3 == 0 ? "113,44" : i % 2 == 0 ? "1 259,68" : "−1 032,80"));
        }
        document.totals(List.of("Razem", "", "", "45 849,60", "45 849,60", ""));
        document.totals(List.of("Saldo na koniec okresu", "", "", "", "", "113,44"));
    }
}
