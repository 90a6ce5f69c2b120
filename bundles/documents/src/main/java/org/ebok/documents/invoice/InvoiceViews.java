package org.ebok.documents.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ebok.documents.invoice.InvoiceView.Account;
import org.ebok.documents.invoice.InvoiceView.Code;
import org.ebok.documents.invoice.InvoiceView.Coded;
import org.ebok.documents.invoice.InvoiceView.Corrected;
import org.ebok.documents.invoice.InvoiceView.Correction;
import org.ebok.documents.invoice.InvoiceView.Entry;
import org.ebok.documents.invoice.InvoiceView.Ksef;
import org.ebok.documents.invoice.InvoiceView.Order;
import org.ebok.documents.invoice.InvoiceView.Part;
import org.ebok.documents.invoice.InvoiceView.Payment;
import org.ebok.documents.invoice.InvoiceView.Settlement;

/** Makes what a person reads of an invoice. For one view. */
final class InvoiceViews {

    private static final int FIRST_LINES = 100;

    /** Longer lists are cut: all fields hold the rest. */
    private static final int LONGEST_LIST = 200;

    private final Invoice invoice;
    private final Node root;
    private final Node fa;
    private final InvoiceWords words;
    private final InvoiceParties parties;
    private boolean cut;

    InvoiceViews(Invoice invoice, InvoiceWords words) {
        this.invoice = invoice;
        this.root = invoice.root();
        this.fa = root.at("Fa");
        this.words = words;
        this.parties = new InvoiceParties(words);
    }

    InvoiceView view(KsefData ksef, String home) {
        InvoiceLines all = new InvoiceLines(fa, words);
        InvoiceView.Lines lines = all.page(0, FIRST_LINES);
        VerificationCode one = invoice.code(ksef);
        String kind = fa.value("RodzajFaktury");
        List<Entry> dates = dates();
        Order order = fa.first("Zamowienie").map(this::order).orElse(null);
        Correction corrects = correction();
        List<String> advances = advances();
        Payment payment = fa.first("Platnosc").map(this::payment).orElse(null);
        Settlement settlement = fa.first("Rozliczenie").map(this::settlement).orElse(null);
        List<Entry> terms = terms();
        List<Entry> notes = notes();
        List<String> footer = footer();
        return new InvoiceView(
                true,
                invoice.number(),
                invoice.issuedOn().toString(),
                fa.value("P_1M"),
                new Coded(kind, words.value("RodzajFaktury", kind)),
                fa.value("KodWaluty"),
                new Ksef(ksef.number().orElse(null), ksef.state().code()),
                new Code(one.caption(), one.link(), home + "invoice-code.svg"),
                ksef.code2()
                        .flatMap(VerificationCode::two)
                        .map(two -> new Code(two.caption(), two.link(), home + "invoice-code-2.svg"))
                        .orElse(null),
                parties.party(root.at("Podmiot1")),
                parties.party(root.at("Podmiot2")),
                Stream.concat(root.all("Podmiot3"), root.all("PodmiotUpowazniony"))
                        .map(parties::party)
                        .toList(),
                dates,
                lines.lines(),
                all.count(),
                lines.next(),
                order,
                new VatSummary(words).rows(fa),
                fa.value("P_15"),
                corrects,
                advances,
                new InvoiceAnnotations(words).of(fa),
                payment,
                settlement,
                terms,
                notes,
                footer,
                root.has("Zalacznik"),
                cut);
    }

    private List<Entry> dates() {
        List<Entry> dates = new ArrayList<>();
        add(dates, fa, "P_6");
        fa.first("OkresFa")
                .ifPresent(period -> dates.add(new Entry(
                        words.get("field.OkresFa"), period.value("P_6_Od") + " – " + period.value("P_6_Do"))));
        fa.all("ZaliczkaCzesciowa")
                .forEach(part -> dates.add(new Entry(
                        words.get("field.ZaliczkaCzesciowa"),
                        joined(Stream.of(part.value("P_6Z"), part.value("P_15Z"), part.value("KursWalutyZW"))))));
        add(dates, fa, "KursWalutyZ");
        limited(fa.all("WZ")).forEach(node -> dates.add(entry(fa, node)));
        return List.copyOf(dates);
    }

    private Order order(Node order) {
        InvoiceLines lines = InvoiceLines.ofOrder(order, words);
        cut |= lines.count() > FIRST_LINES;
        return new Order(
                order.value("WartoscZamowienia"), lines.page(0, FIRST_LINES).lines(), lines.count());
    }

    private Correction correction() {
        List<Node> invoices = fa.all("DaneFaKorygowanej").toList();
        if (invoices.isEmpty()) {
            return null;
        }
        return new Correction(
                fa.value("PrzyczynaKorekty"),
                fa.maybe("TypKorekty")
                        .map(type -> words.value("TypKorekty", type))
                        .orElse(null),
                limited(invoices.stream())
                        .map(corrected -> new Corrected(
                                corrected.value("NrFaKorygowanej"),
                                corrected.value("DataWystFaKorygowanej"),
                                corrected.value("NrKSeFFaKorygowanej")))
                        .toList(),
                invoices.size(),
                fa.value("OkresFaKorygowanej"),
                fa.value("NrFaKorygowany"),
                fa.first("Podmiot1K").map(parties::party).orElse(null),
                fa.all("Podmiot2K").map(parties::party).toList(),
                fa.value("P_15ZK"),
                fa.value("KursWalutyZK"));
    }

    private List<String> advances() {
        return fa.all("FakturaZaliczkowa")
                .map(advance -> advance.maybe("NrKSeFFaZaliczkowej").orElseGet(() -> advance.value("NrFaZaliczkowej")))
                .filter(Objects::nonNull)
                .toList();
    }

