package org.ebok.audit.view;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
import org.ebok.api.page.OpaqueKey;
import org.ebok.api.page.Paging;
import org.ebok.api.rest.FileName;
import org.ebok.api.rest.RestResource;
import org.ebok.api.rest.StaffAccess;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.audit.chain.Finding;
import org.ebok.audit.chain.Stored;
import org.ebok.audit.chain.Verification;
import org.ebok.audit.chain.Verified;
import org.ebok.audit.search.AuditFilter;
import org.ebok.audit.search.AuditSearch;
import org.ebok.audit.search.AuditSheet;
import org.ebok.audit.search.FilterParameters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What staff see of the audit trail. Erasing stays at the console. */
@Component(property = RestResource.CORE + "=admin")
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "admin")
public final class AuditResource implements RestResource {

    private final AuditSearch search;
    private final AuditSheet sheet;
    private final Verification verification;
    private final AuditTrail audit;
    private final CurrentSubject subject;
    private final Clock clock;

    @Activate
    public AuditResource(
            @Reference AuditSearch search,
            @Reference AuditSheet sheet,
            @Reference Verification verification,
            @Reference AuditTrail audit,
            @Reference CurrentSubject subject,
            @Reference Clock clock) {
        this.search = search;
        this.sheet = sheet;
        this.verification = verification;
        this.audit = audit;
        this.subject = subject;
        this.clock = clock;
    }

    /**
     * @param records the latest first
     * @param next key of the next page, null when there is none
     */
    public record AuditPage(List<AuditView> records, String next) {}

    /**
     * @param sound whether nothing is wrong
     * @param waiting records that are in no chain yet
     * @param chains one for each server
     * @param findings what is wrong
     */
    public record VerifiedView(boolean sound, long waiting, List<Verified.Walked> chains, List<Finding> findings) {}

    @GET
    @StaffAccess("audit:read")
    @Operation(summary = "Records, the latest first")
    public AuditPage list(
            @Parameter(description = "Who did it") @QueryParam("actor") String actor,
            @Parameter(description = "To whom or what") @QueryParam("subject") String about,
            @Parameter(description = "What, or its beginning up to a dot") @QueryParam("action") String action,
            @Parameter(description = "First day") @QueryParam("from") String from,
            @Parameter(description = "Last day") @QueryParam("to") String to,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        AuditFilter filter = FilterParameters.parse(actor, about, action, from, to, clock.getZone());
        int size = Paging.size(limit);
        long before = Paging.after(after, AuditSearch.LATEST, AuditResource::place);
        List<Stored> found = search.find(filter, before, size + 1);
        List<Stored> page = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? key(page.get(size - 1).id()) : null;
        return new AuditPage(page.stream().map(AuditView::of).toList(), next);
    }

    private static Optional<Long> place(String key) {
        return OpaqueKey.decode(key, 1, parts -> parts.number(0), AuditResource::key);
    }

    private static String key(Long id) {
        return OpaqueKey.encode(id);
    }

    @GET
    @Path("/records.csv")
    @Produces("text/csv; charset=UTF-8")
    @StaffAccess("audit:read")
    @Operation(summary = "All records of a filter for a spreadsheet; that they were taken out is a record itself")
    public Response csv(
            @QueryParam("actor") String actor,
            @QueryParam("subject") String about,
            @QueryParam("action") String action,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        AuditFilter filter = FilterParameters.parse(actor, about, action, from, to, clock.getZone());
        audit.record(new AuditEvent(subject.login(), "audit.exported", "audit", filter.inWords()));
        StreamingOutput body = out -> sheet.write(filter, out);
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition("attachment", "audit.csv"))
                .build();
    }

    @GET
    @Path("/verification")
    @StaffAccess("audit:read")
    @Operation(summary = "Whether records were changed, removed or put in another order; reads the whole trail")
    public VerifiedView verify() {
        Verified verified = verification.verify();
        return new VerifiedView(
                verified.findings().isEmpty(), verified.waiting(), verified.chains(), verified.findings());
    }
}
