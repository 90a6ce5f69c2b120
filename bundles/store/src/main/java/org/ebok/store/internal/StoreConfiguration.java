package org.ebok.store.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configuration {@code org.ebok.store}. A change opens new connections; requests under way keep theirs. */
@ObjectClassDefinition(name = "e-BOK portal database")
public @interface StoreConfiguration {

    /** The PID of this configuration. */
    String PID = "org.ebok.store";

    @AttributeDefinition(description = "JDBC address of the portal's own database: H2 or PostgreSQL")
    String url();

    @AttributeDefinition(description = "Log-in name, empty for none")
    String user() default "";

    @AttributeDefinition(description = "File whose first line is the password, empty for none")
    String passwordFile() default "";

    @AttributeDefinition(description = "Environment variable that holds the password, empty for none")
    String passwordEnv() default "";

    @AttributeDefinition(description = "Connections kept at the most")
    int poolSize() default 8;

    @AttributeDefinition(description = "How long a request waits for a free connection, in milliseconds")
    int connectTimeoutMillis() default 3000;
}
