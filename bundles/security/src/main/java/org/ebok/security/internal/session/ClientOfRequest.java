package org.ebok.security.internal.session;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.ebok.api.rest.CurrentClient;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;

/** Keeps the client's network on the thread that serves its request. Outlives a change of its configuration. */
@Component(
        service = {CurrentClient.class, ClientOfRequest.class},
        configurationPid = SessionConfiguration.PID)
public final class ClientOfRequest implements CurrentClient {

    private static final int SUBSCRIBER_BITS = 64;

    private final ThreadLocal<String> network = new ThreadLocal<>();
    private volatile TrustedProxies proxies;

    @Activate
    public ClientOfRequest(SessionConfiguration configuration) {
        this.proxies = TrustedProxies.parse(configuration.trustedProxies());
    }

    @Modified
    void change(SessionConfiguration configuration) {
        proxies = TrustedProxies.parse(configuration.trustedProxies());
    }

    /**
     * Begins a request on this thread.
     *
     * @param remoteAddress the other end of the connection
     * @param forwardedFor the request's headers {@code X-Forwarded-For}
     */
    void enter(String remoteAddress, List<String> forwardedFor) {
        network.set(networkOf(remoteAddress, proxies.clientOf(remoteAddress, forwardedFor)));
    }

    void leave() {
        network.remove();
    }

    @Override
    public Optional<String> networkIfAny() {
        return Optional.ofNullable(network.get());
    }

    private static String networkOf(String remoteAddress, Optional<InetAddress> client) {
        return client.map(address -> IpNetwork.around(address, SUBSCRIBER_BITS).toString())
                .orElse(remoteAddress);
    }
}
