package org.ebok.documents.personal;

import java.io.IOException;
import java.util.List;
import org.ebok.api.personal.PersonalSubject;
import org.ebok.api.personal.PersonalTable;
import org.ebok.api.personal.PersonalText;
import org.ebok.archive.document.DocumentId;
import org.ebok.archive.shelf.Shelf;

/**
 * Figures of documents, as far as the documents stand on the shelf. They come by document and there are few documents with
 * figures, so each of these is looked for once.
 */
record FigureTable(PersonalTable rows, Shelf shelf) implements PersonalTable {

    @Override
    public String name() {
        return rows.name();
    }

    @Override
    public PersonalText title() {
        return rows.title();
    }

    @Override
    public List<String> columns() {
        return rows.columns();
    }

    @Override
    public long count(PersonalSubject subject) {
        return rows.count(subject);
    }

    @Override
    public void read(PersonalSubject subject, Rows out) throws IOException {
        int id = columns().indexOf("document_id");
        Known known = new Known();
        rows.read(subject, row -> {
            if (known.isThere(subject, (String) row.get(id))) {
                out.row(row);
            }
        });
    }

    /** What is known of the document that the last row was of. */
    private final class Known {

        private String document;
        private boolean there;

        boolean isThere(PersonalSubject subject, String asked) {
            if (!asked.equals(document)) {
                there = shelf.find(subject.scope(), new DocumentId(asked)).isPresent();
                document = asked;
            }
            return there;
        }
    }
}
