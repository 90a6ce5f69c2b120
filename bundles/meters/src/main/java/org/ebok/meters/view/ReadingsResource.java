package org.ebok.meters.view;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.ebok.api.page.Paging;
import org.ebok.api.rest.FileName;
import org.ebok.api.rest.RestResource;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.spreadsheet.Spreadsheets;
import org.ebok.api.text.Language;
import org.ebok.api.text.Words;
import org.ebok.meters.MetersFunction;
import org.ebok.meters.meter.Meters;
import org.ebok.meters.meter.Reading;
import org.ebok.meters.meter.Readings;
import org.ebok.meters.usage.Step;
import org.ebok.meters.view.MeterViews.ReadingView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The readings of a meter of who is signed in, and its months, also as files for a spreadsheet. */
@Component(property = RestResource.FUNCTION + "=" + MetersFunction.ID)
@Path("/items/{meter}")
@Tag(name = MetersFunction.ID)
public final class ReadingsResource implements RestResource {

    private static final String CSV = "text/csv; charset=UTF-8";
    private static final String EXPECTED_LENGTH = "X-EBOK-Expected-Length";

    private final Meters meters;
    private final Readings readings;
    private final Spreadsheets spreadsheets;
    private final CurrentSubject subject;
    private final Clock clock;

    @Activate
    public ReadingsResource(
            @Reference Meters meters,
            @Reference Readings readings,
            @Reference Spreadsheets spreadsheets,
            @Reference CurrentSubject subject,
            @Reference Clock clock) {
        this.meters = meters;
        this.readings = readings;
        this.spreadsheets = spreadsheets;
        this.subject = subject;
        this.clock = clock;
    }

    /**
     * @param asOf when the central database was read
     * @param readings the newest first
     * @param next what to ask for {@code after} to get the next page, null on the last one
     */
    public record ReadingList(OffsetDateTime asOf, List<ReadingView> readings, String next) {}

    @GET
    @Path("/readings")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A page of the readings of a meter with what was used between them, the newest first")
    public ReadingList list(
            @PathParam("meter") String meter,
            @Parameter(description = "The next of the page before") @QueryParam("after") String after,
            @Parameter(description = "Readings on a page, 1 to 200; 50 without it") @QueryParam("limit") String limit) {
        OffsetDateTime asOf = OffsetDateTime.now(clock);
        int size = Paging.size(limit);
        ReadingKey place = Paging.after(after, ReadingKey.LATEST, ReadingKey::decode);
        List<Step> found = history(meter).consumption().steps().stream()
                .filter(step -> place.isBefore(step.reading()))
                .sorted((one, other) -> Reading.OLDEST_FIRST.compare(other.reading(), one.reading()))
                .limit(size + 1L)
                .toList();
        boolean more = found.size() > size;
        return new ReadingList(
                asOf,
                found.stream().limit(size).map(ReadingView::of).toList(),
                more ? ReadingKey.of(found.get(size - 1).reading()).encode() : null);
    }

    @GET
    @Path("/readings.csv")
    @Produces(CSV)
    @Operation(summary = "All readings of a meter for a spreadsheet, the oldest first")
    public Response readings(
            @PathParam("meter") String meter,
            @Parameter(description = "Language of the heads: pl or en") @QueryParam("lang") String lang) {
        MeterHistory history = history(meter);
        return file(
                history,
                Language.of(lang).choose("odczyty", "readings"),
                CsvFile.ofReadings(history.meter(), history.consumption().steps(), words(lang)));
    }

    @GET
    @Path("/months.csv")
    @Produces(CSV)
    @Operation(summary = "What a meter and those that it replaced measured month by month, for a spreadsheet")
    public Response months(
            @PathParam("meter") String meter,
            @Parameter(description = "Language of the heads: pl or en") @QueryParam("lang") String lang) {
        MeterHistory history = history(meter);
        return file(
                history,
                Language.of(lang).choose("miesiace", "months"),
                CsvFile.ofMonths(history.meter(), history.months().all(), words(lang)));
    }

    private static Words words(String lang) {
        return Words.of(MetersFunction.class, "/i18n/meters", Language.of(lang));
    }

    private MeterHistory history(String meter) {
        return MeterHistory.read(meters, readings, subject.customerScope(), MeterParameters.meter(meter));
    }

    private Response file(MeterHistory history, String what, CsvFile csv) {
        String name = what + "-" + history.meter().number() + "-" + LocalDate.now(clock);
        return Response.ok((StreamingOutput) out -> csv.write(spreadsheets, out))
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition("attachment", FileName.of(name, "csv")))
                .header(EXPECTED_LENGTH, csv.expectedLength())
                .build();
    }
}
