package org.ebok.security.internal.session;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A range of IP addresses: those whose first bits are the same. Never asks a name server. */
final class IpNetwork {

    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern IPV4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
    /** With a colon in it, Java reads an address or refuses it, and looks no name up. */
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F.]*:[0-9a-fA-F:.]*");

    private static final Pattern WITH_PORT = Pattern.compile("^(?:\\[([^\\]]*)](:\\d+)?|([\\d.]+):\\d+)$");

    private final byte[] start;
    private final int bits;

    private IpNetwork(byte[] address, int bits) {
        this.start = masked(address, bits);
        this.bits = bits;
    }

    /** The network of an IPv6 address with that many bits; an IPv4 address by itself. */
    static IpNetwork around(InetAddress address, int bitsOfIpv6) {
        byte[] bytes = address.getAddress();
        return new IpNetwork(bytes, address instanceof Inet6Address ? bitsOfIpv6 : bytes.length * 8);
    }

    /** An address, or a network written {@code 10.0.0.0/8}; empty when the text is neither. */
    static Optional<IpNetwork> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return address(text).map(InetAddress::getAddress).map(bytes -> new IpNetwork(bytes, bytes.length * 8));
        }
        String bits = text.substring(slash + 1);
        return address(text.substring(0, slash))
                .map(InetAddress::getAddress)
                .filter(bytes -> bits.matches("\\d{1,3}") && Integer.parseInt(bits) <= bytes.length * 8)
                .map(bytes -> new IpNetwork(bytes, Integer.parseInt(bits)));
    }

    /** The address that a text is, with or without a port; empty when it is none. */
    static Optional<InetAddress> address(String text) {
        String literal = WITH_PORT.matcher(text.strip()).replaceAll("$1$3");
        if (!IPV4.matcher(literal).matches() && !IPV6.matcher(literal).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(literal));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == start.length && Arrays.equals(masked(bytes, bits), start);
    }

    private static byte[] masked(byte[] address, int bits) {
        byte[] masked = address.clone();
        for (int i = 0; i < masked.length; i++) {
            int kept = Math.max(0, Math.min(8, bits - i * 8));
            masked[i] &= (byte) (0xFF << (8 - kept));
        }
        return masked;
    }

    @Override
    public String toString() {
        try {
            String address = InetAddress.getByAddress(start).getHostAddress();
            return bits == start.length * 8 ? address : address + "/" + bits;
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
