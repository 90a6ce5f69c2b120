package org.ebok.security.internal.grant;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.ebok.api.function.FunctionId;
import org.ebok.api.group.GroupId;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.rest.RestResource;
import org.ebok.api.rest.StaffAccess;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.security.internal.grant.Grants.InstalledFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What administrators see and decide about the installed functions. */
@Component(property = RestResource.CORE + "=admin")
@Path("/functions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "admin")
public final class AdminFunctionsResource implements RestResource {

    private final Grants grants;
    private final CurrentSubject subject;

    @Activate
    public AdminFunctionsResource(@Reference Grants grants, @Reference CurrentSubject subject) {
        this.grants = grants;
        this.subject = subject;
    }

    /**
     * @param id the function
     * @param version version of its bundle
     * @param granted whether all customers find it
     * @param groups the groups that find it in any case
     * @param changedBy who decided so last, null for the installation itself
     * @param changedAt when
     */
    public record FunctionView(
            String id,
            String version,
            boolean granted,
            List<String> groups,
            String changedBy,
            OffsetDateTime changedAt) {}

    /** @param functions the installed functions in the order of their identifiers */
    public record FunctionList(List<FunctionView> functions) {}

    /** @param granted whether customers are to find the function */
    public record GrantRequest(Boolean granted) {}

    @GET
    @StaffAccess("functions:list")
    @Operation(summary = "The installed functions and who is granted them")
    public FunctionList list() {
        return new FunctionList(
                grants.list().stream().map(AdminFunctionsResource::view).toList());
    }

    @PUT
    @Path("/{id}/grant")
    @Consumes(MediaType.APPLICATION_JSON)
    @StaffAccess("functions:grant")
    @Operation(
            summary =
                    "Grant a function to all customers, or take it from all but those of its groups, from their next request on")
    public FunctionView change(@PathParam("id") String id, GrantRequest request) {
        if (request == null || request.granted() == null) {
            throw new ProblemException(Problem.BAD_REQUEST.withField("granted", "is missing"));
        }
        return grants.change(subject.login(), parse(id), request.granted())
                .map(AdminFunctionsResource::view)
                .orElseThrow(AdminFunctionsResource::notFound);
    }

    @PUT
    @Path("/{id}/groups/{group}")
    @StaffAccess("functions:grant")
    @Operation(summary = "Grant a function to a group, from the next request of each of its customers on")
    public FunctionView grantTo(@PathParam("id") String id, @PathParam("group") String group) {
        return grants.grantTo(subject.login(), parse(id), parseGroup(group), false)
                .map(AdminFunctionsResource::view)
                .orElseThrow(AdminFunctionsResource::notFound);
    }

    @DELETE
    @Path("/{id}/groups/{group}")
    @StaffAccess("functions:grant")
    @Operation(summary = "Take a function from a group")
    public FunctionView revokeFrom(@PathParam("id") String id, @PathParam("group") String group) {
        FunctionId function = parse(id);
        grants.revokeFrom(subject.login(), function, parseGroup(group));
        return grants.find(function).map(AdminFunctionsResource::view).orElseThrow(AdminFunctionsResource::notFound);
    }

    private static GroupId parseGroup(String group) {
        try {
            return new GroupId(group);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private static FunctionId parse(String id) {
        try {
            return new FunctionId(id);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private static ProblemException notFound() {
        return new ProblemException(Problem.NOT_FOUND);
    }

    private static FunctionView view(InstalledFunction installed) {
        Grant grant = installed.grant();
        String changedBy = grant.changedBy().equals(Grant.BY_INSTALLATION) ? null : grant.changedBy();
        return new FunctionView(
                installed.id().value(),
                installed.version(),
                grant.granted(),
                installed.groups().stream().map(GroupId::value).toList(),
                changedBy,
                grant.changedAt());
    }
}
