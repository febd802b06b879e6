package racemanager.playground.strict;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The reason that {@code X-Audit-Log-Reason} gives: URL-encoded UTF-8 of at most 512 characters. */
public final class AuditReason {

    public static final String HEADER = "x-audit-log-reason";

    private static final int LONGEST = 512;

    private AuditReason() {}

    /** The reason as text; nothing where the header is absent or blank. */
    public static Optional<String> of(String header) {
        var text = decoded(header);
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw FormErrors.refusal("reason", "BASE_TYPE_MAX_LENGTH", "Must be 512 or fewer in length.");
        }
        return Optional.of(text).filter(given -> !given.isBlank());
    }

    private static String decoded(String header) {
        try {
            return URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return header;
        }
    }
}
