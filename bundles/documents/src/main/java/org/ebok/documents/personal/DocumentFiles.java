package org.ebok.documents.personal;

import java.io.IOException;
import java.util.Optional;
import org.ebok.api.personal.PersonalFiles;
import org.ebok.api.personal.PersonalSubject;
import org.ebok.api.personal.PersonalText;
import org.ebok.archive.content.Content;
import org.ebok.archive.content.Contents;
import org.ebok.archive.document.Document;
import org.ebok.archive.document.DocumentFilter;
import org.ebok.archive.document.DocumentKey;
import org.ebok.archive.document.Extent;
import org.ebok.archive.shelf.Shelf;
import org.ebok.archive.shelf.ShelfPage;

/**
 * The files of the documents, newest first. Each is noted as opened: who has a file has it, however it came to them, and a
 * recall has to tell so.
 */
record DocumentFiles(Shelf documents) implements PersonalFiles {

    private static final int PAGE = 100;

    private static final PersonalText NO_FILE =
            new PersonalText("zarejestrowany bez pliku", "registered without a file");

    private static final PersonalText BROKEN = new PersonalText("plik jest uszkodzony", "the file is broken");

    @Override
    public PersonalText title() {
        return new PersonalText("Pliki dokumentów", "Files of the documents");
    }

    @Override
    public Size size(PersonalSubject subject) {
        Extent known = documents.extent(subject.scope());
        return new Size(known.files(), known.bytes());
    }

    @Override
    public void read(PersonalSubject subject, Folder folder) throws IOException {
        Optional<DocumentKey> place = Optional.of(DocumentKey.NEWEST);
        while (place.isPresent()) {
            ShelfPage page =
                    documents.page(subject.scope(), subject.login(), DocumentFilter.ALL, false, place.get(), PAGE);
            for (Document document : page.documents()) {
                if (documents.isGiven(document)) {
                    add(subject, document, folder);
                }
            }
            place = page.next();
        }
    }

    private void add(PersonalSubject subject, Document document, Folder folder) throws IOException {
        String what = document.issuedOn() + " " + document.number();
        if (document.format().isEmpty()) {
            folder.leftOut(what, NO_FILE);
        } else if (documents.file(subject.scope(), document) instanceof Contents.Found found) {
            Content content = found.content();
            folder.file(
                    document.id().value(),
                    document.issuedOn() + " " + content.name(),
                    out -> content.write(
                            0, content.size() - 1, out, () -> documents.noteOpening(subject.login(), document)));
        } else {
            folder.leftOut(what, BROKEN);
        }
    }
}
