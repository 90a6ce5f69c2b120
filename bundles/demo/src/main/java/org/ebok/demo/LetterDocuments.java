package org.ebok.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Makes the letters: three for everybody, one that is released tomorrow, one whose number looks like markup. */
final class LetterDocuments {

    private static final String ODD_NUMBER = "<b>Pismo</b> nr 1/\"x\"";

    private final Period period;
    private final ZoneId zone;

    LetterDocuments(Period period, ZoneId zone) {
        this.period = period;
        this.zone = zone;
    }

    List<DemoDocument> documents(DemoCustomer customer) {
        LocalDate today = period.today();
        LocalDate inspection = period.current().minusMonths(1).atDay(14);
        LocalDate december = LocalDate.of(today.getYear(), 12, 5);
        LocalDate fees = december.isBefore(today) ? december : december.minusYears(1);
        LocalDate privacy = period.current().minusMonths(18).atDay(20);
        List<DemoDocument> letters = new ArrayList<>();
        letters.add(letter(
                customer,
                number(customer, fees),
                "Zmiana opłat od 1 stycznia " + (fees.getYear() + 1),
                fees,
                "Od 1 stycznia zmieniają się stawki opłat. Nowe stawki znajdą Państwo w załączonym wykazie."));
        letters.add(letter(
                customer,
                number(customer, inspection),
                "Przegląd wentylacji i instalacji gazowej",
                inspection,
                "Prosimy o udostępnienie lokalu kominiarzowi w godzinach od 15 do 19."));
        letters.add(DemoDocument.of(
                customer.id(),
                DocumentKind.PISM,
                number(customer, privacy),
                "Informacja o przetwarzaniu danych",
                privacy,
                null));
        if (customer.id().equals(WellKnownCustomers.PARTLY_OVERDUE)) {
            letters.add(letter(
                            customer,
                            "PISM/%d/ODCZYT".formatted(today.getYear()),
                            "Odczyt wodomierzy",
                            today,
                            "Odczytu wodomierzy dokonamy drogą radiową. Obecność w mieszkaniu nie jest potrzebna.")
                    .with(new DemoDocument.Publication(
                            today.plusDays(1)
                                    .atTime(LocalTime.of(8, 0))
                                    .atZone(zone)
                                    .toOffsetDateTime(),
                            null)));
        }
        if (customer.id().equals(WellKnownCustomers.NOTHING_BOOKED)) {
            letters.add(letter(
                    customer,
                    ODD_NUMBER,
                    "Potwierdzenie zameldowania",
                    inspection.plusDays(2),
                    "Potwierdzamy przyjęcie zgłoszenia."));
        }
        return letters;
    }

    private static String number(DemoCustomer customer, LocalDate day) {
        return "PISM/%d/%02d%02d/%04d"
                .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), customer.index());
    }

    private static DemoDocument letter(
            DemoCustomer customer, String number, String title, LocalDate day, String sentence) {
        byte[] pdf = SmallPdf.of(
                title,
                List.of(
                        "Gdynia, " + Words.day(day),
                        "Numer: " + number,
                        "",
                        "Szanowni Państwo,",
                        sentence,
                        "",
                        DemoInvoice.SELLER));
        return DemoDocument.of(customer.id(), DocumentKind.PISM, number, title, day, DemoFile.pdf(pdf));
    }
}
