package org.ebok.web.internal;

import org.ebok.api.function.FunctionId;
import org.ebok.api.scope.CustomerScope;

/** The customers of who asks that have a function. */
@FunctionalInterface
interface Scopes {

    /** @return of nobody when the function is not granted */
    CustomerScope of(FunctionId function);
}
