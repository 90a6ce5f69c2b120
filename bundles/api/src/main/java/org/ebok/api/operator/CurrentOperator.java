package org.ebok.api.operator;

/** The operator as configured at this moment. Safe for use by many threads. */
public interface CurrentOperator {

    /** @return the operator, never null; another one after a change of the configuration, so not to be kept */
    OperatorProfile profile();
}
