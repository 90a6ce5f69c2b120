package org.ebok.documents.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ebok.api.text.Language;
import org.junit.jupiter.api.Test;

class InvoiceWordsTest {

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                InvoiceWords.class.getResourceAsStream("invoice_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertThat(texts("pl").stringPropertyNames()).isEqualTo(texts("en").stringPropertyNames());
        assertThat(texts("pl").values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void everyElementOfTheSchemaHasAName() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (InputStream in = Fa3Schema.class.getResourceAsStream("FA3_v1-0E.xsd")) {
            Pattern.compile("<xsd:element name=\"([^\"]+)\"")
                    .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(result -> result.group(1))
                    .filter(name -> InvoiceWords.of(Language.ENGLISH)
                            .find("field." + name)
                            .isEmpty())
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void whatIsNotNamedIsExplainedByTheSchema() {
        assertThat(Fa3Schema.get().words("Fa", "P_15"))
                .hasValueSatisfying(text -> assertThat(text).startsWith("Kwota należności ogółem."));
        assertThat(InvoiceWords.of(Language.POLISH).label("Fa", "NoSuchField")).isEqualTo("NoSuchField");
    }
}
