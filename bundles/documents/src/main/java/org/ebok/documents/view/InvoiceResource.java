package org.ebok.documents.view;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.ebok.api.pdf.PdfDocuments;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.rest.FileName;
import org.ebok.api.rest.RestResource;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.text.Language;
import org.ebok.archive.content.Content;
import org.ebok.archive.document.Document;
import org.ebok.archive.document.DocumentId;
import org.ebok.archive.document.Format;
import org.ebok.archive.shelf.Archive;
import org.ebok.archive.shelf.Shelf;
import org.ebok.documents.DocumentAddress;
import org.ebok.documents.DocumentsFunction;
import org.ebok.documents.invoice.Field;
import org.ebok.documents.invoice.Invoice;
import org.ebok.documents.invoice.InvoiceAnswer;
import org.ebok.documents.invoice.InvoicePdf;
import org.ebok.documents.invoice.InvoiceReader;
import org.ebok.documents.invoice.InvoiceReading;
import org.ebok.documents.invoice.InvoiceView;
import org.ebok.documents.invoice.KsefData;
import org.ebok.documents.invoice.VerificationCode;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Structured e-invoices, as people read them. */
@Component(property = RestResource.FUNCTION + "=" + DocumentsFunction.ID)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = DocumentsFunction.ID)
public final class InvoiceResource implements RestResource {

    private static final int DEFAULT_PAGE = 100;
    private static final int LARGEST_PAGE = 500;
    private static final Problem NOT_READABLE =
            Problem.of("invoice-not-readable", 409, "The document cannot be shown as an invoice");

    private final Shelf shelf;
    private final InvoiceReader reader;
    private final PdfDocuments documents;
    private final CurrentSubject subject;

    @Activate
    public InvoiceResource(
            @Reference Archive archive,
            @Reference InvoiceReader reader,
            @Reference PdfDocuments documents,
            @Reference CurrentSubject subject) {
        this.shelf = archive.addressed();
        this.reader = reader;
        this.documents = documents;
        this.subject = subject;
    }

    @GET
    @Path("/items/{document}/invoice")
    @Operation(summary = "A structured invoice as a person reads it; the first time is noted")
    public InvoiceAnswer invoice(
            @PathParam("document") String id,
            @QueryParam("lang") String lang,
            @Parameter(hidden = true) @Context Request request) {
        Document document = find(id);
        InvoiceReading reading = read(document);
        if (reading instanceof InvoiceReading.NotReadable not) {
            return new InvoiceAnswer.NotShown(false, not.reason().code());
        }
        if (request.getMethod().equals(HttpMethod.GET)) { // who asks for the head alone has seen nothing
            shelf.noteOpening(subject.login(), document);
        }
        Invoice invoice = ((InvoiceReading.Readable) reading).invoice();
        return invoice.view(Language.of(lang), ksef(document), DocumentAddress.of(document) + "/");
    }

    @GET
    @Path("/items/{document}/invoice/lines")
    @Operation(summary = "More lines of an invoice")
    public InvoiceView.Lines lines(
            @PathParam("document") String id,
            @QueryParam("lang") String lang,
            @Parameter(description = "The next of the answer before") @QueryParam("after") String after,
            @Parameter(description = "Lines, 1 to 500; 100 without it") @QueryParam("limit") String limit) {
        int first = number("after", after, 0, 0, Integer.MAX_VALUE);
        int rows = number("limit", limit, DEFAULT_PAGE, 1, LARGEST_PAGE);
        return require(find(id)).lines(Language.of(lang), first, rows);
    }

    @GET
    @Path("/items/{document}/invoice/fields")
    @Operation(summary = "All fields of an invoice, a part at a time")
    public Field.Page fields(
            @PathParam("document") String id,
            @QueryParam("lang") String lang,
            @Parameter(description = "Place of a field, whose fields are asked for; the invoice itself without it")
                    @QueryParam("at")
                    String at,
            @Parameter(description = "The next of the answer before") @QueryParam("after") String after) {
        int first = number("after", after, 0, 0, Integer.MAX_VALUE);
        Invoice invoice = require(find(id));
        if (at == null || at.isEmpty()) {
            return invoice.fields(Language.of(lang));
        }
        return invoice.fields(Language.of(lang), at, first)
                .orElseThrow(() -> new ProblemException(Problem.BAD_REQUEST.withField("at", "is no place of a field")));
    }

    @GET
    @Path("/items/{document}/invoice.pdf")
    @Produces("application/pdf")
    @Operation(summary = "An invoice as PDF, with all of its fields; the first time is noted")
    public Response pdf(@PathParam("document") String id, @QueryParam("lang") String lang) {
        Document document = find(id);
        Invoice invoice = require(document);
        String login = subject.login();
        StreamingOutput body = out -> {
            shelf.noteOpening(login, document);
            new InvoicePdf(documents).write(invoice, ksef(document), Language.of(lang), out);
        };
        return Response.ok(body)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileName.disposition("attachment", FileName.of(document.number(), "pdf")))
                .build();
    }

    @GET
    @Path("/items/{document}/invoice-code.svg")
    @Produces("image/svg+xml")
    @Operation(summary = "Verification code I of an invoice")
    public Response code(@PathParam("document") String id) {
        Document document = find(id);
        return Response.ok(require(document).code(ksef(document)).svg()).build();
    }

    @GET
    @Path("/items/{document}/invoice-code-2.svg")
    @Produces("image/svg+xml")
    @Operation(summary = "Verification code II of an invoice, where its issuer delivers one")
    public Response secondCode(@PathParam("document") String id) {
        Document document = find(id);
        require(document);
        return ksef(document)
                .code2()
                .flatMap(VerificationCode::two)
                .map(code -> Response.ok(code.svg()).build())
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    private Document find(String id) {
        return shelf.find(subject.customerScope(), new DocumentId(id))
                .filter(found -> found.format().equals(Optional.of(Format.XML)))
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    private static KsefData ksef(Document document) {
        return new KsefData(document.ksefNumber(), document.ksefCode2());
    }

    private Invoice require(Document document) {
        if (read(document) instanceof InvoiceReading.Readable readable) {
            return readable.invoice();
        }
        throw new ProblemException(NOT_READABLE);
    }

    private InvoiceReading read(Document document) {
        CustomerScope scope = subject.customerScope();
        Content content = shelf.requireFile(scope, document);
        if (content.size() > InvoiceReader.MAX_BYTES) {
            return new InvoiceReading.NotReadable(InvoiceReading.Reason.TOO_LARGE);
        }
        return reader.read(() -> bytes(content));
    }

    private static byte[] bytes(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) content.size());
        try {
            content.write(0, content.size() - 1, bytes, () -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static int number(String field, String value, int without, int least, int most) {
        if (value == null || value.isEmpty()) {
            return without;
        }
        if (!value.matches("[0-9]{1,9}")) {
            throw new ProblemException(Problem.BAD_REQUEST.withField(field, "is not a whole number"));
        }
        int number = Integer.parseInt(value);
        if (number < least || number > most) {
            throw new ProblemException(Problem.BAD_REQUEST.withField(field, "is not from " + least + " to " + most));
        }
        return number;
    }
}
