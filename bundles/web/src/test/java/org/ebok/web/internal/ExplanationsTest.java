package org.ebok.web.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.ebok.api.explanation.Explainer;
import org.ebok.api.explanation.Explanation;
import org.ebok.api.explanation.Matter;
import org.ebok.api.explanation.Topic;
import org.ebok.api.function.Function;
import org.ebok.api.function.FunctionId;
import org.ebok.api.function.FunctionPage;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.scope.CustomerId;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.scope.issuer.ScopeIssuer;
import org.ebok.api.text.PageText;
import org.ebok.web.internal.Explanations.Contents;
import org.ebok.web.internal.Explanations.Reason;
import org.junit.jupiter.api.Test;

class ExplanationsTest {

    private static final CustomerScope SCOPE = new ScopeIssuer().issue(Set.of(new CustomerId("1")));
    private static final Matter ENTRY = new Matter(Matter.Kind.ENTRY, "7");
    private static final CustomerScope NOBODY = new ScopeIssuer().issue(Set.of());
    private static final List<Function> MENU = List.of(function("letters"), function("books"), function("fees"));

    private final Explanations explanations = new Explanations();

    @Test
    void whatWasAskedAboutComesFirstAndTheRestFollowsTheMenu() {
        give("fees", Topic.FEES, () -> told("of fees"));
        give("letters", Topic.DOCUMENTS, () -> told("of a letter"));
        give("books", Topic.BOOKS, () -> told("of the books"));

        assertThat(read(Set.of()).told())
                .extracting(told -> told.explanation().title().key())
                .containsExactly("of the books", "of a letter", "of fees");
    }

    @Test
    void whatIsExpectedAndNotExplainedIsSaidWithItsReason() {
        give("books", Topic.BOOKS, () -> told("of the books", Topic.FEES, Topic.METERS));
        give("fees", Topic.FEES, Optional::empty);

        assertThat(read(Set.of()).missing())
                .containsOnly(entry(Topic.FEES, Reason.NOTHING_KNOWN), entry(Topic.METERS, Reason.NOT_HERE));
    }

    @Test
    void aFunctionThatIsNotGrantedIsNotAskedAndSaidToBeMissing() {
        give("books", Topic.BOOKS, () -> told("of the books", Topic.FEES));
        give("fees", Topic.FEES, () -> {
            throw new AssertionError("It was asked");
        });

        assertThat(read(Set.of("fees")).missing()).containsOnly(entry(Topic.FEES, Reason.NOT_HERE));
    }

    @Test
    void oneThatCannotTellDoesNotTakeTheOthersAway() {
        give("books", Topic.BOOKS, () -> told("of the books"));
        give("fees", Topic.FEES, () -> {
            throw new IllegalStateException("As asked");
        });

        Contents contents = read(Set.of());

        assertThat(contents.told()).hasSize(1);
        assertThat(contents.missing()).containsOnly(entry(Topic.FEES, Reason.UNAVAILABLE));
    }

