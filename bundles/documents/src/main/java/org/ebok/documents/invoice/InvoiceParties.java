package org.ebok.documents.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ebok.documents.invoice.InvoiceView.Entry;
import org.ebok.documents.invoice.InvoiceView.Party;

/** The parties of an invoice. */
final class InvoiceParties {

    /** What is said of a party beside its name and address. */
    private static final List<String> REMARKS =
            List.of("PrefiksPodatnika", "NrEORI", "IDNabywcy", "Udzial", "StatusInfoPodatnika");

    private static final Set<String> MARKS = Set.of("JST", "GV");

    private final InvoiceWords words;

    InvoiceParties(InvoiceWords words) {
        this.words = words;
    }

    Party party(Node party) {
        Node identity = party.at("DaneIdentyfikacyjne");
        Node address = party.at("Adres");
        return new Party(
                identity.value("Nazwa"),
                taxId(identity),
                lines(address),
                address.value("KodKraju"),
                party.first("AdresKoresp").map(InvoiceParties::mailing).orElse(List.of()),
                party.all("DaneKontaktowe")
                        .flatMap(contact -> contact.children().stream())
                        .map(contact -> contact.text().strip())
                        .toList(),
                party.value("NrKlienta"),
                role(party),
                remarks(party));
    }

    private static String taxId(Node identity) {
        if (identity.has("NrVatUE")) {
            return identity.value("KodUE") + identity.value("NrVatUE");
        }
        if (identity.has("NrID")) {
            return identity.maybe("KodKraju").map(country -> country + " ").orElse("") + identity.value("NrID");
        }
        return identity.has("IDWew") ? identity.value("IDWew") : identity.value("NIP");
    }

    private static List<String> lines(Node address) {
        return Stream.of(
                        address.value("AdresL1"),
                        address.value("AdresL2"),
                        address.maybe("GLN").map(gln -> "GLN " + gln).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> mailing(Node address) {
        return Stream.concat(lines(address).stream(), Stream.of(address.value("KodKraju")))
                .toList();
    }

    private String role(Node party) {
        if (party.has("RolaPU")) {
            return words.value("RolaPU", party.value("RolaPU"));
        }
        return Optional.ofNullable(party.value("Rola"))
                .map(role -> words.value("Rola", role))
                .orElse(party.value("OpisRoli"));
    }

    private List<Entry> remarks(Node party) {
        List<Entry> remarks = new ArrayList<>();
        for (Node field : party.children()) {
            if (REMARKS.contains(field.name())) {
                remarks.add(new Entry(
                        words.label(party.name(), field.name()),
                        words.value(field.name(), field.text().strip())));
            } else if (MARKS.contains(field.name()) && field.text().strip().equals("1")) {
                remarks.add(new Entry(words.label(party.name(), field.name()), words.get("yes")));
            }
        }
        return List.copyOf(remarks);
    }
}
