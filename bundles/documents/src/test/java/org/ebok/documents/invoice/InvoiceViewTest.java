package org.ebok.documents.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.ebok.api.text.Language;
import org.ebok.documents.invoice.InvoiceView.Entry;
import org.ebok.documents.invoice.InvoiceView.Line;
import org.ebok.documents.invoice.InvoiceView.Vat;
import org.junit.jupiter.api.Test;

class InvoiceViewTest {

    private static final String NUMBER = "5265877635-20250826-0100001AF629-AF";

    private static InvoiceView view(String xml, Language language) {
        return Samples.invoice(xml).view(language, Samples.NO_KSEF, "/api/documents/items/1/");
    }

    @Test
    void showsWhoSoldWhatToWhom() {
        InvoiceView view = view(Samples.text(2), Language.POLISH);
        assertThat(view.number()).isEqualTo("FA/GRQMB-FV/2026/06/0001/05/2025");
        assertThat(view.issuedOn()).isEqualTo("2026-06-05");
        assertThat(view.issuedAt()).isEqualTo("Warszawa");
        assertThat(view.type().code()).isEqualTo("VAT");
        assertThat(view.seller().name()).isEqualTo("Elektrownia S.A.");
        assertThat(view.seller().contacts()).containsExactly("elektrownia@elektrownia.pl", "667444555");
        assertThat(view.buyer().taxId()).isEqualTo("5842751979");
        assertThat(view.buyer().address()).containsExactly("ul. Polna 1", "00-001 Warszawa");
        assertThat(view.buyer().customerNumber()).isEqualTo("99999999");
        assertThat(view.buyer().remarks()).hasSize(1);
        assertThat(view.lines()).element(1).satisfies(line -> assertThat(line)
                .extracting(Line::no, Line::name, Line::quantity, Line::unitPrice, Line::net, Line::rate)
                .containsExactly("2", "zamrażarka Zimnotech mk2", "20", "1000", "18000", "23%"));
        assertThat(view.lines().get(1).extra()).contains(new Entry("Rabat", "100"), new Entry("Kod CN", "8418 40 20"));
        assertThat(view.vat()).containsExactly(new Vat("23%", "52260.10", "12019.82", null));
        assertThat(view.total()).isEqualTo("64279.92");
        assertThat(view.settlement().toPay()).isEqualTo("63279.92");
        assertThat(view.payment().form()).isEqualTo("przelew");
        assertThat(view.payment().dueOn()).containsExactly("2026-03-15");
        assertThat(view.payment().accounts().get(0).number()).isEqualTo("73111111111111111111111111");
        assertThat(view.payment().accounts().get(0).factor()).isTrue();
        assertThat(view.payment().paid()).isNull();
        assertThat(view.terms())
                .contains(
                        new Entry("Zamówienie", "2026-01-26, 4354343"),
                        new Entry("Rodzaj transportu", "transport drogowy"),
                        new Entry("Wysyłka do", "PL, ul. Sadowa 1 lok. 3, 00-002 Kraków"));
        assertThat(view.footer())
                .containsExactly("Kapiał zakładowy 5 000 000", "KRS 0000099999, REGON 999999999, BDO 000099999");
        assertThat(view.annotations()).isEmpty();
        assertThat(view.cut()).isFalse();
    }

    @Test
    void speaksEnglish() {
        InvoiceView view = view(Samples.text(2), Language.ENGLISH);
        assertThat(view.type().label()).isEqualTo("Invoice");
        assertThat(view.payment().form()).isEqualTo("bank transfer");
        assertThat(Samples.invoice(Samples.bytes(2))
                        .fields(Language.ENGLISH)
                        .fields()
                        .get(0)
                        .fields())
                .extracting(Field::label)
                .containsExactly("Header", "Seller", "Buyer", "Body", "Footer");
    }

    @Test
    void saysWhatIsPaid() {
        InvoiceView view = view(Samples.text(1), Language.POLISH);
        assertThat(view.payment().paid()).isTrue();
        assertThat(view.payment().paidOn()).isEqualTo("2025-07-17");
        assertThat(view.payment().form()).isEqualTo("płatność mobilna");
    }

