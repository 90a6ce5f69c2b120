package org.ebok.documents.view;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.rest.FileName;
import org.ebok.api.rest.RestResource;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.text.Language;
import org.ebok.archive.content.FileResponse;
import org.ebok.archive.content.MediaType;
import org.ebok.archive.document.Document;
import org.ebok.archive.document.DocumentId;
import org.ebok.archive.shelf.Archive;
import org.ebok.archive.shelf.ListParameters;
import org.ebok.archive.shelf.Shelf;
import org.ebok.archive.shelf.ZipOfFiles;
import org.ebok.documents.DocumentsFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The files of documents. They are written as they are read, whatever their length. */
@Component(property = RestResource.FUNCTION + "=" + DocumentsFunction.ID)
@Path("/")
@Tag(name = DocumentsFunction.ID)
public final class FileResource implements RestResource {

    private final Shelf shelf;
    private final CurrentSubject subject;
    private final Clock clock;

    @Activate
    public FileResource(@Reference Archive archive, @Reference CurrentSubject subject, @Reference Clock clock) {
        this.shelf = archive.addressed();
        this.subject = subject;
        this.clock = clock;
    }

    @GET
    @Path("/items/{document}/file")
    @Operation(summary = "The file of a document, or a range of it; the first time is noted")
    public Response file(
            @PathParam("document") String id,
            @Parameter(description = "true to have it saved and not shown") @QueryParam("download") String download,
            @HeaderParam("Range") String range,
            @HeaderParam("If-Range") String ifRange) {
        CustomerScope scope = subject.customerScope();
        String login = subject.login();
        Document document = shelf.find(scope, new DocumentId(id))
                .filter(found -> found.format().isPresent())
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
        return FileResponse.of(
                shelf.requireFile(scope, document),
                "true".equals(download),
                range,
                ifRange,
                () -> shelf.noteOpening(login, document));
    }

    @GET
    @Path("/archive.zip")
    @Operation(summary = "The files of all documents that the filter leaves, as one archive; each is noted as opened")
    public Response archive(
            @QueryParam("lang") String lang,
            @QueryParam("kind") String kind,
            @QueryParam("year") String year,
            @QueryParam("unread") String unread,
            @QueryParam("text") String text) {
        Language language = Language.of(lang);
        ZipOfFiles files = new ZipOfFiles(
                shelf,
                subject.customerScope(),
                subject.login(),
                ListParameters.filter(kind, year, text),
                ListParameters.unread(unread),
                language);
        String name = language.choose("dokumenty-", "documents-") + LocalDate.now(clock) + ".zip";
        return Response.ok((StreamingOutput) files::write)
                .type(MediaType.ZIP.value())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition("attachment", name))
                .build();
    }
}
