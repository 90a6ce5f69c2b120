package org.ebok.demo;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Makes the documents of a customer: those behind entries, the demands, the letters. */
final class CustomerDocuments {

    private final Period period;
    private final InvoiceDocuments invoices;
    private final SettlementDocuments settlements;
    private final DemandDocuments demands;
    private final LetterDocuments letters;

    CustomerDocuments(Period period, ZoneId zone) {
        this.period = period;
        this.invoices = new InvoiceDocuments(period);
        this.settlements = new SettlementDocuments(period);
        this.demands = new DemandDocuments(period);
        this.letters = new LetterDocuments(period, zone);
    }

    List<DemoDocument> documents(DemoCustomer customer, List<DemoLedger> ledgers) {
        List<DemoDocument> documents = new ArrayList<>(letters.documents(customer));
        for (DemoLedger ledger : ledgers) {
            List<DemoEntry> entries = ledger.history().entries(period);
            for (DemoEntry entry : entries) {
                if (entry.documentNumber() != null) {
                    documents.addAll(behind(ledger, entry));
                }
            }
            // The garage is no matter of demands.
            if (ledger.position() == 1) {
                documents.addAll(demands.documents(ledger, entries));
            }
        }
        return documents;
    }

    private List<DemoDocument> behind(DemoLedger ledger, DemoEntry entry) {
        String number = entry.documentNumber();
        if (number.startsWith("FV/")) {
            return invoices.documents(ledger, entry);
        }
        if (number.startsWith("ROZL/")) {
            return List.of(settlements.document(ledger, entry));
        }
        return List.of(note(ledger, entry, number.startsWith("NO/") ? DocumentKind.NOTA : DocumentKind.FV));
    }

    private DemoDocument note(DemoLedger ledger, DemoEntry entry, DocumentKind kind) {
        String number = entry.documentNumber();
        boolean withFile = period.monthsAgo(entry.bookedOn()) < Period.MONTHS_WITH_FILES;
        return DemoDocument.of(
                        ledger.customer().id(),
                        kind,
                        number,
                        entry.description(),
                        entry.bookedOn(),
                        withFile ? file(entry) : null)
                .with(new DemoDocument.Payable(ledger.id(), entry.dueOn(), entry.debit()));
    }

    private static DemoFile file(DemoEntry entry) {
        return DemoFile.pdf(SmallPdf.of(
                entry.description(),
                List.of(
                        "Numer: " + entry.documentNumber(),
                        "Gdynia, " + Words.day(entry.bookedOn()),
                        "Kwota: " + Words.money(entry.debit()))));
    }
}
