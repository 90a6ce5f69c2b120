package org.ebok.security.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    private static final TrustedProxies NOBODY = TrustedProxies.parse("");
    private static final TrustedProxies TWO = TrustedProxies.parse("127.0.0.1, 10.0.0.0/8");

    @Test
    void nobodyIsBelievedUnlessTrusted() {
        assertThat(client(NOBODY, "127.0.0.1", "203.0.113.9")).isEqualTo("127.0.0.1");
        assertThat(client(TWO, "203.0.113.9", "198.51.100.1")).isEqualTo("203.0.113.9");
    }

    @Test
    void aTrustedProxyIsBelievedOnWhoReachedIt() {
        assertThat(client(TWO, "127.0.0.1", "203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(client(TWO, "10.1.2.3", "203.0.113.9")).isEqualTo("203.0.113.9");
    }

    @Test
    void whatTheClientWroteBeforeIsNotRead() {
        assertThat(client(TWO, "127.0.0.1", "198.51.100.1, 203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(client(TWO, "127.0.0.1", "198.51.100.1", "203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(client(TWO, "127.0.0.1", "127.0.0.1, 203.0.113.9")).isEqualTo("203.0.113.9");
    }

    @Test
    void aChainOfTrustedProxiesLeadsToTheClient() {
        assertThat(client(TWO, "127.0.0.1", "198.51.100.1, 203.0.113.9, 10.0.0.7"))
                .isEqualTo("203.0.113.9");
        assertThat(client(TWO, "127.0.0.1", "10.0.0.8, 10.0.0.7")).isEqualTo("10.0.0.8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "unknown", "localhost", "_hidden", "999.1.1.1", "1.2", "203.0.113.9, nonsense", "::1::", ","
            })
    void whatIsNoAddressEndsTheReading(String header) {
        assertThat(client(TWO, "127.0.0.1", header)).isEqualTo("127.0.0.1");
    }

    @Test
    void withoutAHeaderTheConnectionCounts() {
        assertThat(TWO.clientOf("127.0.0.1", List.of()))
                .hasValueSatisfying(
                        address -> assertThat(address.getHostAddress()).isEqualTo("127.0.0.1"));
    }

    @Test
    void aPortIsLeftOut() {
        assertThat(client(TWO, "127.0.0.1", "203.0.113.9:4711")).isEqualTo("203.0.113.9");
        assertThat(client(TWO, "127.0.0.1", "[2001:db8::1]:4711")).isEqualTo("2001:db8:0:0:0:0:0:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/x", "1.2.3"})
    void whatIsNoNetworkIsNotTrusted(String configured) {
        assertThat(client(TrustedProxies.parse(configured), "10.0.0.1", "203.0.113.9"))
                .isEqualTo("10.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "192.168.4.0/22, 192.168.7.255, true",
        "192.168.4.0/22, 192.168.8.0, false",
        "::1, ::1, true",
        "fd00::/8, fd12:3456::1, true",
        "fd00::/8, fe00::1, false",
        "0.0.0.0/0, ::1, false",
        "0.0.0.0/0, 203.0.113.9, true"
    })
    void aNetworkHoldsTheAddressesOfItsFirstBits(String network, String address, boolean holds) {
        assertThat(IpNetwork.parse(network).orElseThrow().contains(address(address)))
                .isEqualTo(holds);
    }

    @Test
    void attemptsAreCountedByWhatOneSubscriberHas() {
        assertThat(IpNetwork.around(address("203.0.113.9"), 64)).hasToString("203.0.113.9");
        assertThat(IpNetwork.around(address("2001:db8:1:2:3:4:5:6"), 64)).hasToString("2001:db8:1:2:0:0:0:0/64");
    }

    private static InetAddress address(String text) {
        return IpNetwork.address(text).orElseThrow();
    }

    private static String client(TrustedProxies proxies, String remote, String... headers) {
        return proxies.clientOf(remote, List.of(headers)).orElseThrow().getHostAddress();
    }
}
