package org.ebok.web.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.ebok.api.explanation.Explainer;
import org.ebok.api.explanation.Explanation;
import org.ebok.api.explanation.Matter;
import org.ebok.api.explanation.Topic;
import org.ebok.api.function.Function;
import org.ebok.api.function.FunctionId;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.problem.Wordless;
import org.ebok.api.scope.CustomerScope;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the functions why something is owed. One that fails does not take away what others explain. */
@Component(service = Explanations.class)
public final class Explanations {

    private static final Logger LOG = LoggerFactory.getLogger(Explanations.class);

    private final List<Explainer> explainers = new CopyOnWriteArrayList<>();

    /** What a function says. */
    record Told(FunctionId function, Topic topic, Explanation explanation) {}

    /** Why nobody explains a side that the data hint at. */
    enum Reason {
        /** The data that the function has say nothing of it. */
        NOTHING_KNOWN,
        /** The function cannot tell now. */
        UNAVAILABLE,
        /** No function that is installed and granted knows of it. */
        NOT_HERE
    }

    /**
     * @param told that of the keeper first, then in the order of the menu
     * @param missing expected sides that nobody explained
     */
    record Contents(List<Told> told, Map<Topic, Reason> missing) {}

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addExplainer(Explainer explainer) {
        explainers.add(explainer);
    }

    void removeExplainer(Explainer explainer) {
        explainers.remove(explainer);
    }

    /** Those of functions that are installed and granted, in the order of the menu. */
    Asked of(List<Function> functions, Predicate<FunctionId> granted) {
        List<Explainer> mine = new ArrayList<>();
        functions.stream().map(Function::id).filter(granted).forEach(id -> explainers.stream()
                .filter(explainer -> isOf(explainer, id))
                .forEach(mine::add));
        return new Asked(List.copyOf(mine));
    }

    private static boolean isOf(Explainer explainer, FunctionId function) {
        try {
            return explainer.function().equals(function);
        } catch (RuntimeException | LinkageError e) {
            // a linkage error is how a bundle fails that is taken away at this moment
            LOG.error("An explainer cannot tell whose it is", Wordless.of(e));
            return false;
        }
    }

    /** What came of asking. */
    private static final class Answers {

        private final List<Told> told = new ArrayList<>();
        private final Set<Topic> asked = EnumSet.noneOf(Topic.class);
        private final Set<Topic> failed = EnumSet.noneOf(Topic.class);
        private Optional<ProblemException> problem = Optional.empty();
        private Optional<CustomerScope> about = Optional.empty();

        void ask(Explainer explainer, Scopes scopes, Matter matter, Leads leads) {
            Topic topic = explainer.topic();
            CustomerScope scope = scopes.of(explainer.function());
            if (scope.customers().isEmpty()) {
                return;
            }
            if (about.isEmpty()) {
                about = Optional.of(scope);
            }
            if (scope.contains(about.get())) {
                asked.add(topic);
            }
            try {
                explainer
                        .explain(scope, matter)
                        .map(explanation -> leads.allowed(explainer, scope, matter, explanation))
                        .ifPresent(explanation -> told.add(new Told(explainer.function(), topic, explanation)));
            } catch (ProblemException e) {
                LOG.warn("No explanation by {}: {}", explainer.function(), e.getMessage());
                fail(topic, e);
            } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
                LOG.error("No explanation by {}", explainer.function(), Wordless.of(e));
                fail(topic, new ProblemException(Problem.INTERNAL));
            }
        }

        private void fail(Topic topic, ProblemException e) {
            failed.add(topic);
            problem = Optional.of(e);
        }
    }

    /** The explainers that one reader may ask. */
    record Asked(List<Explainer> explainers) {

        /**
         * @throws ProblemException {@link Problem#NOT_FOUND} when the keeper of such matters does not know it, its problem
         *     when it cannot tell
         */
        Contents read(Scopes scopes, Matter matter) {
            List<Explainer> knowing = explainers.stream()
                    .filter(explainer -> explainer.kinds().contains(matter.kind()))
                    .toList();
            Topic keeper = matter.kind().keeper();
            Answers answers = new Answers();
            Leads leads = new Leads(explainers, scopes);
            // what was asked about comes first, what others add to it after; without it nobody else is asked
            knowing.stream()
                    .filter(explainer -> explainer.topic() == keeper)
                    .forEach(explainer -> answers.ask(explainer, scopes, matter, leads));
            if (answers.told.isEmpty()) {
                throw answers.problem.orElseGet(() -> new ProblemException(Problem.NOT_FOUND));
            }
            knowing.stream()
                    .filter(explainer -> explainer.topic() != keeper)
                    .forEach(explainer -> answers.ask(explainer, scopes, matter, leads));
            return new Contents(List.copyOf(answers.told), missing(answers.told, answers.asked, answers.failed));
        }

        private static Map<Topic, Reason> missing(List<Told> told, Set<Topic> asked, Set<Topic> failed) {
            Map<Topic, Reason> missing = new EnumMap<>(Topic.class);
            for (Topic topic : Topic.values()) {
                boolean explained = told.stream().anyMatch(one -> one.topic() == topic);
                boolean expected = told.stream()
                        .anyMatch(one -> one.explanation().expected().contains(topic));
                if (failed.contains(topic)) {
                    missing.put(topic, Reason.UNAVAILABLE);
                } else if (expected && !explained) {
                    missing.put(topic, asked.contains(topic) ? Reason.NOTHING_KNOWN : Reason.NOT_HERE);
                }
            }
            return missing;
        }

        /** Where a matter is shown: on the page of a function, or where it is explained; empty when nowhere. */
        Optional<String> address(Matter matter) {
            for (Explainer explainer : explainers) {
                Optional<String> page = explainer.page(matter);
                if (page.isPresent()) {
                    return page;
                }
            }
            // without the keeper nobody could say that the matter exists
            return explainers.stream()
                            .anyMatch(one -> one.topic() == matter.kind().keeper()
                                    && one.kinds().contains(matter.kind()))
                    ? Optional.of(WhyAddress.of(matter))
                    : Optional.empty();
        }
    }
}
