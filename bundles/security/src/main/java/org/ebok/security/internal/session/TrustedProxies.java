package org.ebok.security.internal.session;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The reverse proxies whose word is taken on where a request comes from. Every proxy adds, at the end of the header {@code
 * X-Forwarded-For}, the address that it was reached from; what stands before may be the client's own invention. So the
 * header is read from its end, and only as far as the address before belongs to a proxy that is trusted.
 */
final class TrustedProxies {

    private static final Logger LOG = LoggerFactory.getLogger(TrustedProxies.class);

    private final List<IpNetwork> networks;

    private TrustedProxies(List<IpNetwork> networks) {
        this.networks = networks;
    }

    /** Addresses and networks, separated by commas; what is neither is said in the log and left out. */
    static TrustedProxies parse(String configured) {
        return new TrustedProxies(Arrays.stream(configured.split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .flatMap(text -> network(text).stream())
                .toList());
    }

    private static Optional<IpNetwork> network(String text) {
        Optional<IpNetwork> network = IpNetwork.parse(text);
        if (network.isEmpty()) {
            LOG.warn("org.ebok.security: trustedProxies: '{}' is no address and no network, and is left out", text);
        }
        return network;
    }

    /**
     * @param remoteAddress the other end of the connection
     * @param forwardedFor the headers of the request, in their order
     * @return the nearest address that is no trusted proxy, or the farthest that is; empty when the connection has none
     */
    Optional<InetAddress> clientOf(String remoteAddress, List<String> forwardedFor) {
        Optional<InetAddress> client = IpNetwork.address(remoteAddress);
        List<String> hops = Arrays.asList(String.join(",", forwardedFor).split(","));
        Collections.reverse(hops);
        for (String hop : hops) {
            Optional<InetAddress> before = client.filter(this::isTrusted).flatMap(proxy -> IpNetwork.address(hop));
            if (before.isEmpty()) {
                return client;
            }
            client = before;
        }
        return client;
    }

    private boolean isTrusted(InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }
}
