package org.ebok.documents.personal;

import java.util.List;
import java.util.Optional;
import org.ebok.api.function.FunctionId;
import org.ebok.api.personal.PersonalData;
import org.ebok.api.personal.PersonalFiles;
import org.ebok.api.personal.PersonalTable;
import org.ebok.api.personal.PersonalText;
import org.ebok.api.personal.PersonalView;
import org.ebok.api.personal.PersonalViews;
import org.ebok.archive.shelf.Archive;
import org.ebok.archive.shelf.Shelf;
import org.ebok.documents.DocumentsFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The documents that stand on the customers' shelf, the figures of settlements among them, and their files. */
@Component
public final class DocumentData implements PersonalData {

    private static final String ADDRESSED = """
            (v.released_at is null or v.released_at <= :now) and exists (
              select k.kind_code from {operator document_kind} k
              where k.kind_code = v.kind_code and k.audience = 'ADDRESSEE')""";

    private static final String OF_ADDRESSED = """
            exists (
              select d.document_id from {document} d
              join {operator document_kind} k on k.kind_code = d.kind_code
              where d.document_id = v.document_id and k.audience = 'ADDRESSEE'
                and (d.released_at is null or d.released_at <= :now))""";

    private final List<PersonalTable> tables;
    private final PersonalFiles files;

    @Activate
    public DocumentData(@Reference PersonalViews views, @Reference Archive archive) {
        Shelf shelf = archive.addressed();
        this.tables = List.of(
                new DocumentTable(
                        views.table(
                                PersonalView.of("document").where(ADDRESSED),
                                new PersonalText("Dokumenty", "Documents")),
                        shelf),
                new FigureTable(
                        views.table(
                                PersonalView.of("settlement").where(OF_ADDRESSED),
                                new PersonalText("Rozliczenia mediów", "Media settlements")),
                        shelf),
                new FigureTable(
                        views.table(
                                PersonalView.of("settlement_reading").where(OF_ADDRESSED),
                                new PersonalText(
                                        "Odczyty, z których zrobiono rozliczenia", "Readings that settlements used")),
                        shelf));
        this.files = new DocumentFiles(shelf);
    }

    @Override
    public Optional<FunctionId> function() {
        return Optional.of(new FunctionId(DocumentsFunction.ID));
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<PersonalTable> tables() {
        return tables;
    }

    @Override
    public Optional<PersonalFiles> files() {
        return Optional.of(files);
    }
}
