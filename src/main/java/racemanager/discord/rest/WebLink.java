package racemanager.discord.rest;

import io.netty.util.NetUtil;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import racemanager.kernel.Decision;

/**
 * A link that may be followed: https on its usual port, with nothing in it that says who asks.
 *
 * @param host a name, or an address in its usual form; IPv6 without brackets
 */
record WebLink(URI address, String host) {

    private static final int LONGEST = 2_000;
    private static final int PORT = 443;

    /** Programs read 0x7f.1, 017700000001 and 2130706433 as addresses too (WHATWG URL, 3.5). */
    private static final Pattern NUMBERS_AT_ITS_END = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)\\.?");

    /** Accepts exactly one, or refuses with what is wrong. */
    static Decision<WebLink> read(String typed) {
        var text = typed.strip();
        if (text.length() > LONGEST) return Decision.refused("download.long");
        try {
            return read(new URI(text));
        } catch (URISyntaxException nothing) {
            return Decision.refused("download.link");
        }
    }

    private static Decision<WebLink> read(URI address) {
        if (!"https".equalsIgnoreCase(address.getScheme()) || address.getHost() == null)
            return Decision.refused("download.link");
        if (address.getRawAuthority().contains("@") || (address.getPort() != -1 && address.getPort() != PORT))
            return Decision.refused("download.plain");
        var host = address.getHost().toLowerCase(Locale.ROOT);
        if (host.startsWith("[")) return Decision.accepted(new WebLink(address, host.substring(1, host.length() - 1)));
        return NUMBERS_AT_ITS_END.matcher(host).matches() && !isUsualAddress(host)
                ? Decision.refused("download.plain")
                : Decision.accepted(new WebLink(address, host));
    }

    private static boolean isUsualAddress(String host) {
        return NetUtil.isValidIpV4Address(host)
                && host.equals(NetUtil.bytesToIpAddress(NetUtil.createByteArrayFromIpAddressString(host)));
    }

    /** Where a redirect from here leads; it is read as if it had been typed. */
    String redirected(String location) {
        try {
            return address.resolve(new URI(location.strip())).toASCIIString();
        } catch (URISyntaxException nowhere) {
            return location;
        }
    }
}
