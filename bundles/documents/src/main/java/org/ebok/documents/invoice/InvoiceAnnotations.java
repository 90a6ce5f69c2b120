package org.ebok.documents.invoice;

import java.util.ArrayList;
import java.util.List;

/** What the law wants an invoice to say, in words. */
final class InvoiceAnnotations {

    private static final List<String> MARKS = List.of("P_16", "P_17", "P_18", "P_18A", "P_23");
    private static final List<String> MARGINS = List.of("P_PMarzy_2", "P_PMarzy_3_1", "P_PMarzy_3_2", "P_PMarzy_3_3");
    private static final List<String> OF_INVOICE = List.of("FP", "TP", "ZwrotAkcyzy");
    private static final List<String> GROUNDS = List.of("P_19A", "P_19B", "P_19C");

    private final InvoiceWords words;

    InvoiceAnnotations(InvoiceWords words) {
        this.words = words;
    }

    List<String> of(Node fa) {
        List<String> said = new ArrayList<>();
        Node annotations = fa.at("Adnotacje");
        addMarked(said, annotations, MARKS);
        Node exemption = annotations.at("Zwolnienie");
        for (String ground : GROUNDS) {
            exemption
                    .maybe(ground)
                    .ifPresent(
                            text -> said.add(words.get("note.P_19") + ": " + words.get("note." + ground) + " " + text));
        }
        addMarked(said, annotations.at("PMarzy"), MARGINS);
        vehicles(said, annotations.at("NoweSrodkiTransportu"));
        addMarked(said, fa, OF_INVOICE);
        addMarked(said, fa.at("WarunkiTransakcji"), List.of("PodmiotPosredniczacy"));
        return List.copyOf(said);
    }

    private void vehicles(List<String> said, Node vehicles) {
        addMarked(said, vehicles, List.of("P_22", "P_42_5"));
        vehicles.all("NowySrodekTransportu")
                .limit(100)
                .map(vehicle -> InvoiceViews.joined(vehicle.children().stream()
                        .map(field -> words.label(vehicle.name(), field.name()) + ": "
                                + field.text().strip())))
                .forEach(said::add);
    }

    private void addMarked(List<String> said, Node node, List<String> marks) {
        for (String mark : marks) {
            if (node.marked(mark)) {
                said.add(words.get("note." + mark));
            }
        }
    }
}
