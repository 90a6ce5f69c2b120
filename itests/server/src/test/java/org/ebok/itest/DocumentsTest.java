package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.Probe;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Documents in PDF as the running server writes them. */
@WithServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentsTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private final PortalServer server;
    private Probe probe;

    DocumentsTest(@OnServer(ServerKind.DEMO) PortalServer server) {
        this.server = server;
    }

    @BeforeAll
    void installTheProbe() {
        probe = Probe.install(server);
    }

    @AfterAll
    void takeTheProbeAway() {
        probe.close();
    }

    @Test
    void aDocumentIsInPolishAndInTheOperatorsName() throws IOException, InterruptedException {
        try (PDDocument document = Loader.loadPDF(document(200))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .containsSubsequence(
                            "Spółdzielnia Mieszkaniowa Nadmorska",
                            "Zażółć gęślą jaźń",
                            "Opłata za ciepło",
                            "Strona 2 z ");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Zażółć gęślą jaźń");
        }
    }

    @Test
    void aVeryLongDocumentIsWholeAndTheServerGoesOn() throws IOException, InterruptedException {
        try (PDDocument document = Loader.loadPDF(document(100_000))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2_000);
        }
        assertThat(server.visitor().get("/health/ready").status()).isEqualTo(200);
    }

    private byte[] document(int rows) throws IOException, InterruptedException {
        URI address = server.uri().resolve("/api/probe/documents/" + rows);
        HttpResponse<byte[]> answer = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        return answer.body();
    }
}
