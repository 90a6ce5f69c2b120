package org.ebok.archive.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ebok.central.fixture.CentralFixture.scope;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.ebok.api.central.CentralDataException;
import org.ebok.api.scope.CustomerScope;
import org.ebok.archive.document.Document;
import org.ebok.archive.document.DocumentId;
import org.ebok.archive.document.DocumentQueries;
import org.ebok.archive.fixture.DocumentBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContentsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final CustomerScope ANNA = scope("anna");

    private DocumentBase base;
    private Contents contents;

    @BeforeEach
    void open() throws SQLException {
        base = new DocumentBase();
        contents = Contents.addressed(base.queries());
    }

    @AfterEach
    void close() throws SQLException {
        base.close();
    }

    private Document document(String id) {
        return DocumentQueries.addressed(base.queries(), Clock.systemUTC())
                .find(ANNA, new DocumentId(id))
                .orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void everyRangeOfAFileInPartsIsThatOfTheWhole() throws Exception {
        base.add("a", "anna", "FV", DAY);
        byte[] whole = bytes("%PDF-1.4 0123456789 abcdefghij");
        base.part("a", "anna", 1, Arrays.copyOfRange(whole, 0, 11));
        base.part("a", "anna", 2, Arrays.copyOfRange(whole, 11, 12));
        base.part("a", "anna", 3, Arrays.copyOfRange(whole, 12, whole.length));
        Content content = contents.require(ANNA, document("a"));
        assertThat(content.size()).isEqualTo(whole.length);
        assertThat(content.type()).isEqualTo(MediaType.PDF);
        for (int first = 0; first < whole.length; first++) {
            for (int last = first; last < whole.length; last++) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                AtomicInteger begun = new AtomicInteger();
                content.write(first, last, out, begun::incrementAndGet);
                assertThat(out.toByteArray()).isEqualTo(Arrays.copyOfRange(whole, first, last + 1));
                assertThat(begun).hasValue(1);
            }
        }
    }

    @Test
    void aRangeReadsNoPartThatItDoesNotNeed() throws Exception {
        base.add("a", "anna", "FV", DAY);
        for (int part = 1; part <= 5; part++) {
            base.part("a", "anna", part, bytes("%PDF-part" + part));
        }
        Content content = contents.require(ANNA, document("a"));
        base.central().startCounting();
        content.write(20, 25, new ByteArrayOutputStream(), () -> {});
        assertThat(base.central().statements()).isEqualTo(1);
    }

    @Test
    void aPartMissingInTheMiddleIsKnownBeforeAnythingIsSent() throws SQLException {
        base.add("a", "anna", "FV", DAY);
        base.part("a", "anna", 1, bytes("%PDF-"));
        base.part("a", "anna", 3, bytes("end"));
        Document document = document("a");
        assertThat(contents.find(ANNA, document)).isEqualTo(new Contents.Wrong(ContentProblem.BROKEN));
        assertThatThrownBy(() -> contents.require(ANNA, document)).isInstanceOf(CentralDataException.class);
    }

    @Test
    void aFileShorterThanRegisteredIsBroken() throws SQLException {
        base.add("a", "anna", "FV", DAY, null, 9L);
        base.part("a", "anna", 1, bytes("%PDF-"));
        assertThat(contents.find(ANNA, document("a"))).isEqualTo(new Contents.Wrong(ContentProblem.BROKEN));
    }

    @Test
    void aFileLongerThanRegisteredIsBroken() throws SQLException {
        base.add("a", "anna", "FV", DAY, null, 3L);
        base.part("a", "anna", 1, bytes("%PDF-"));
        assertThat(contents.find(ANNA, document("a"))).isEqualTo(new Contents.Wrong(ContentProblem.BROKEN));
    }

    @Test
    void aPartLargerThanAMegabyteIsRefusedUnread() throws SQLException {
        base.add("a", "anna", "FV", DAY);
        base.part("a", "anna", 1, new byte[1024 * 1024 + 1]);
        assertThat(contents.find(ANNA, document("a"))).isEqualTo(new Contents.Wrong(ContentProblem.BROKEN));
    }

    @Test
    void aFileWithoutPartsIsMissing() throws SQLException {
        base.add("a", "anna", "FV", DAY);
        assertThat(contents.find(ANNA, document("a"))).isEqualTo(new Contents.Wrong(ContentProblem.MISSING));
    }

    @Test
    void aFileThatIsNotWhatItClaimsIsTold() throws SQLException {
        base.add("a", "anna", "FV", DAY);
        base.part("a", "anna", 1, bytes("<html><script>alert(1)</script>"));
        Content content = ((Contents.Found) contents.find(ANNA, document("a"))).content();
        assertThat(content.claimed()).isFalse();
        assertThat(content.type()).isEqualTo(MediaType.UNKNOWN);
    }

    @Test
    void anotherCustomersFileIsNotThere() throws SQLException {
        base.add("a", "anna", "FV", DAY);
        base.part("a", "bogdan", 1, bytes("%PDF-"));
        assertThat(contents.find(ANNA, document("a"))).isEqualTo(new Contents.Wrong(ContentProblem.MISSING));
    }

    @Test
    void aPartThatChangesWhileItIsReadBreaksTheFile() throws Exception {
        base.add("a", "anna", "FV", DAY);
        base.part("a", "anna", 1, bytes("%PDF-1"));
        Content content = contents.require(ANNA, document("a"));
        base.central().connection().createStatement().execute("update EBOK.document_content set bytes = X'00'");
        assertThatThrownBy(() -> content.write(0, 5, new ByteArrayOutputStream(), () -> {}))
                .isInstanceOf(IOException.class);
    }
}
