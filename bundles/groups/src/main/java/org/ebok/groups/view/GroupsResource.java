package org.ebok.groups.view;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.ebok.api.group.GroupId;
import org.ebok.api.group.GroupUse.Use;
import org.ebok.api.page.RequestParameter;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.rest.RestResource;
import org.ebok.api.rest.StaffAccess;
import org.ebok.api.scope.CurrentStaff;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.scope.CustomerId;
import org.ebok.groups.group.CustomerGroup;
import org.ebok.groups.group.Groups;
import org.ebok.groups.list.CustomerNumbers;
import org.ebok.groups.list.NumberFile.Numbered;
import org.ebok.groups.preview.Preview;
import org.ebok.groups.preview.RuleTrial;
import org.ebok.groups.rule.Rule;
import org.ebok.groups.view.GroupViews.GroupCustomers;
import org.ebok.groups.view.GroupViews.GroupList;
import org.ebok.groups.view.GroupViews.GroupView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What administrators see and decide about groups of customers. */
@Component(property = RestResource.CORE + "=admin")
@Path("/groups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "admin")
public final class GroupsResource implements RestResource {

    private static final String READ = "groups:read";
    private static final String CHANGE = "groups:change";
    private static final int LONGEST = 200;

    private final Groups groups;
    private final RuleTrial trial;
    private final Preview preview;
    private final CustomerNumbers numbers;
    private final CurrentSubject subject;
    private final CurrentStaff staff;

    @Activate
    public GroupsResource(
            @Reference Groups groups,
            @Reference RuleTrial trial,
            @Reference Preview preview,
            @Reference CustomerNumbers numbers,
            @Reference CurrentSubject subject,
            @Reference CurrentStaff staff) {
        this.groups = groups;
        this.trial = trial;
        this.preview = preview;
        this.numbers = numbers;
        this.subject = subject;
        this.staff = staff;
    }

    /**
     * @param id its name in rules: lower-case letters, digits and hyphens
     * @param name what it is; the identifier when not given
     * @param rule who belongs to it; without one the group is a list, which is empty yet
     */
    public record NewGroup(String id, String name, String rule) {}

    /**
     * @param name what it is; as before when not given
     * @param rule who belongs to it; as before when not given
     */
    public record ChangedGroup(String name, String rule) {}

    /**
     * @param add numbers of customers to put on the list
     * @param remove numbers of customers to take off it
     */
    public record ChangedList(List<String> add, List<String> remove) {}

    @GET
    @StaffAccess(READ)
    @Operation(summary = "The groups of customers")
    public GroupList list() {
        Map<GroupId, List<Use>> needed = groups.needed();
        return new GroupList(groups.list().stream()
                .map(group -> GroupView.of(group, needed.getOrDefault(group.id(), List.of())))
                .toList());
    }

    @GET
    @Path("/{id}")
    @StaffAccess(READ)
    @Operation(summary = "One group")
    public GroupView get(@PathParam("id") String id) {
        return view(existing(id));
    }

    @GET
    @Path("/{id}/customers")
    @StaffAccess(READ)
    @Operation(summary = "How many customers a group has now, and some of them")
    public GroupCustomers customers(@PathParam("id") String id) {
        GroupId group = existing(id).id();
        return GroupCustomers.of(
                preview.of(staff.open(READ, "group " + group), new Rule.InGroup(group), groups.list()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @StaffAccess(CHANGE)
    @Operation(summary = "Make a group by a rule, or an empty list")
    public GroupView create(NewGroup made) {
        if (made == null || made.id() == null) {
            throw missing("id");
        }
        GroupId id;
        try {
            id = new GroupId(made.id());
        } catch (IllegalArgumentException e) {
            throw new RequestParameter("id", made.id())
                    .bad("is expected to be lower-case letters, digits and hyphens, a letter first, at most 40");
        }
        groups.create(subject.login(), id, given("name", made.name()).orElse(made.id()), rule(made.rule()));
        return view(groups.get(id));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @StaffAccess(CHANGE)
    @Operation(summary = "Say anew what a group is, or who belongs to it from the next request on")
    public GroupView change(@PathParam("id") String id, ChangedGroup changed) {
        GroupId group = existing(id).id();
        Optional<String> name = changed == null ? Optional.empty() : given("name", changed.name());
        Optional<Rule> rule = changed == null ? Optional.empty() : rule(changed.rule());
        if (name.isEmpty() && rule.isEmpty()) {
            throw missing("rule");
        }
        groups.change(subject.login(), group, name, rule);
        return view(groups.get(group));
    }

    @DELETE
    @Path("/{id}")
    @StaffAccess(CHANGE)
    @Operation(summary = "Delete a group on which nothing hangs")
    public void delete(@PathParam("id") String id) {
        groups.delete(subject.login(), existing(id).id());
    }

    @POST
    @Path("/{id}/customers")
    @Consumes(MediaType.APPLICATION_JSON)
    @StaffAccess(CHANGE)
    @Operation(summary = "Put customers on the list of a group, or take them off it: all of them or none")
    public GroupView changeList(@PathParam("id") String id, ChangedList changed) {
        GroupId group = existing(id).id();
        List<String> add = changed == null || changed.add() == null ? List.of() : changed.add();
        List<String> remove = changed == null || changed.remove() == null ? List.of() : changed.remove();
        if (add.isEmpty() == remove.isEmpty()) {
            throw new RequestParameter("add", null).bad("or remove is needed, one of them");
        }
        if (remove.isEmpty()) {
            groups.add(subject.login(), group, find("add", add));
        } else {
            groups.remove(subject.login(), group, find("remove", remove));
        }
        return view(groups.get(group));
    }

    private Set<CustomerId> find(String field, List<String> wanted) {
        List<Numbered> typed = wanted.stream()
                .map(number ->
                        new Numbered(0, given(field, number).orElseThrow(() -> new RequestParameter(field, number)
                                .bad("holds nothing"))))
                .toList();
        return numbers.find(staff.open(CHANGE, "a list of a group"), typed);
    }

    private Optional<Rule> rule(String text) {
        return new RequestParameter("rule", text).given().map(given -> trial.of(
                        given, () -> staff.open(CHANGE, "a rule of a group"))
                .rule());
    }

    private static Optional<String> given(String field, String text) {
        return new RequestParameter(field, text).text(LONGEST);
    }

    private CustomerGroup existing(String id) {
        return groups.list().stream()
                .filter(group -> group.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    private GroupView view(CustomerGroup group) {
        return GroupView.of(group, groups.needed().getOrDefault(group.id(), List.of()));
    }

    private static ProblemException missing(String field) {
        return new RequestParameter(field, null).bad("is missing");
    }
}