    private Payment payment(Node payment) {
        Boolean paid = null;
        if (payment.has("Zaplacono")) {
            paid = true;
        } else if (payment.has("ZnacznikZaplatyCzesciowej")) {
            paid = "2".equals(payment.value("ZnacznikZaplatyCzesciowej"));
        }
        List<Entry> notes = new ArrayList<>();
        payment.all("TerminPlatnosci")
                .flatMap(term -> term.all("TerminOpis"))
                .forEach(term -> notes.add(new Entry(
                        words.get("field.TerminOpis"),
                        joined(Stream.of(
                                term.value("Ilosc"), term.value("Jednostka"), term.value("ZdarzeniePoczatkowe"))))));
        payment.first("Skonto").ifPresent(discount -> leaves(notes, discount));
        add(notes, payment, "IPKSeF");
        return new Payment(
                paid,
                payment.value("DataZaplaty"),
                payment.all("ZaplataCzesciowa")
                        .map(part -> joined(Stream.of(
                                part.value("KwotaZaplatyCzesciowej"), part.value("DataZaplatyCzesciowej"), form(part))))
                        .toList(),
                payment.all("TerminPlatnosci")
                        .map(term -> term.value("Termin"))
                        .filter(Objects::nonNull)
                        .toList(),
                form(payment),
                Stream.concat(
                                payment.all("RachunekBankowy").map(account -> account(account, false)),
                                payment.all("RachunekBankowyFaktora").map(account -> account(account, true)))
                        .toList(),
                payment.value("LinkDoPlatnosci"),
                List.copyOf(notes));
    }

    private String form(Node payment) {
        return payment.maybe("FormaPlatnosci")
                .map(form -> words.value("FormaPlatnosci", form))
                .orElse(payment.value("OpisPlatnosci"));
    }

    private Account account(Node account, boolean factor) {
        String note = joined(Stream.of(
                account.value("OpisRachunku"),
                account.maybe("RachunekWlasnyBanku")
                        .map(code -> words.value("RachunekWlasnyBanku", code))
                        .orElse(null)));
        return new Account(
                account.value("NrRB"),
                account.value("SWIFT"),
                account.value("NazwaBanku"),
                note.isEmpty() ? null : note,
                factor);
    }

    private Settlement settlement(Node settlement) {
        return new Settlement(
                parts(settlement, "Obciazenia"),
                settlement.value("SumaObciazen"),
                parts(settlement, "Odliczenia"),
                settlement.value("SumaOdliczen"),
                settlement.value("DoZaplaty"),
                settlement.value("DoRozliczenia"));
    }

    private static List<Part> parts(Node settlement, String name) {
        return settlement
                .all(name)
                .map(part -> new Part(part.value("Kwota"), part.value("Powod")))
                .toList();
    }

    private List<Entry> terms() {
        List<Entry> entries = new ArrayList<>();
        fa.all("WarunkiTransakcji").flatMap(terms -> terms.children().stream()).forEach(term -> {
            if (entries.size() >= LONGEST_LIST) {
                cut = true;
            } else if (term.name().equals("Umowy") || term.name().equals("Zamowienia")) {
                entries.add(new Entry(
                        words.label("WarunkiTransakcji", term.name()),
                        joined(term.children().stream().map(part -> part.text().strip()))));
            } else if (!term.name().equals("PodmiotPosredniczacy")) {
                leaves(entries, term, "WarunkiTransakcji");
            }
        });
        return List.copyOf(entries);
    }

    private List<Entry> notes() {
        return limited(fa.all("DodatkowyOpis"))
                .map(note -> new Entry(
                        note.value("Klucz")
                                + note.maybe("NrWiersza")
                                        .map(line -> " (" + words.get("line") + " " + line + ")")
                                        .orElse(""),
                        note.value("Wartosc")))
                .toList();
    }

    private List<String> footer() {
        Node footer = root.at("Stopka");
        List<String> lines = new ArrayList<>();
        footer.all("Informacje")
                .map(text -> text.value("StopkaFaktury"))
                .filter(Objects::nonNull)
                .forEach(lines::add);
        footer.all("Rejestry")
                .map(register -> joined(register.children().stream()
                        .map(part -> part.name().equals("PelnaNazwa")
                                ? part.text().strip()
                                : part.name() + " " + part.text().strip())))
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        return List.copyOf(lines);
    }

    /** Each value in an element as a fact of its own. */
    private void leaves(List<Entry> entries, Node node) {
        leaves(entries, node, "");
    }

    private void leaves(List<Entry> entries, Node node, String parent) {
        if (node.children().isEmpty()) {
            if (!node.text().isBlank()) {
                entries.add(new Entry(
                        words.label(parent, node.name()),
                        words.value(node.name(), node.text().strip())));
            }
        } else if (node.children().stream().anyMatch(child -> child.name().equals("AdresL1"))) {
            entries.add(new Entry(
                    words.label(parent, node.name()),
                    joined(node.children().stream().map(part -> part.text().strip()))));
        } else {
            node.children().forEach(child -> leaves(entries, child, node.name()));
        }
    }

    private void add(List<Entry> entries, Node parent, String field) {
        parent.first(field).map(node -> entry(parent, node)).ifPresent(entries::add);
    }

    private Entry entry(Node parent, Node node) {
        return new Entry(words.label(parent.name(), node.name()), node.text().strip());
    }

    private Stream<Node> limited(Stream<Node> nodes) {
        List<Node> list = nodes.limit(LONGEST_LIST + 1L).toList();
        cut |= list.size() > LONGEST_LIST;
        return list.stream().limit(LONGEST_LIST);
    }

    static String joined(Stream<String> parts) {
        return String.join(
                ", ",
                parts.map(Optional::ofNullable)
                        .flatMap(Optional::stream)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
