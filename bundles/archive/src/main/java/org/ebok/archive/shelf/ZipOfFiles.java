package org.ebok.archive.shelf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.text.Language;
import org.ebok.archive.content.Content;
import org.ebok.archive.content.Contents;
import org.ebok.archive.document.Document;
import org.ebok.archive.document.DocumentFilter;
import org.ebok.archive.document.DocumentKey;

/**
 * The files of several documents as one ZIP, written as they are read. What cannot be in it, because there is no file or a
 * part of it is missing, is said in a list at its end, so that nobody takes it for whole.
 */
public final class ZipOfFiles {

    private static final int PAGE = 100;

    private final Shelf shelf;
    private final CustomerScope scope;
    private final String login;
    private final DocumentFilter filter;
    private final boolean unread;
    private final Language language;
    private final Set<String> names = new HashSet<>();
    private final List<String> left = new ArrayList<>();

    /**
     * @param scope whose documents
     * @param login the account of the reader; each file is noted as opened by it
     * @param unread whether only what the reader has not opened
     * @param language of what it says itself
     */
    public ZipOfFiles(
            Shelf shelf, CustomerScope scope, String login, DocumentFilter filter, boolean unread, Language language) {
        this.shelf = shelf;
        this.scope = scope;
        this.login = login;
        this.filter = filter;
        this.unread = unread;
        this.language = language;
    }

    /** Writes the archive; the stream is left open. */
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(new Unclosed(out), StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED); // most files are compressed already
        Optional<DocumentKey> place = Optional.of(DocumentKey.NEWEST);
        while (place.isPresent()) {
            ShelfPage page = shelf.page(scope, login, filter, unread, place.get(), PAGE);
            for (Document document : page.documents()) {
                if (shelf.isGiven(document)) {
                    add(zip, document);
                }
            }
            place = page.next();
        }
        if (!left.isEmpty()) {
            zip.putNextEntry(new ZipEntry(unique(language.choose("nie-zalaczono.txt", "not-included.txt"))));
            zip.write(String.join("\r\n", left).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    private void add(ZipOutputStream zip, Document document) throws IOException {
        if (document.format().isPresent() && shelf.file(scope, document) instanceof Contents.Found found) {
            Content content = found.content();
            zip.putNextEntry(new ZipEntry(unique(document.issuedOn() + " " + content.name())));
            content.write(0, content.size() - 1, zip, () -> shelf.noteOpening(login, document));
            zip.closeEntry();
            return;
        }
        String why = document.format().isPresent()
                ? language.choose("plik jest uszkodzony", "the file is broken")
                : language.choose("zarejestrowany bez pliku", "registered without a file");
        left.add(document.issuedOn() + " " + document.number() + ": " + why);
    }

    /** Two documents may have files of one name, also where a system does not look at capitals. */
    private String unique(String name) {
        int dot = name.lastIndexOf('.');
        String candidate = name;
        for (int i = 2; !names.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = name.substring(0, dot) + " (" + i + ")" + name.substring(dot);
        }
        return candidate;
    }

    /** The stream is the response's, and not ours to close. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
