package org.ebok.central.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configuration {@code org.ebok.central}. A change opens new connections; queries under way finish on the old ones. */
@ObjectClassDefinition(name = "e-BOK central database")
public @interface CentralConfiguration {

    /** The PID of this configuration. */
    String PID = "org.ebok.central";

    @AttributeDefinition(description = "JDBC address of the operator's database, empty while there is none")
    String url() default "";

    @AttributeDefinition(description = "Log-in name of a role that may read the views of the contract and nothing else")
    String user() default "";

    @AttributeDefinition(description = "File whose first line is the password, empty for none")
    String passwordFile() default "";

    @AttributeDefinition(description = "Environment variable that holds the password, empty for none")
    String passwordEnv() default "";

    @AttributeDefinition(description = "Schema that holds the views of the contract")
    String schema() default "EBOK";

    @AttributeDefinition(description = "Connections kept at the most; one function holds three quarters of them")
    int poolSize() default 8;

    @AttributeDefinition(description = "How long a query waits for a connection, in milliseconds, at least 250")
    int connectTimeoutMillis() default 3000;

    @AttributeDefinition(description = "How long a statement may take, in seconds, before it is cancelled")
    int statementTimeoutSeconds() default 10;

    @AttributeDefinition(description = "Account numbers that one client may have checked in a minute, at least 1")
    int accountChecksPerMinute() default 10;

    @AttributeDefinition(description = "Account numbers that all clients together may have checked in a minute")
    int accountChecksPerMinuteInAll() default 300;
}
