package org.ebok.premises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ebok.central.fixture.CentralFixture.scope;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.ebok.api.function.FunctionId;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.scope.CustomerScope;
import org.ebok.premises.PremisesResource.HoldingList;
import org.ebok.premises.PremisesViews.HoldingView;
import org.ebok.premises.fixture.PremisesBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PremisesResourceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private PremisesBase base;
    private PremisesResource resource;

    @BeforeEach
    void open() throws SQLException {
        base = new PremisesBase();
        base.add("flat", "anna", "FLAT", DAY.plusDays(1), null);
        base.add("garage", "anna", "GARAGE", DAY, null);
        base.add("shop", "bogdan", "COMMERCIAL", DAY, null);
        Clock clock = Clock.fixed(DAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        resource = new PremisesResource(new Holdings(base.queries()), new Anna(), clock);
    }

    @AfterEach
    void close() throws SQLException {
        base.close();
    }

    @Test
    void aPageThatHoldsTheLastOneHasNoNext() {
        HoldingList all = resource.list(null, "2");

        assertThat(all.holdings()).extracting(HoldingView::premises).containsExactly("flat", "garage");
        assertThat(all.next()).isNull();
    }

    @Test
    void pagesMeet() {
        HoldingList first = resource.list(null, "1");
        HoldingList second = resource.list(first.next(), "1");

        assertThat(first.holdings()).extracting(HoldingView::premises).containsExactly("flat");
        assertThat(second.holdings()).extracting(HoldingView::premises).containsExactly("garage");
        assertThat(second.next()).isNull();
    }

    @Test
    void anotherOnesPremisesAreNotFound() {
        assertThat(resource.show("flat").holdings())
                .extracting(HoldingView::state)
                .containsExactly("coming");
        assertThatThrownBy(() -> resource.show("shop")).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(
                        e.problem().status())
                .isEqualTo(404));
    }

    private static final class Anna implements CurrentSubject {

        @Override
        public boolean isSignedIn() {
            return true;
        }

        @Override
        public String login() {
            return "anna";
        }

        @Override
        public CustomerScope customerScope() {
            return scope("anna");
        }

        @Override
        public CustomerScope customerScope(FunctionId function) {
            return customerScope();
        }

        @Override
        public boolean enter(FunctionId function) {
            return isGranted(function);
        }

        @Override
        public boolean isGranted(FunctionId function) {
            return true;
        }

        @Override
        public boolean isStaff() {
            throw new AssertionError("Not asked for");
        }

        @Override
        public boolean isPermitted(String permission) {
            return false;
        }

        @Override
        public boolean keepsItsRights() {
            return true;
        }
    }
}
