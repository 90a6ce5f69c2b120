package org.ebok.security.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHasherTest {

    private final PasswordHasher hasher = new PasswordHasher();

    @Test
    void hashesWithTheParametersThatOwaspRecommends() {
        assertThat(hasher.hash("żółw".toCharArray())).startsWith("$argon2id$v=19$t=2,m=19456,p=1$");
    }

    @Test
    void saltsEachHash() {
        assertThat(hasher.hash("same".toCharArray())).isNotEqualTo(hasher.hash("same".toCharArray()));
    }

    @Test
    void knowsThePasswordAndNoOther() {
        String hash = hasher.hash("żółw-123".toCharArray());

        assertThat(hasher.matches("żółw-123".toCharArray(), hash)).isTrue();
        assertThat(hasher.matches("żółw-124".toCharArray(), hash)).isFalse();
        assertThat(hasher.matches("żółw-123".toCharArray(), hasher.hashOfNobody()))
                .isFalse();
    }

    @Test
    void takesNobodysHashForOneLikeAllOthers() {
        assertThat(shape(hasher.hashOfNobody())).isEqualTo(shape(hasher.hash("any".toCharArray())));
        assertThat(new PasswordHasher().hashOfNobody()).isNotEqualTo(hasher.hashOfNobody());
    }

    /** Everything but the salt and the hash, of which only the lengths stay. */
    private static String shape(String hash) {
        String[] parts = hash.split("\\$");
        return String.join("$", parts[1], parts[2], parts[3]) + parts[4].length() + " " + parts[5].length();
    }
}
