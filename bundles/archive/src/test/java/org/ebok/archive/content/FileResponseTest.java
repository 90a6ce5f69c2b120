package org.ebok.archive.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.ws.rs.core.Response;
import org.junit.jupiter.api.Test;

/** What a browser is told to do with a file. */
class FileResponseTest {

    private static final byte[] BYTES = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private static Response answer(MediaType type, boolean claimed, boolean download) {
        Content content = new Content("a.pdf", type, claimed, List.of(BYTES.length), part -> BYTES);
        return FileResponse.of(content, download, null, null, () -> {});
    }

    private static void assertSaved(Response response, String type) {
        assertThat(response.getHeaderString("Content-Type")).isEqualTo(type);
        assertThat(response.getHeaderString("Content-Disposition")).startsWith("attachment;");
        assertThat(response.getHeaderString("Content-Security-Policy")).startsWith("sandbox;");
    }

    @Test
    void aPdfIsShownUnlessItIsToBeSaved() {
        Response shown = answer(MediaType.PDF, true, false);

        assertThat(shown.getHeaderString("Content-Type")).isEqualTo("application/pdf");
        assertThat(shown.getHeaderString("Content-Disposition")).startsWith("inline;");
        assertThat(shown.getHeaderString("Content-Security-Policy")).isNull();
        assertSaved(answer(MediaType.PDF, true, true), "application/pdf");
    }

    @Test
    void anotherFileIsSaved() {
        assertSaved(answer(MediaType.XML, true, false), "application/xml");
    }

    @Test
    void whatIsNotWhatItClaimsIsSavedAsOfNoType() {
        assertSaved(answer(MediaType.PDF, false, false), "application/octet-stream");
    }
}
