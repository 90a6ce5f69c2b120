package org.ebok.api.function;

import java.util.Optional;
import java.util.Set;

/**
 * One capability that a deployment installs and that groups of customers are granted.
 *
 * <p>A bundle registers exactly one implementation as a service. The core serves the bundle's folder {@code ui/} at
 * {@code /ui/<id>/} and its texts {@code i18n/<id>_<language>.properties} at {@code /messages/<id>/<language>.json}; the
 * text {@code title} is the name in the menu. Implementations are immutable and safe for use by many threads.
 */
public interface Function {

    /** @return the identifier, never null, the same for the life of the service */
    FunctionId id();

    /** @return the place in the menu: smaller comes first; functions of equal order follow by identifier */
    int order();

    /** @return the page, never null */
    FunctionPage page();

    /**
     * The permission without which the function does not exist for an account, although it is granted to its customers: no
     * entry in the menu, no tile, and 404 from its endpoint.
     *
     * @return a permission in Shiro's notation, empty when the grant alone decides
     */
    default Optional<String> permission() {
        return Optional.empty();
    }

    /**
     * The permissions that the function asks for, among them the one without which it does not exist. Administrators can
     * give an account these and no others.
     *
     * @return permissions in Shiro's notation, never null
     */
    default Set<String> permissions() {
        return permission().map(Set::of).orElse(Set.of());
    }
}
