package org.ebok.groups.view;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.ebok.api.group.GroupUse.Use;
import org.ebok.groups.group.CustomerGroup;
import org.ebok.groups.preview.Matching;
import org.ebok.groups.preview.Matching.Somebody;
import org.ebok.groups.preview.RuleTrial.Tried;
import org.ebok.groups.rule.Attribute;

/** What the interface tells of groups. */
final class GroupViews {

    private GroupViews() {}

    /**
     * A group.
     *
     * @param id its name in rules and addresses
     * @param name what it is, in the operator's words
     * @param rule who belongs to it, null when that is a list
     * @param neededBy what hangs on it, as {@code function} meters and {@code group} board; it is not deleted before
     * @param changedBy who changed it last
     * @param changedAt when
     */
    public record GroupView(
            String id, String name, String rule, List<Use> neededBy, String changedBy, OffsetDateTime changedAt) {

        static GroupView of(CustomerGroup group, List<Use> neededBy) {
            return new GroupView(
                    group.id().value(),
                    group.name(),
                    group.rule().map(Object::toString).orElse(null),
                    neededBy,
                    group.changedBy(),
                    group.changedAt());
        }
    }

    /** @param groups in the order of their identifiers */
    public record GroupList(List<GroupView> groups) {}

    /**
     * The customers of a group at this moment.
     *
     * @param customers how many there are
     * @param sample some of them
     */
    public record GroupCustomers(long customers, List<Somebody> sample) {

        static GroupCustomers of(Matching matching) {
            return new GroupCustomers(matching.count(), matching.sample());
        }
    }

    /**
     * What a rule would have.
     *
     * @param rule as it would be kept
     * @param customers how many it has at this moment
     * @param sample some of them
     */
    public record Preview(String rule, long customers, List<Somebody> sample) {

        static Preview of(Tried tried) {
            return new Preview(
                    tried.rule().toString(),
                    tried.matching().count(),
                    tried.matching().sample());
        }
    }

    /**
     * What a rule can ask for.
     *
     * @param name as it stands in rules
     * @param type {@code text}, {@code number}, {@code day} or {@code flag}
     * @param values the values that there are, empty where there may be any
     * @param place view and column that it comes from
     */
    public record AttributeView(String name, String type, List<String> values, String place) {

        static AttributeView of(Attribute attribute) {
            return new AttributeView(
                    attribute.name(),
                    attribute.type().name().toLowerCase(Locale.ROOT),
                    attribute.codes(),
                    attribute.place());
        }
    }

    /** @param attributes in the order of their names */
    public record AttributeList(List<AttributeView> attributes) {}
}
