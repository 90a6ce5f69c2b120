package org.ebok.web.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ebok.api.central.CentralUnavailableException;
import org.ebok.api.function.Function;
import org.ebok.api.function.FunctionId;
import org.ebok.api.function.FunctionPage;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.scope.CustomerId;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.scope.issuer.ScopeIssuer;
import org.ebok.api.start.StartTiles;
import org.ebok.api.start.Tile;
import org.ebok.api.start.Urgency;
import org.ebok.api.text.PageLink;
import org.ebok.api.text.PageText;
import org.ebok.web.internal.StartPage.Contents;
import org.junit.jupiter.api.Test;

class StartPageTest {

    private static final CustomerScope SCOPE = new ScopeIssuer().issue(Set.of(new CustomerId("1")));
    private static final CustomerScope NOBODY = new ScopeIssuer().issue(Set.of());
    private static final List<Function> MENU =
            List.of(function("bills"), function("meters"), function("letters"), function("silent"));
    private static final LocalDate SOONER = LocalDate.of(2026, 12, 10);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 15);

    private final StartPage page = new StartPage();

    @Test
    void theMostUrgentTileComesFirst() {
        give("bills", tile("paid", Urgency.INFO), tile("owed", Urgency.LATE));
        give("meters", tile("reading", Urgency.DEADLINE));
        give("letters", tile("repair", Urgency.PROGRESS), tile("letter", Urgency.NEWS));

        assertThat(headlines()).containsExactly("owed", "reading", "letter", "repair", "paid");
    }

    @Test
    void ofEqualUrgencyTheSoonestDayComesFirstAndNoDayLast() {
        give(
                "bills",
                tile("none", Urgency.DEADLINE),
                tile("later", Urgency.DEADLINE, LATER),
                tile("sooner", Urgency.DEADLINE, SOONER));

        assertThat(headlines()).containsExactly("sooner", "later", "none");
    }

    @Test
    void whatIsEqualThenFollowsTheMenuAndTheFunctionsOwnOrder() {
        give("letters", tile("letter", Urgency.DEADLINE, SOONER));
        give("bills", tile("z", Urgency.DEADLINE, SOONER), tile("a", Urgency.DEADLINE, SOONER));
        give("meters", tile("meter", Urgency.DEADLINE, SOONER));

        assertThat(headlines()).containsExactly("z", "a", "meter", "letter");
    }

    @Test
    void eachTileIsOfItsFunction() {
        give("meters", tile("reading", Urgency.INFO));

        assertThat(read().tiles())
                .extracting(
                        placed -> placed.function().id().value(),
                        placed -> placed.tile().headline().key())
                .containsExactly(tuple("meters", "reading"));
    }

    @Test
    void aFunctionThatCannotTellDoesNotTakeTheOthersAway() {
        give("bills", tile("owed", Urgency.LATE));
        page.addSource(source("meters", () -> {
            throw new ProblemException(Problem.CENTRAL_UNAVAILABLE);
        }));
        page.addSource(source("letters", () -> {
            throw new IllegalStateException("As asked");
        }));

        assertThat(headlines()).containsExactly("owed");
        assertThat(read().unavailable()).extracting(FunctionId::value).containsExactly("meters", "letters");
    }

    @Test
    void whatBreaksTheContractOfTilesIsAFailureToo() {
        page.addSource(source("bills", () -> null));
        page.addSource(source("meters", () -> Arrays.asList(tile("reading", Urgency.INFO), null)));

        assertThat(read().tiles()).isEmpty();
        assertThat(read().unavailable()).extracting(FunctionId::value).containsExactly("bills", "meters");
    }

    @Test
    void aSourceThatRunsAwayOrHasNoFunctionDoesNotTakeTheOthersAway() {
        page.addSource(new StartTiles() {
            @Override
            public FunctionId function() {
                return null;
            }

            @Override
            public List<Tile> tiles(CustomerScope scope) {
                return List.of();
            }
        });
        page.addSource(source("bills", () -> {
            throw new StackOverflowError("As asked");
        }));
        give("meters", tile("reading", Urgency.DEADLINE));

        assertThat(headlines()).containsExactly("reading");
        assertThat(read().unavailable()).extracting(FunctionId::value).containsExactly("bills");
    }

    @Test
    void aFunctionOfTwoSourcesIsUnavailableOnceAndSaysWhatItCan() {
        give("bills", tile("owed", Urgency.LATE));
        for (int i = 0; i < 2; i++) {
            page.addSource(source("bills", () -> {
                throw new ProblemException(Problem.BUSY);
            }));
        }

        assertThat(headlines()).containsExactly("owed");
        assertThat(read().unavailable()).extracting(FunctionId::value).containsExactly("bills");
    }

    @Test
    void whatIsNotGrantedIsNotEvenAsked() {
        List<String> asked = new ArrayList<>();
        page.addSource(source("bills", () -> {
            asked.add("bills");
            return List.of(tile("owed", Urgency.LATE));
        }));
        give("meters", tile("reading", Urgency.INFO));

        Contents contents = page.read(MENU, id -> id.value().equals("bills") ? NOBODY : SCOPE);

        assertThat(contents.tiles()).hasSize(1);
        assertThat(asked).isEmpty();
    }

    @Test
    void tilesOfAFunctionThatIsNotInstalledAreNotShown() {
        give("gone", tile("owed", Urgency.LATE));

        assertThat(read().tiles()).isEmpty();
        assertThat(read().unavailable()).isEmpty();
    }

    @Test
    void whoActsForNobodyGetsNoTiles() {
        give("bills", tile("owed", Urgency.LATE));

        assertThat(page.read(MENU, id -> NOBODY).tiles()).isEmpty();
    }

    @Test
    void eachFunctionIsAskedAboutItsOwnCustomersAlone() {
        CustomerScope others = new ScopeIssuer().issue(Set.of(new CustomerId("2")));
        List<String> asked = new ArrayList<>();
        MENU.forEach(function -> page.addSource(new StartTiles() {
            @Override
            public FunctionId function() {
                return function.id();
            }

            @Override
            public List<Tile> tiles(CustomerScope scope) {
                asked.add(function.id() + " " + scope.customers().get(0).value());
                return List.of();
            }
        }));

        page.read(MENU, id -> id.value().equals("meters") ? others : SCOPE);

        assertThat(asked).containsExactly("bills 1", "meters 2", "letters 1", "silent 1");
    }

    @Test
    void whileNobodyKnowsWhoHasAFunctionItSaysNothing() {
        give("bills", tile("owed", Urgency.LATE));
        give("meters", tile("reading", Urgency.DEADLINE));

        Contents contents = page.read(MENU, id -> {
            if (id.value().equals("meters")) {
                throw new CentralUnavailableException(null);
            }
            return SCOPE;
        });

        assertThat(contents.tiles())
                .extracting(placed -> placed.tile().headline().key())
                .containsExactly("owed");
        assertThat(contents.unavailable()).isEmpty();
    }

    @Test
    void aSourceThatGoesTakesItsTilesAlong() {
        StartTiles bills = source("bills", () -> List.of(tile("owed", Urgency.LATE)));
        page.addSource(bills);
        page.removeSource(bills);

        assertThat(read().tiles()).isEmpty();
    }

    private interface Saying {
        List<Tile> tiles();
    }

    private void give(String function, Tile... tiles) {
        page.addSource(source(function, () -> List.of(tiles)));
    }

    private Contents read() {
        return page.read(MENU, id -> SCOPE);
    }

    private List<String> headlines() {
        return read().tiles().stream()
                .map(placed -> placed.tile().headline().key())
                .toList();
    }

    private static StartTiles source(String function, Saying saying) {
        return new StartTiles() {
            @Override
            public FunctionId function() {
                return new FunctionId(function);
            }

            @Override
            public List<Tile> tiles(CustomerScope scope) {
                assertThat(scope).isSameAs(SCOPE);
                return saying.tiles();
            }
        };
    }

    private static Tile tile(String headline, Urgency urgency) {
        return tile(headline, urgency, null);
    }

    private static Tile tile(String headline, Urgency urgency, LocalDate by) {
        return new Tile(
                urgency,
                Optional.ofNullable(by),
                PageText.of("label"),
                PageText.of(headline),
                Optional.empty(),
                Optional.empty(),
                new PageLink(PageText.of("link"), "/somewhere"),
                Optional.empty());
    }

    private static Function function(String id) {
        return new Function() {
            @Override
            public FunctionId id() {
                return new FunctionId(id);
            }

            @Override
            public int order() {
                return 0;
            }

            @Override
            public FunctionPage page() {
                return new FunctionPage(id + ".js", "x-" + id, "M0 0");
            }
        };
    }
}
