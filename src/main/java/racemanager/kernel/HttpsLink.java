package racemanager.kernel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** A link to a page on the web that a member gave, for others to open. */
public record HttpsLink(String text) {

    /** Discord's limit for the address of a button is 512 characters. */
    public static final int LONGEST = 500;

    /** Reads an https address with a host's name; empty for everything else, and for one that names its user. */
    public static Optional<HttpsLink> read(String typed) {
        try {
            var address = new URI(PlainText.line(typed));
            var text = address.toASCIIString();
            return "https".equalsIgnoreCase(address.getScheme())
                            && Optional.ofNullable(address.getHost())
                                    .filter(host -> host.contains("."))
                                    .isPresent()
                            && address.getRawUserInfo() == null
                            && text.length() <= LONGEST
                    ? Optional.of(new HttpsLink(text))
                    : Optional.empty();
        } catch (URISyntaxException nothing) {
            return Optional.empty();
        }
    }
}
