package racemanager.discord.rest;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the public internet from those of private networks and of this machine, which a link that a member
 * typed must never reach. What is no unicast address for everybody, by IANA's registries of special-purpose addresses, is
 * private here.
 */
final class PublicAddresses {

    private static final List<AddressRange> SPECIAL_4 = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    /** All that is given out so far; loopback, link-local, unique-local and multicast are outside. */
    private static final AddressRange GLOBAL_6 = AddressRange.of("2000::/3");

    /** Teredo and other protocols, documentation, and 6to4, which hides an IPv4 address. */
    private static final List<AddressRange> SPECIAL_6 = ranges("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    /** How a network without IPv4 reaches IPv4: the last four bytes say whom (RFC 6052, 2.1). */
    private static final AddressRange NAT64 = AddressRange.of("64:ff9b::/96");

    private static final int IPV4_WITHIN = 12;

    /** Whether anybody on the internet could be meant by it. */
    static boolean contain(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> isPublic4(four.getAddress());
            case Inet6Address six -> isPublic6(six.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic4(byte[] address) {
        return SPECIAL_4.stream().noneMatch(range -> range.contains(address));
    }

    private static boolean isPublic6(byte[] address) {
        if (NAT64.contains(address)) return isPublic4(Arrays.copyOfRange(address, IPV4_WITHIN, address.length));
        return GLOBAL_6.contains(address) && SPECIAL_6.stream().noneMatch(range -> range.contains(address));
    }

    private static List<AddressRange> ranges(String... texts) {
        return Arrays.stream(texts).map(AddressRange::of).toList();
    }

    private PublicAddresses() {}
}
