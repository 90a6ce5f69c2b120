package org.ebok.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class WordlessTest {

    @Test
    void saysWhatAndWhereCauseByCauseAndNothingElse() {
        Exception failure = new IllegalStateException(
                "of Anna", new RuntimeException("owes 12.50", new SQLException("Key (anna) exists", "23505")));
        failure.addSuppressed(new IllegalArgumentException("of Anna too"));
        StringWriter log = new StringWriter();

        Wordless.of(failure).printStackTrace(new PrintWriter(log, true));

        assertThat(log.toString())
                .startsWith("java.lang.IllegalStateException")
                .contains("Caused by: java.lang.RuntimeException", "Caused by: SQL state 23505")
                .contains("at org.ebok.api.problem.WordlessTest")
                .doesNotContainIgnoringCase("anna)")
                .doesNotContain("of Anna", "12.50");
        assertThat(Wordless.inOneLine(failure)).startsWith("SQL state 23505 at org.ebok.api.problem.WordlessTest");
    }

    @Test
    void causesThatGoRoundInACircleEnd() {
        RuntimeException one = new RuntimeException();
        one.initCause(new IllegalStateException(one));

        assertThat(Wordless.of(one)).hasCauseInstanceOf(Wordless.class);
        assertThat(Wordless.inOneLine(one)).isNotEmpty();
    }
}
