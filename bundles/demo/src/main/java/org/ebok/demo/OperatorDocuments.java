package org.ebok.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the operator's own documents, for authorised persons. */
final class OperatorDocuments {

    /** More than one page. */
    private static final int POSITIONS = 60;

    private static final int DAYS_SINCE_JUSTIFICATION = 20;

    private final Period period;

    OperatorDocuments(Period period) {
        this.period = period;
    }

    List<DemoDocument> documents() {
        LocalDate meeting = LocalDate.of(period.today().getYear(), 6, 12);
        int year = (meeting.plusDays(14).isBefore(period.today()) ? meeting : meeting.minusYears(1)).getYear();
        List<DemoDocument> documents = new ArrayList<>();
        for (int back = 0; back < 3; back++) {
            LocalDate day = LocalDate.of(year - back, 6, 12);
            documents.add(statement(year - back - 1, back == 0));
            documents.add(own(
                    DocumentKind.UCHW,
                    "1/" + day.getYear(),
                    "Uchwała w sprawie zatwierdzenia sprawozdania za " + (day.getYear() - 1),
                    day));
            documents.add(own(
                    DocumentKind.PROT,
                    "WZ/" + day.getYear(),
                    "Protokół Walnego Zgromadzenia " + day.getYear(),
                    day.plusDays(14)));
        }
        documents.add(DemoDocument.of(
                null,
                DocumentKind.UCHW,
                "UCHW/wykaz/" + year,
                "Wykaz uchwał Walnego Zgromadzenia " + year,
                LocalDate.of(year, 6, 20),
                DemoFile.csv("Numer;Data;Sprawa\n1/" + year + ";" + year + "-06-12;Zatwierdzenie sprawozdania\n")));
        documents.add(own(DocumentKind.STAT, "2019", "Statut Spółdzielni", LocalDate.of(2019, 6, 15)));
        documents.add(own(DocumentKind.REGU, "1/2021", "Regulamin porządku domowego", LocalDate.of(2021, 3, 1)));
        documents.add(own(DocumentKind.REGU, "2/2022", "Regulamin rozliczania wody", LocalDate.of(2022, 10, 3)));
        documents.add(justification());
        return documents;
    }

    /** Why upkeep will cost more; told with the change. */
    DemoDocument justification() {
        LocalDate day = period.today().minusDays(DAYS_SINCE_JUSTIFICATION);
        return own(
                DocumentKind.UCHW,
                "9/" + day.getYear(),
                "Uchwała Rady Nadzorczej w sprawie stawki eksploatacji, z kalkulacją",
                day);
    }

    private static DemoDocument own(DocumentKind kind, String number, String title, LocalDate day) {
        byte[] pdf = SmallPdf.of(
                title,
                List.of("Gdynia, " + Words.day(day), "", "§ 1. Treść dokumentu jest przykładowa.", DemoInvoice.SELLER));
        return DemoDocument.of(null, kind, kind.name() + "/" + number, title, day, DemoFile.pdf(pdf));
    }

    private static DemoDocument statement(int year, boolean inParts) {
        String title = "Sprawozdanie finansowe za " + year;
        List<String> lines = IntStream.rangeClosed(1, POSITIONS)
                .mapToObj(no -> "Pozycja " + no + " bilansu: " + (year % 100 * 1000 + no * 137) + " zł")
                .toList();
        DemoFile file = DemoFile.pdf(SmallPdf.of(title, lines));
        return DemoDocument.of(
                null,
                DocumentKind.SPRA,
                "SPRA/" + year,
                title,
                LocalDate.of(year + 1, 3, 31),
                inParts ? file.inTwo() : file);
    }
}
