package org.ebok.api.health;

/**
 * How something that the server needs is doing.
 *
 * @param state the verdict
 * @param reason why, in one English sentence without secrets or personal data; empty when there is nothing to say
 */
public record Health(State state, String reason) {

    /** The verdict. */
    public enum State {
        /** All is well. */
        UP,
        /** Something is missing, but the server serves what it can. */
        DEGRADED,
        /** The server should get no requests. */
        DOWN
    }

    /** @return all is well */
    public static Health up() {
        return new Health(State.UP, "");
    }

    /**
     * @param reason why
     * @return {@link State#DEGRADED}
     */
    public static Health degraded(String reason) {
        return new Health(State.DEGRADED, reason);
    }

    /**
     * @param reason why
     * @return {@link State#DOWN}
     */
    public static Health down(String reason) {
        return new Health(State.DOWN, reason);
    }
}