    @Test
    void showsNumberAndCodes() {
        KsefData ksef = new KsefData(Optional.of(NUMBER), Optional.of("https://qr.ksef.mf.gov.pl/certificate/x"));
        InvoiceView view = Samples.invoice(Samples.bytes(1)).view(Language.POLISH, ksef, "/items/1/");
        assertThat(view.ksef()).isEqualTo(new InvoiceView.Ksef(NUMBER, "valid"));
        assertThat(view.code1().caption()).isEqualTo(NUMBER);
        assertThat(view.code1().svg()).isEqualTo("/items/1/invoice-code.svg");
        assertThat(view.code2().link()).isEqualTo("https://qr.ksef.mf.gov.pl/certificate/x");
        InvoiceView none = view(Samples.text(1), Language.POLISH);
        assertThat(none.ksef()).isEqualTo(new InvoiceView.Ksef(null, "absent"));
        assertThat(none.code1().caption()).isEqualTo("OFFLINE");
        assertThat(none.code2()).isNull();
    }

    private static String corrected() {
        return Samples.withLines("""
                        <FaWiersz><NrWierszaFa>1</NrWierszaFa><P_7>Woda</P_7><P_11>100</P_11><P_12>8</P_12>\
                        <StanPrzed>1</StanPrzed></FaWiersz>
                        <FaWiersz><NrWierszaFa>1</NrWierszaFa><P_7>Woda</P_7><P_11>90</P_11><P_12>8</P_12></FaWiersz>
                        <FaWiersz><NrWierszaFa>2</NrWierszaFa><P_7>Prąd</P_7><P_9B>2</P_9B><P_11A>2</P_11A>\
                        <P_12>zw</P_12></FaWiersz>
                        """).replace("<RodzajFaktury>VAT</RodzajFaktury>", """
                        <RodzajFaktury>KOR</RodzajFaktury><PrzyczynaKorekty>Zły odczyt</PrzyczynaKorekty>\
                        <TypKorekty>2</TypKorekty><DaneFaKorygowanej>\
                        <DataWystFaKorygowanej>2026-05-01</DataWystFaKorygowanej>\
                        <NrFaKorygowanej>FV/7</NrFaKorygowanej><NrKSeF>1</NrKSeF>\
                        <NrKSeFFaKorygowanej>%s</NrKSeFFaKorygowanej></DaneFaKorygowanej>""".formatted(NUMBER));
    }

    @Test
    void tellsBeforeFromAfterACorrection() {
        InvoiceView view = view(corrected(), Language.POLISH);
        assertThat(view.type().label()).isEqualTo("Faktura korygująca");
        assertThat(view.corrects().reason()).isEqualTo("Zły odczyt");
        assertThat(view.corrects().type()).isEqualTo("korekta działa od daty faktury korygującej");
        assertThat(view.corrects().invoices()).containsExactly(new InvoiceView.Corrected("FV/7", "2026-05-01", NUMBER));
        assertThat(view.lines()).extracting(Line::state).containsExactly("before", "after", null);
        assertThat(view.lines().get(2).unitPrice()).isEqualTo("2");
        assertThat(view.lines().get(2).rate()).isEqualTo("zwolnione");
        assertThat(view.lines().get(2).extra()).isEmpty();
    }

    @Test
    void saysWhatTheLawWants() {
        String xml = Samples.text(1)
                .replace("<P_18A>2</P_18A>", "<P_18A>1</P_18A>")
                .replace("<P_16>2</P_16>", "<P_16>1</P_16>")
                .replace("<P_19N>1</P_19N>", "<P_19>1</P_19><P_19A>art. 43 ust. 1 pkt 36</P_19A>")
                .replace("<P_PMarzyN>1</P_PMarzyN>", "<P_PMarzy>1</P_PMarzy><P_PMarzy_3_1>1</P_PMarzy_3_1>");
        assertThat(view(xml, Language.POLISH).annotations())
                .containsExactly(
                        "Metoda kasowa",
                        "Mechanizm podzielonej płatności",
                        "Zwolnienie z VAT: ustawa lub rozporządzenie: art. 43 ust. 1 pkt 36",
                        "Procedura marży: towary używane");
    }

    @Test
    void givesLinesInPages() {
        assertThat(Samples.invoice(Samples.bytes(1))
                        .lines(Language.POLISH, 2, 2)
                        .lines())
                .extracting(Line::no)
                .containsExactly("3", "4");
        assertThat(Samples.invoice(Samples.bytes(1))
                        .lines(Language.POLISH, 2, 2)
                        .next())
                .isEqualTo(4);
        assertThat(Samples.invoice(Samples.bytes(1))
                        .lines(Language.POLISH, 4, 2)
                        .next())
                .isNull();
        assertThat(Samples.invoice(Samples.bytes(1))
                        .lines(Language.POLISH, 99, 2)
                        .lines())
                .isEmpty();
    }
}
