package org.ebok.documents.personal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ebok.api.personal.PersonalSubject;
import org.ebok.api.personal.PersonalTable;
import org.ebok.api.personal.PersonalText;
import org.ebok.archive.shelf.Shelf;

/** Rows of documents, without those that were taken back: they are held against the recalls some hundred at a time. */
record DocumentTable(PersonalTable rows, Shelf shelf) implements PersonalTable {

    private static final int CHUNK = 500;

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
        List<List<?>> chunk = new ArrayList<>();
        rows.read(subject, row -> {
            chunk.add(row);
            if (chunk.size() == CHUNK) {
                pass(chunk, out);
            }
        });
        pass(chunk, out);
    }

    private void pass(List<List<?>> chunk, Rows out) throws IOException {
        int id = columns().indexOf("document_id");
        int batch = columns().indexOf("batch_id");
        List<List<?>> given = shelf.withoutRecalled(
                List.copyOf(chunk), row -> (String) row.get(id), row -> Optional.ofNullable((String) row.get(batch)));
        for (List<?> row : given) {
            out.row(row);
        }
        chunk.clear();
    }
}
