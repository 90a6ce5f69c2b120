package org.ebok.audit.chain;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configuration {@code org.ebok.audit}; a change holds from the next records on. */
@ObjectClassDefinition(name = "e-BOK audit trail")
public @interface AuditConfiguration {

    /** The PID of this configuration. */
    String PID = "org.ebok.audit";

    @AttributeDefinition(
            description = "Whether each record goes to the log " + AuditStream.LOG + " as one line of JSON, for a SIEM")
    boolean stream() default false;
}
