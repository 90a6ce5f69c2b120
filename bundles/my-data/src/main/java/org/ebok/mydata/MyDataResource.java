package org.ebok.mydata;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.ebok.api.audit.AuditEvent;
import org.ebok.api.audit.AuditTrail;
import org.ebok.api.operator.CurrentOperator;
import org.ebok.api.personal.PersonalSubject;
import org.ebok.api.rest.FileName;
import org.ebok.api.rest.RestResource;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.spreadsheet.Spreadsheets;
import org.ebok.api.text.Language;
import org.ebok.api.text.Words;
import org.ebok.mydata.MyDataViews.Overview;
import org.ebok.mydata.MyDataViews.PartView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything that is held about who is signed in. */
@Component(property = RestResource.FUNCTION + "=" + MyDataFunction.ID)
@Path("/")
@Tag(name = MyDataFunction.ID)
public final class MyDataResource implements RestResource {

    private static final String EXPECTED_LENGTH = "X-EBOK-Expected-Length";
    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Sources sources;
    private final Persons persons;
    private final CurrentSubject subject;
    private final CurrentOperator operator;
    private final AuditTrail audit;
    private final Spreadsheets spreadsheets;
    private final Clock clock;
    private final Turns turns = new Turns();
    private final Workplaces workplaces = new Workplaces(AT_ONCE, PATIENCE);

    @Activate
    public MyDataResource(
            @Reference Sources sources,
            @Reference Persons persons,
            @Reference CurrentSubject subject,
            @Reference CurrentOperator operator,
            @Reference AuditTrail audit,
            @Reference Spreadsheets spreadsheets,
            @Reference Clock clock) {
        this.sources = sources;
        this.persons = persons;
        this.subject = subject;
        this.operator = operator;
        this.audit = audit;
        this.spreadsheets = spreadsheets;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What will be in the archive, and about how much of it")
    public Overview show() {
        OffsetDateTime asOf = OffsetDateTime.now(clock);
        List<Part> parts = Inventory.of(persons.current(), sources.granted(subject::customerScope));
        return new Overview(asOf, parts.stream().map(PartView::of).toList(), Inventory.expectedLength(parts));
    }

    @GET
    @Path("/archive.zip")
    @Operation(summary = "All of it as a ZIP of JSON, CSV and documents; each document is noted as opened")
    public Response archive(
            @Parameter(description = "Language that comes first: pl or en") @QueryParam("lang") String lang) {
        OffsetDateTime asOf = OffsetDateTime.now(clock);
        Language language = Language.of(lang);
        PersonalSubject person = persons.current();
        List<Granted> granted = sources.granted(subject::customerScope);
        long length = Inventory.expectedLength(Inventory.of(person, granted));
        IndexPage index = new IndexPage(operator.profile(), person.login(), asOf, language);
        Words words = IndexPage.words(language);
        String name = language.choose("moje-dane-", "my-data-") + asOf.toLocalDate();
        StreamingOutput body = out -> write(out, granted, person, index, words);
        return Response.ok(body)
                .type("application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition("attachment", FileName.of(name, "zip")))
                .header(EXPECTED_LENGTH, length)
                .build();
    }

    private void write(OutputStream out, List<Granted> granted, PersonalSubject person, IndexPage index, Words words)
            throws IOException {
        turns.begin(person.login());
        try (Workplaces.Place place = workplaces.take()) {
            audit.record(new AuditEvent(person.login(), "my-data.exported", person.login(), ""));
            Archive archive = new Archive(place.sending(out), spreadsheets);
            for (Granted source : granted) {
                archive.add(source.data(), source.of(person));
            }
            archive.end(index, words);
        } catch (LinkageError e) {
            throw new IllegalStateException("A function went away while its data were read", e);
        } finally {
            turns.end(person.login());
        }
    }
}
