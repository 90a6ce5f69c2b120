package org.ebok.security.internal.session;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configuration {@code org.ebok.security}. A change holds from the next request on. */
@ObjectClassDefinition(name = "e-BOK security")
public @interface SessionConfiguration {

    /** The PID of this configuration. */
    String PID = "org.ebok.security";

    @AttributeDefinition(description = "Minutes without a request after which a session ends")
    int idleMinutes() default 30;

    @AttributeDefinition(description = "Hours after the sign-in at which a session ends in any case")
    int absoluteHours() default 12;

    @AttributeDefinition(
            description = "Whether the session cookie is sent over https only; true behind every proxy with TLS")
    boolean secureCookie() default false;

    @AttributeDefinition(
            description =
                    "Reverse proxies whose X-Forwarded-For is believed: addresses or networks, separated by commas")
    String trustedProxies() default "";
}
