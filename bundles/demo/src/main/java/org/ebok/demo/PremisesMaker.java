package org.ebok.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes the premises of a customer: one for each ledger, and what two of them gave up. */
final class PremisesMaker {

    private static final BigDecimal FLAT_OF_DEFAULT = new BigDecimal("48.75");
    private static final int FLOORS = 11;
    private static final int LEAST_PER_PERSON = 220;

    /** What is charged for a square metre, without what is charged by person and by use. */
    private static final BigDecimal OF_FLAT = new BigDecimal("10.30");

    private static final BigDecimal OF_SHOP = new BigDecimal("28.00");

    private final Period period;

    PremisesMaker(Period period) {
        this.period = period;
    }

    /** Returns the premises that the customer holds and held, the current ones first. */
    List<DemoPremises> premises(DemoCustomer customer, List<DemoLedger> ledgers) {
        List<DemoPremises> premises = new ArrayList<>();
        for (DemoLedger ledger : ledgers) {
            premises.add(ledger.position() == 1 ? main(ledger) : garage(ledger));
        }
        if (customer.id().equals(WellKnownCustomers.PAID)) {
            premises.add(soldTo(ledgers.get(0), flatOfDefault()));
        }
        if (customer.id().equals(WellKnownCustomers.OVERPAID)) {
            premises.add(cellarGivenUp(ledgers.get(0)));
        }
        return premises;
    }

    /** The day on which the main login's flat changed hands, when its ledger begins. */
    LocalDate handOver() {
        return period.months().get(0).atDay(1);
    }

    private DemoPremises main(DemoLedger ledger) {
        DemoCustomer customer = ledger.customer();
        return switch (customer.group()) {
            case OWNERS, TENANTS ->
                premises(ledger, DemoPremises.Use.FLAT, null, flatSize(ledger), title(customer), persons(ledger));
            case COMMERCIAL -> {
                BigDecimal area = area(ledger, 70, OF_SHOP);
                DemoPremises.Size size = new DemoPremises.Size(0, area, area);
                yield premises(ledger, DemoPremises.Use.COMMERCIAL, ledger.name(), size, "RENT", null);
            }
            case HEAT, WATER -> {
                String what = customer.group() == CustomerGroup.HEAT ? "Węzeł cieplny " : "Przyłącze wody ";
                String name = what + customer.address().street() + " "
                        + customer.address().building();
                DemoPremises.Size none = new DemoPremises.Size(null, null, null);
                yield premises(ledger, DemoPremises.Use.SUPPLY_POINT, name, none, "CONTRACT", null);
            }
        };
    }

    private DemoPremises premises(
            DemoLedger ledger,
            DemoPremises.Use use,
            String name,
            DemoPremises.Size size,
            String title,
            Integer persons) {
        DemoCustomer customer = ledger.customer();
        String id = "P-%04d-%d".formatted(customer.index(), ledger.position());
        LocalDate from = since(customer);
        return new DemoPremises(id, customer, use, name, customer.address(), size, title, persons, from, null, ledger);
    }

    private LocalDate since(DemoCustomer customer) {
        boolean moved = customer.id().equals(WellKnownCustomers.PARTLY_OVERDUE)
                || customer.id().equals(WellKnownCustomers.PAID);
        int index = customer.index();
        return moved ? handOver() : LocalDate.of(2006 + index % 12, 1 + index % 7, 1);
    }

    private DemoPremises garage(DemoLedger ledger) {
        DemoPremises.Size size = new DemoPremises.Size(-1, new BigDecimal("16.50"), null);
        return premises(ledger, DemoPremises.Use.GARAGE, ledger.name(), size, "RENT", null);
    }

    /** The main login's flat as it was somebody else's before. */
    private DemoPremises soldTo(DemoLedger ledger, DemoPremises flat) {
        return new DemoPremises(
                flat.id(),
                ledger.customer(),
                flat.use(),
                flat.name(),
                flat.address(),
                flat.size(),
                "COOPERATIVE_RIGHT",
                1,
                LocalDate.of(2009, 4, 1),
                handOver(),
                ledger);
    }

    private DemoPremises flatOfDefault() {
        DemoCustomer customer = new CustomerMaker().customer(1);
        return main(new LedgerMaker().ledgers(customer).get(0));
    }

    private DemoPremises cellarGivenUp(DemoLedger ledger) {
        DemoCustomer customer = ledger.customer();
        return new DemoPremises(
                "P-%04d-K".formatted(customer.index()),
                customer,
                DemoPremises.Use.OTHER,
                "Piwnica nr 4",
                customer.address(),
                new DemoPremises.Size(-1, new BigDecimal("5.20"), null),
                "OTHER",
                null,
                LocalDate.of(2015, 9, 1),
                period.current().minusMonths(8).atEndOfMonth(),
                ledger);
    }

    private static String title(DemoCustomer customer) {
        if (customer.group() == CustomerGroup.TENANTS) {
            return "RENT";
        }
        return customer.index() % 3 == 0 ? "COOPERATIVE_RIGHT" : "OWNERSHIP";
    }

    /** No more than so many that the waste of all of them is a small part of the charge. */
    private static int persons(DemoLedger ledger) {
        int charged = MonthlyCharges.usual(ledger).intValue();
        return Math.min(1 + ledger.customer().index() % 4, charged / LEAST_PER_PERSON);
    }

    private static DemoPremises.Size flatSize(DemoLedger ledger) {
        DemoCustomer customer = ledger.customer();
        BigDecimal area =
                customer.id().equals(WellKnownCustomers.PARTLY_OVERDUE) ? FLAT_OF_DEFAULT : area(ledger, 65, OF_FLAT);
        BigDecimal heated = area.multiply(new BigDecimal("0.96")).setScale(2, RoundingMode.HALF_UP);
        return new DemoPremises.Size(customer.index() % FLOORS, area, heated);
    }

    /** An area for which so many of a hundred of what the ledger charges are asked; it never changes. */
    private static BigDecimal area(DemoLedger ledger, int percent, BigDecimal rate) {
        BigDecimal charged = MonthlyCharges.usual(ledger);
        return charged.multiply(BigDecimal.valueOf(percent, 2)).divide(rate, 1, RoundingMode.HALF_UP);
    }
}
