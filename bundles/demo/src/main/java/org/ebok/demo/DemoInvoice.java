package org.ebok.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * An invoice with VAT of 23%.
 *
 * @param dueOn null when nothing is to be paid
 * @param bankAccount null when there is none
 * @param corrected the invoice that this one corrects, null unless it does
 */
record DemoInvoice(
        DemoCustomer buyer,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        String bankAccount,
        BigDecimal gross,
        List<Line> lines,
        Corrected corrected) {

    static final String SELLER = "Spółdzielnia Mieszkaniowa Nadmorska";
    static final String SELLER_TAX_ID = "9990000008";
    static final String SELLER_STREET = "ul. Morska 18";
    static final String SELLER_CITY = "81-001 Gdynia";

    private static final BigDecimal RATE = new BigDecimal("1.23");

    /**
     * A line of services.
     *
     * @param before whether it says what was, in a correction
     */
    record Line(String name, BigDecimal net, boolean before) {}

    /**
     * What is corrected and why.
     *
     * @param ksefNumber null when it had none
     */
    record Corrected(String number, LocalDate issuedOn, String ksefNumber, String reason) {}

    /** Makes the invoice behind a charge, its amount in two lines. */
    static DemoInvoice of(DemoLedger ledger, DemoEntry entry) {
        DemoCustomer buyer = ledger.customer();
        BigDecimal net = net(entry.debit());
        BigDecimal first = net.multiply(new BigDecimal("0.7")).setScale(2, RoundingMode.HALF_UP);
        String month = entry.description().substring(entry.description().indexOf(" za "));
        List<String> names =
                switch (buyer.group()) {
                    case HEAT -> List.of("Ciepło pobrane", "Moc cieplna zamówiona");
                    case WATER -> List.of("Woda dostarczona", "Ścieki odebrane");
                    default -> List.of("Czynsz najmu lokalu", "Media");
                };
        List<Line> lines = List.of(
                new Line(names.get(0) + month, first, false),
                new Line(names.get(1) + month, net.subtract(first), false));
        return new DemoInvoice(
                buyer,
                entry.documentNumber(),
                entry.bookedOn(),
                entry.dueOn(),
                ledger.bankAccount(),
                entry.debit(),
                lines,
                null);
    }

    /** Makes a correction of this one that moves an amount from the first line to the second; nothing is to be paid. */
    DemoInvoice movedBetweenLines(BigDecimal moved, String correction, LocalDate day, String ksefNumber) {
        Line first = lines.get(0);
        Line second = lines.get(1);
        List<Line> changed = List.of(
                new Line(first.name(), first.net(), true),
                new Line(first.name(), first.net().subtract(moved), false),
                new Line(second.name(), second.net(), true),
                new Line(second.name(), second.net().add(moved), false));
        Corrected what = new Corrected(number, issuedOn, ksefNumber, "Błędny podział kwoty między czynsz a media");
        return new DemoInvoice(buyer, correction, day, null, null, new BigDecimal("0.00"), changed, what);
    }

    BigDecimal net() {
        return net(gross);
    }

    BigDecimal tax() {
        return gross.subtract(net());
    }

    String buyerName() {
        return buyer.company() ? buyer.companyName() : buyer.firstName() + " " + buyer.lastName();
    }

    private static BigDecimal net(BigDecimal gross) {
        return gross.divide(RATE, 2, RoundingMode.HALF_UP);
    }
}
