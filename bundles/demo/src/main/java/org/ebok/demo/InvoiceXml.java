package org.ebok.demo;

import java.nio.charset.StandardCharsets;

/** Writes invoices as the structured form of KSeF: FA(3), or its predecessor FA(2). */
final class InvoiceXml {

    private static final String FA3 = "http://crd.gov.pl/wzor/2025/06/25/13775/";
    private static final String FA2 = "http://crd.gov.pl/wzor/2023/06/29/12648/";

    private InvoiceXml() {}

    /** Returns the bytes of FA(3). */
    static byte[] current(DemoInvoice invoice) {
        return text(invoice, 3, FA3).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the bytes of FA(2), as it was before 2026. */
    static byte[] former(DemoInvoice invoice) {
        return text(invoice, 2, FA2).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(DemoInvoice invoice, int form, String namespace) {
        String head = """
                <?xml version="1.0" encoding="UTF-8"?>
                <Faktura xmlns="%s">
                  <Naglowek>
                    <KodFormularza kodSystemowy="FA (%d)" wersjaSchemy="1-0E">FA</KodFormularza>
                    <WariantFormularza>%d</WariantFormularza>
                    <DataWytworzeniaFa>%sT06:00:00Z</DataWytworzeniaFa>
                    <SystemInfo>e-BOK demo</SystemInfo>
                  </Naglowek>
                """.formatted(namespace, form, form, invoice.issuedOn());
        return head + parties(invoice, form) + body(invoice) + "</Faktura>\n";
    }

    private static String parties(DemoInvoice invoice, int form) {
        DemoAddress home = invoice.buyer().address();
        String flat = home.flat() == null ? "" : "/" + home.flat();
        String flags = form == 3 ? "    <JST>2</JST>\n    <GV>2</GV>\n" : "";
        return party(
                        1,
                        DemoInvoice.SELLER_TAX_ID,
                        DemoInvoice.SELLER,
                        DemoInvoice.SELLER_STREET,
                        DemoInvoice.SELLER_CITY)
                + "  </Podmiot1>\n"
                + party(
                        2,
                        invoice.buyer().taxId(),
                        invoice.buyerName(),
                        "ul. " + home.street() + " " + home.building() + flat,
                        home.postalCode() + " " + home.city())
                + "    " + element("NrKlienta", invoice.buyer().number()) + "\n" + flags + "  </Podmiot2>\n";
    }

    private static String party(int no, String taxId, String name, String street, String city) {
        return """
                  <Podmiot%d>
                    <DaneIdentyfikacyjne>%s%s</DaneIdentyfikacyjne>
                    <Adres><KodKraju>PL</KodKraju>%s%s</Adres>
                """.formatted(
                        no,
                        element("NIP", taxId),
                        element("Nazwa", name),
                        element("AdresL1", street),
                        element("AdresL2", city));
    }

    private static String body(DemoInvoice invoice) {
        StringBuilder text = new StringBuilder("""
                  <Fa>
                    <KodWaluty>PLN</KodWaluty>
                    <P_1>%s</P_1>
                    <P_1M>Gdynia</P_1M>
                    %s
                    <P_13_1>%s</P_13_1>
                    <P_14_1>%s</P_14_1>
                    <P_15>%s</P_15>
                    <Adnotacje>
                      <P_16>2</P_16>
                      <P_17>2</P_17>
                      <P_18>2</P_18>
                      <P_18A>2</P_18A>
                      <Zwolnienie><P_19N>1</P_19N></Zwolnienie>
                      <NoweSrodkiTransportu><P_22N>1</P_22N></NoweSrodkiTransportu>
                      <P_23>2</P_23>
                      <PMarzy><P_PMarzyN>1</P_PMarzyN></PMarzy>
                    </Adnotacje>
                    <RodzajFaktury>%s</RodzajFaktury>
                """.formatted(
                        invoice.issuedOn(),
                        element("P_2", invoice.number()),
                        invoice.net(),
                        invoice.tax(),
                        invoice.gross(),
                        invoice.corrected() == null ? "VAT" : "KOR"));
        if (invoice.corrected() != null) {
            text.append(corrected(invoice.corrected()));
        }
        int no = 0;
        for (DemoInvoice.Line line : invoice.lines()) {
            // A line that is corrected has the number of what it becomes.
            no += invoice.corrected() == null || line.before() ? 1 : 0;
            text.append(line(no, line));
        }
        return text.append(payment(invoice)).append("  </Fa>\n").toString();
    }

    private static String corrected(DemoInvoice.Corrected corrected) {
        String ksef = corrected.ksefNumber() == null
                ? "<NrKSeFN>1</NrKSeFN>"
                : "<NrKSeF>1</NrKSeF>" + element("NrKSeFFaKorygowanej", corrected.ksefNumber());
        return "    " + element("PrzyczynaKorekty", corrected.reason()) + "<TypKorekty>1</TypKorekty>\n"
                + "    <DaneFaKorygowanej>"
                + element("DataWystFaKorygowanej", corrected.issuedOn().toString())
                + element("NrFaKorygowanej", corrected.number())
                + ksef
                + "</DaneFaKorygowanej>\n";
    }

    private static String line(int no, DemoInvoice.Line line) {
        return "    <FaWiersz><NrWierszaFa>" + no + "</NrWierszaFa>" + element("P_7", line.name())
                + "<P_8A>usł.</P_8A><P_8B>1</P_8B><P_9A>" + line.net() + "</P_9A><P_11>" + line.net()
                + "</P_11><P_12>23</P_12>" + (line.before() ? "<StanPrzed>1</StanPrzed>" : "") + "</FaWiersz>\n";
    }

    private static String payment(DemoInvoice invoice) {
        if (invoice.dueOn() == null) {
            return "";
        }
        String account = invoice.bankAccount() == null
                ? ""
                : "<RachunekBankowy>" + element("NrRB", invoice.bankAccount()) + "</RachunekBankowy>";
        return "    <Platnosc><TerminPlatnosci><Termin>" + invoice.dueOn() + "</Termin></TerminPlatnosci>"
                + "<FormaPlatnosci>6</FormaPlatnosci>" + account + "</Platnosc>\n";
    }

    private static String element(String name, String value) {
        String escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<" + name + ">" + escaped + "</" + name + ">";
    }
}
