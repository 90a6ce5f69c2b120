package org.ebok.api.rest;

import java.util.Optional;

/** Where the request that the calling thread serves comes from. Safe for use by many threads. */
public interface CurrentClient {

    /**
     * By what to count the attempts of one client: the address, of an IPv6 one the first 64 bits, which are what one
     * subscriber has. It is taken from the connection; what a client says of itself is believed of no one but the proxies
     * that the administrator trusts.
     *
     * @return the network as text, never null
     * @throws IllegalStateException outside of a request
     */
    default String network() {
        return networkIfAny().orElseThrow(() -> new IllegalStateException("No request is served by this thread"));
    }

    /** @return the same where the thread serves a request, empty where it serves none */
    Optional<String> networkIfAny();
}
