package org.ebok.security.internal.account;

import java.security.SecureRandom;

/** Makes passwords for people to read off paper: no letters that look alike, in groups of four. */
public final class PasswordGenerator {

    // 32 signs: five bits each, without 0 O 1 l I and other pairs that are mistaken for each other.
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int GROUP_LENGTH = 4;

    private final SecureRandom random = new SecureRandom();

    /** @return a password of 60 random bits, for example {@code kd3f-9pwx-m2ra} */
    public String next() {
        StringBuilder password = new StringBuilder(GROUPS * (GROUP_LENGTH + 1));
        for (int group = 0; group < GROUPS; group++) {
            if (group > 0) {
                password.append('-');
            }
            for (int i = 0; i < GROUP_LENGTH; i++) {
                password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
        }
        return password.toString();
    }
}
