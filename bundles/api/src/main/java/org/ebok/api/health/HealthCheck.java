package org.ebok.api.health;

/** Something that the server needs. Registered as a service; asked at each call of {@code /health/ready}. */
public interface HealthCheck {

    /** @return a short stable name, for example {@code central-database} */
    String name();

    /** @return how it is now, within a second; never throws */
    Health check();
}
