package org.ebok.security.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PasswordGeneratorTest {

    private final PasswordGenerator generator = new PasswordGenerator();

    @Test
    void makesThreeGroupsOfFourSignsThatAreNotMistakenForEachOther() {
        assertThat(Stream.generate(generator::next).limit(500))
                .allMatch(password -> password.matches("[a-km-np-z2-9]{4}(-[a-km-np-z2-9]{4}){2}"))
                .doesNotHaveDuplicates();
    }
}
