package org.ebok.documents.list;

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
import javax.ws.rs.core.Response.ResponseBuilder;
import javax.ws.rs.core.StreamingOutput;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.rest.RestResource;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.scope.CustomerScope;
import org.ebok.documents.DocumentsFunction;
import org.ebok.documents.archive.Document;
import org.ebok.documents.archive.DocumentFilter;
import org.ebok.documents.archive.DocumentId;
import org.ebok.documents.content.Content;
import org.ebok.documents.content.Contents;
import org.ebok.documents.content.FileAnswer;
import org.ebok.documents.content.FileName;
import org.ebok.documents.content.MediaType;
import org.ebok.documents.publication.Openings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The files of documents. They are written as they are read, whatever their length. */
@Component(property = RestResource.FUNCTION + "=" + DocumentsFunction.ID)
@Path("/")
@Tag(name = DocumentsFunction.ID)
public final class FileResource implements RestResource {

    private final Mailbox mailbox;
    private final Contents contents;
    private final Openings openings;
    private final CurrentSubject subject;
    private final Clock clock;

    @Activate
    public FileResource(
            @Reference Mailbox mailbox,
            @Reference Contents contents,
            @Reference Openings openings,
            @Reference CurrentSubject subject,
            @Reference Clock clock) {
        this.mailbox = mailbox;
        this.contents = contents;
        this.openings = openings;
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
        Document document = mailbox.find(scope, new DocumentId(id))
                .filter(found -> found.format().isPresent())
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
        Content content = contents.require(scope, document);
        FileAnswer answer = FileAnswer.of(content.size(), range, ifRange)
                .orElseThrow(() -> new ProblemException(FileAnswer.NO_SUCH_RANGE));
        StreamingOutput body =
                out -> content.write(answer.first(), answer.last(), out, () -> openings.record(login, document));
        boolean shown = content.type() == MediaType.PDF && content.claimed() && !"true".equals(download);
        ResponseBuilder response = Response.status(answer.status())
                .entity(body)
                .type(content.claimed() ? content.type().value() : MediaType.UNKNOWN.value())
                .header(HttpHeaders.CONTENT_LENGTH, answer.length())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileName.disposition(shown ? "inline" : "attachment", content.name()))
                .header("Accept-Ranges", "bytes");
        if (!shown) {
            response.header("Content-Security-Policy", FileAnswer.POLICY);
        }
        return answer.status() == 206
                ? response.header("Content-Range", answer.contentRange()).build()
                : response.build();
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
        DocumentFilter filter = ListParameters.filter(kind, year, text);
        FileArchive archive = new FileArchive(
                mailbox,
                contents,
                openings,
                subject.customerScope(),
                subject.login(),
                filter,
                ListParameters.unread(unread),
                "en".equals(lang));
        String name = ("en".equals(lang) ? "documents-" : "dokumenty-") + LocalDate.now(clock) + ".zip";
        return Response.ok((StreamingOutput) archive::write)
                .type(MediaType.ZIP.value())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition("attachment", name))
                .build();
    }
}
