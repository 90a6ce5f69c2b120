package org.ebok.documents.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ebok.documents.invoice.InvoiceView.Vat;

/** The summary of an invoice by rate: what stands in P_13 and P_14. */
final class VatSummary {

    private static final List<String> GROUPS =
            List.of("1", "2", "3", "4", "5", "6_1", "6_2", "6_3", "7", "8", "9", "10", "11");

    private final InvoiceWords words;

    VatSummary(InvoiceWords words) {
        this.words = words;
    }

    List<Vat> rows(Node fa) {
        List<Vat> rows = new ArrayList<>();
        for (String group : GROUPS) {
            String net = fa.value("P_13_" + group);
            if (net != null) {
                rows.add(new Vat(rate(group, fa), net, fa.value("P_14_" + group), fa.value("P_14_" + group + "W")));
            }
        }
        return List.copyOf(rows);
    }

    /** A group holds the rates of two times; which one it is the lines say, where they say one. */
    private String rate(String group, Node fa) {
        String both = words.get("vat." + group);
        Set<String> candidates =
                switch (group) {
                    case "1" -> Set.of("23", "22");
                    case "2" -> Set.of("8", "7");
                    default -> Set.of();
                };
        Set<String> used = Stream.concat(
                        fa.all("FaWiersz").map(line -> line.value("P_12")),
                        fa.at("Zamowienie").all("ZamowienieWiersz").map(line -> line.value("P_12Z")))
                .filter(rate -> rate != null && candidates.contains(rate))
                .collect(Collectors.toSet());
        return used.size() == 1 ? used.iterator().next() + "%" : both;
    }
}
