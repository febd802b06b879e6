package racemanager.discord.rest;

import io.netty.util.NetUtil;
import java.util.Arrays;

/** Addresses that begin with the same bits, such as {@code 10.0.0.0/8}. */
final class AddressRange {

    private final byte[] first;
    private final int bits;

    private AddressRange(byte[] first, int bits) {
        this.first = first;
        this.bits = bits;
    }

    /** Reads an address, a slash and how many bits count. */
    static AddressRange of(String text) {
        var slash = text.indexOf('/');
        return new AddressRange(
                NetUtil.createByteArrayFromIpAddressString(text.substring(0, slash)),
                Integer.parseInt(text.substring(slash + 1)));
    }

    /** An address of the other protocol is never within. */
    boolean contains(byte[] address) {
        var whole = bits / Byte.SIZE;
        var rest = Byte.SIZE - bits % Byte.SIZE;
        return address.length == first.length
                && Arrays.equals(address, 0, whole, first, 0, whole)
                && (rest == Byte.SIZE || (address[whole] & 0xFF) >> rest == (first[whole] & 0xFF) >> rest);
    }
}
