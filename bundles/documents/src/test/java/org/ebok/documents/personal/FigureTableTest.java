package org.ebok.documents.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.central.fixture.CentralFixture.rows;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ebok.api.personal.PersonalSubject;
import org.ebok.api.personal.PersonalTable;
import org.ebok.api.personal.PersonalText;
import org.ebok.archive.fixture.DocumentBase;
import org.ebok.documents.fixture.ArchiveForTest;
import org.junit.jupiter.api.Test;

class FigureTableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void figuresGoWithTheDocumentsOnTheShelf() throws SQLException {
        try (DocumentBase base = new DocumentBase()) {
            base.add("a", "anna", "FV", DAY);
            base.add("b", "bogdan", "FV", DAY);
            PersonalTable figures = new FigureTable(
                    new Figures("a", "a", "b", "gone", "a"),
                    ArchiveForTest.over(base, Clock.systemUTC()).addressed());

            assertThat(rows(figures, "anna")).extracting(row -> row.get(0)).isEqualTo(List.of("a", "a", "a"));
            assertThat(rows(figures, "bogdan")).extracting(row -> row.get(0)).isEqualTo(List.of("b"));
        }
    }

    /** A row of figures for each of the documents. */
    private record Figures(String... documents) implements PersonalTable {

        @Override
        public String name() {
            return "settlement";
        }

        @Override
        public PersonalText title() {
            return new PersonalText("Rozliczenia", "Settlements");
        }

        @Override
        public List<String> columns() {
            return List.of("document_id");
        }

        @Override
        public long count(PersonalSubject subject) {
            return documents.length;
        }

        @Override
        public void read(PersonalSubject subject, Rows rows) throws IOException {
            for (String document : documents) {
                rows.row(List.of(document));
            }
        }
    }
}
