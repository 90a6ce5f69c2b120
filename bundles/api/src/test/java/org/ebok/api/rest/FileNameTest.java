package org.ebok.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void aNumberBecomesAName() {
        assertThat(FileName.of("FV/2026/11/00017", "pdf")).isEqualTo("FV-2026-11-00017.pdf");
        assertThat(FileName.of("umowa.PDF", "pdf")).isEqualTo("umowa.pdf");
        assertThat(FileName.of("../../etc/passwd", "pdf")).isEqualTo("etc-passwd.pdf");
        assertThat(FileName.of("wyciag-a/../b\r\nX: 1\"; ż", "csv")).isEqualTo("wyciag-a-..-b-X- 1-; ż.csv");
        assertThat(FileName.of("s".repeat(9000), "pdf")).hasSize(104);
        assertThat(FileName.of("  ", "pdf")).isEqualTo("dokument.pdf");
        assertThat(FileName.of("a\u202Efdp.exe", "pdf")).isEqualTo("a-fdp.exe.pdf");
    }

    @Test
    void aHeaderHoldsTheNameTwice() {
        assertThat(FileName.disposition("inline", "Pismo ółż.pdf"))
                .isEqualTo("inline; filename=\"Pismo olz.pdf\"; filename*=UTF-8''Pismo%20%C3%B3%C5%82%C5%BC.pdf");
    }

    @Property
    void noTextBreaksTheHeaderOrLeavesTheFolder(@ForAll String text) {
        String name = FileName.of(text, "pdf");
        assertThat(name)
                .endsWith(".pdf")
                .doesNotContain("/", "\\", "\0", "\r", "\n")
                .doesNotStartWith(".");
        assertThat(FileName.disposition("attachment", name))
                .matches("attachment; filename=\"[A-Za-z0-9._ ()-]*\"; filename\\*=UTF-8''[A-Za-z0-9._%-]*");
    }
}
