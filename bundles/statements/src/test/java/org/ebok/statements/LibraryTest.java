package org.ebok.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ebok.central.fixture.CentralFixture.scope;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.archive.fixture.DocumentBase;
import org.ebok.archive.shelf.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who finds which kinds. */
class LibraryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final String HELD = "statements:read";
    private static final String ANOTHER = "audit:read";

    private DocumentBase base;

    @BeforeEach
    void open() throws SQLException {
        base = new DocumentBase();
        base.add("report", null, "SPRA", DAY);
        base.add("rules", null, "REGU", DAY);
        base.add("invoice", "anna", "FV", DAY);
    }

    @AfterEach
    void close() throws SQLException {
        base.close();
    }

    /** The library for somebody with one permission. */
    private Library library(String permission, String openKinds) {
        CurrentSubject subject = (CurrentSubject) Proxy.newProxyInstance(
                LibraryTest.class.getClassLoader(),
                new Class<?>[] {CurrentSubject.class},
                (proxy, method, arguments) -> permission.equals(arguments[0]));
        Archive archive = new Archive(base.queries(), null, null, Clock.systemUTC());
        return new Library(archive, subject, new ConfigurationForTest(openKinds));
    }

    private static List<String> kinds(Library library) {
        return library.shelf().kinds(scope("anna")).stream()
                .map(use -> use.kind().code())
                .toList();
    }

    @Test
    void whoHoldsThePermissionFindsEveryKind() {
        assertThat(kinds(library(HELD, ""))).containsExactly("SPRA", "REGU");
        assertThat(kinds(library(HELD, "REGU"))).containsExactly("SPRA", "REGU");
    }

    @Test
    void whoDoesNotFindsTheOpenKinds() {
        assertThat(kinds(library(ANOTHER, "REGU"))).containsExactly("REGU");
        assertThat(kinds(library(ANOTHER, "REGU, SPRA"))).containsExactly("SPRA", "REGU");
        assertThat(kinds(library(ANOTHER, "FV"))).isEmpty();
    }

    @Test
    void whereNoKindIsOpenThereIsNothingForThem() {
        assertThatThrownBy(library(ANOTHER, "")::shelf)
                .isInstanceOf(ProblemException.class)
                .hasMessage("not-found");
    }

    @Test
    void aChangeHoldsFromTheNextRequestOn() {
        Library library = library(ANOTHER, "");

        library.change(new ConfigurationForTest("SPRA"));
        assertThat(kinds(library)).containsExactly("SPRA");

        library.change(new ConfigurationForTest(" "));
        assertThatThrownBy(library::shelf).isInstanceOf(ProblemException.class);
    }
}
