package org.ebok.documents.invoice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.ebok.documents.invoice.InvoiceReading.Readable;

/** Invoices that the tests share. */
final class Samples {

    static final KsefData NO_KSEF = new KsefData(Optional.empty(), Optional.empty());

    private Samples() {}

    static byte[] bytes(int number) {
        try (InputStream in = Samples.class.getResourceAsStream("sample-" + number + ".xml")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(int number) {
        return new String(bytes(number), UTF_8);
    }

    static Invoice invoice(String xml) {
        return invoice(xml.getBytes(UTF_8));
    }

    static Invoice invoice(byte[] bytes) {
        InvoiceReading reading = new InvoiceReader().read(bytes);
        assertThat(reading).isInstanceOf(Readable.class);
        return ((Readable) reading).invoice();
    }

    /** Sample 1 with other lines than its own. */
    static String withLines(String lines) {
        String text = text(1);
        return text.substring(0, text.indexOf("<FaWiersz>")) + lines + text.substring(text.indexOf("<Platnosc>"));
    }

    /** Sample 1 with many lines, indented as programs do it. */
    static byte[] manyLines(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            lines.append("<FaWiersz>\n            <NrWierszaFa>")
                    .append(i)
                    .append("</NrWierszaFa>\n            <UU_ID>")
                    .append(Integer.toHexString(i * 31 + 7))
                    .append("-48e0-b7d9</UU_ID>\n            <P_7>Woda, lokal nr ")
                    .append(i)
                    .append("</P_7>\n            <P_8A>m3</P_8A>\n            <P_8B>")
                    .append(i % 97)
                    .append("</P_8B>\n            <P_9A>14.20</P_9A>\n            <P_11>")
                    .append(i)
                    .append(".50</P_11>\n            <P_12>8</P_12>\n        </FaWiersz>\n        ");
        }
        return withLines(lines.toString()).getBytes(UTF_8);
    }
}