    @Test
    void aMatterThatItsKeeperDoesNotKnowDoesNotExist() {
        give("fees", Topic.FEES, () -> told("of fees"));
        give("books", Topic.BOOKS, Optional::empty);

        assertThatThrownBy(() -> read(Set.of()))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(Problem.NOT_FOUND));
        assertThatThrownBy(() -> read(Set.of("books")))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(Problem.NOT_FOUND));
    }

    @Test
    void whenItsKeeperCannotTellNobodyElseIsAsked() {
        AtomicBoolean asked = new AtomicBoolean();
        give("fees", Topic.FEES, () -> {
            asked.set(true);
            return told("of fees");
        });
        give("books", Topic.BOOKS, () -> {
            throw new ProblemException(Problem.CENTRAL_UNAVAILABLE);
        });

        assertThatThrownBy(() -> read(Set.of()))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(Problem.CENTRAL_UNAVAILABLE));
        assertThat(asked).isFalse();
    }

    @Test
    void whatOnlySomeCustomersHaveIsLedToForThemAlone() {
        CustomerScope both = new ScopeIssuer().issue(Set.of(new CustomerId("1"), new CustomerId("2")));
        Matter fee = new Matter(Matter.Kind.CHARGE, "fee");
        explanations.addExplainer(new Told("books", Topic.BOOKS, Matter.Kind.CHARGE, scope -> Optional.empty()));
        // of each of its customers the fees know an entry
        explanations.addExplainer(new Told("fees", Topic.FEES, Matter.Kind.CHARGE, scope -> leading(scope)));

        Contents all = explanations.of(MENU, id -> true).read(id -> both, fee);
        Contents some = explanations.of(MENU, id -> true).read(id -> id.value().equals("books") ? SCOPE : both, fee);
        Contents none = explanations.of(MENU, id -> true).read(id -> id.value().equals("books") ? NOBODY : both, fee);

        assertThat(leads(all)).containsExactly("1", "2");
        assertThat(leads(some)).containsExactly("1");
        assertThat(leads(none)).isEmpty();
        assertThat(some.missing()).containsOnly(entry(Topic.BOOKS, Reason.NOT_HERE));
        assertThat(all.missing()).containsOnly(entry(Topic.BOOKS, Reason.NOTHING_KNOWN));
    }

    private static Optional<Explanation> leading(CustomerScope scope) {
        return Optional.of(new Explanation(
                PageText.of("fee"),
                List.of(),
                Optional.empty(),
                List.of(),
                scope.customers().stream()
                        .map(customer -> new Explanation.Lead(
                                PageText.of("booked"), new Matter(Matter.Kind.ENTRY, customer.value())))
                        .toList(),
                List.of(),
                Set.of(Topic.BOOKS)));
    }

    private static List<String> leads(Contents contents) {
        return contents.told().stream()
                .flatMap(told -> told.explanation().leads().stream())
                .map(lead -> lead.about().id())
                .toList();
    }

    private record Told(
            String name,
            Topic topic,
            Matter.Kind kind,
            java.util.function.Function<CustomerScope, Optional<Explanation>> says)
            implements Explainer {

        @Override
        public FunctionId function() {
            return new FunctionId(name);
        }

        @Override
        public Set<Matter.Kind> kinds() {
            return Set.of(kind);
        }

        @Override
        public Optional<Explanation> explain(CustomerScope scope, Matter matter) {
            return says.apply(scope);
        }
    }

    @Test
    void aMatterLeadsToAPageToItsExplanationOrNowhere() {
        give("books", Topic.BOOKS, Optional::empty);

        assertThat(explanations.of(MENU, id -> true).address(new Matter(Matter.Kind.ENTRY, "a b&c")))
                .contains("/why?entry=a+b%26c");
        assertThat(explanations.of(MENU, id -> true).address(new Matter(Matter.Kind.METER, "1")))
                .isEmpty();
        assertThat(explanations.of(MENU, id -> true).address(new Matter(Matter.Kind.LEDGER, "8")))
                .contains("/books?ledger=8");
        assertThat(explanations.of(MENU, id -> false).address(ENTRY)).isEmpty();
    }

    @Test
    void withoutItsKeeperAMatterLeadsNowhere() {
        give("fees", Topic.FEES, () -> told("of fees"));

        assertThat(explanations.of(MENU, id -> true).address(ENTRY)).isEmpty();
    }

    @Test
    void theDifferenceIsWhatThePartsLackOrAreBeyond() {
        assertThat(WhyResource.difference(parts("10.00", "4.00", "5.50"))).contains(new BigDecimal("0.50"));
        assertThat(WhyResource.difference(parts("10.00", "4.00", "6.50"))).contains(new BigDecimal("-0.50"));
        assertThat(WhyResource.difference(parts("10.00", "4.0", "6"))).isEmpty();
        assertThat(WhyResource.difference(parts("10.00"))).isEmpty();
    }

    private Contents read(Set<String> refused) {
        return explanations.of(MENU, id -> !refused.contains(id.value())).read(id -> SCOPE, ENTRY);
    }

    private static Explanation parts(String whole, String... parts) {
        return new Explanation(
                PageText.of("whole"),
                List.of(),
                Optional.of(new Explanation.Amount(new BigDecimal(whole), Currency.getInstance("PLN"))),
                Arrays.stream(parts)
                        .map(part -> new Explanation.Part(
                                PageText.of("part"),
                                Optional.empty(),
                                Optional.of(new BigDecimal(part)),
                                Optional.empty()))
                        .toList(),
                List.of(),
                List.of(),
                Set.of());
    }

    private static Optional<Explanation> told(String title, Topic... expected) {
        return Optional.of(new Explanation(
                PageText.of(title), List.of(), Optional.empty(), List.of(), List.of(), List.of(), Set.of(expected)));
    }

    private void give(String function, Topic topic, Supplier<Optional<Explanation>> explanation) {
        explanations.addExplainer(new Explainer() {
            @Override
            public FunctionId function() {
                return new FunctionId(function);
            }

            @Override
            public Topic topic() {
                return topic;
            }

            @Override
            public Set<Matter.Kind> kinds() {
                return Set.of(Matter.Kind.ENTRY);
            }

            @Override
            public Optional<Explanation> explain(CustomerScope scope, Matter matter) {
                return explanation.get();
            }

            @Override
            public Optional<String> page(Matter matter) {
                return matter.kind() == Matter.Kind.LEDGER
                        ? Optional.of("/" + function + "?ledger=" + matter.id())
                        : Optional.empty();
            }
        });
    }

    private static Function function(String id) {
        return new Function() {
            @Override
            public FunctionId id() {
                return new FunctionId(id);
            }

            @Override
            public int order() {
                return 1;
            }

            @Override
            public FunctionPage page() {
                return new FunctionPage(id + ".js", "ebok-" + id, "M0 0");
            }
        };
    }
}
