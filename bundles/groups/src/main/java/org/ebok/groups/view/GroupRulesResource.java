package org.ebok.groups.view;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.ebok.api.page.RequestParameter;
import org.ebok.api.rest.RestResource;
import org.ebok.api.rest.StaffAccess;
import org.ebok.api.scope.CurrentStaff;
import org.ebok.groups.group.Rules;
import org.ebok.groups.preview.RuleTrial;
import org.ebok.groups.view.GroupViews.AttributeList;
import org.ebok.groups.view.GroupViews.AttributeView;
import org.ebok.groups.view.GroupViews.Preview;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What administrators see of rules that are no group's yet: apart from the groups, any of which may be called as these are. */
@Component(property = RestResource.CORE + "=admin")
@Path("/group-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "admin")
public final class GroupRulesResource implements RestResource {

    private static final String READ = "groups:read";

    private final Rules rules;
    private final RuleTrial trial;
    private final CurrentStaff staff;

    @Activate
    public GroupRulesResource(@Reference Rules rules, @Reference RuleTrial trial, @Reference CurrentStaff staff) {
        this.rules = rules;
        this.trial = trial;
        this.staff = staff;
    }

    /** @param rule the rule to try */
    public record TriedRule(String rule) {}

    @GET
    @Path("/attributes")
    @StaffAccess(READ)
    @Operation(summary = "What rules can ask for")
    public AttributeList attributes() {
        return new AttributeList(
                rules.attributes().all().stream().map(AttributeView::of).toList());
    }

    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @StaffAccess(READ)
    @Operation(summary = "How many customers a rule would have now, and some of them; saves nothing")
    public Preview preview(TriedRule tried) {
        RequestParameter rule = new RequestParameter("rule", tried == null ? null : tried.rule());
        String text = rule.given().orElseThrow(() -> rule.bad("is missing"));
        return Preview.of(trial.of(text, () -> staff.open(READ, "a rule of a group")));
    }
}
