package org.ebok.statements;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configuration {@code org.ebok.statements}: who sees what. A change holds from the next request on. */
@ObjectClassDefinition(name = "e-BOK statements")
public @interface LibraryConfiguration {

    /** The PID of this configuration. */
    String PID = "org.ebok.statements";

    @AttributeDefinition(
            description = "Codes of the kinds of documents, with commas between them, that all customers see; none when"
                    + " empty. The other kinds are for accounts with the permission " + StatementsFunction.PERMISSION)
    String openKinds() default "";
}
