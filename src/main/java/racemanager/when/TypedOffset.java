package racemanager.when;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An offset at the end of a folded text, and what remains without it: "20:30 UTC+1", "20:30Z", "20:30 +01:00".
 *
 * <p>It stays as it was typed, winter and summer. A bare minus is no offset: "8:00 -10:00" is from eight to ten.
 */
record TypedOffset(ZoneOffset offset, String rest) {

    private static final int LARGEST_HOUR = 14;
    private static final Pattern AT_END =
            Pattern.compile("(.*\\d.*?) ?(?:(?:utc|gmt)(?: ?([+−-]) ?(\\d{1,2})(?::?(\\d{2}))?)?|(?<=[\\d ])z)");
    private static final Pattern BARE = Pattern.compile("(.*\\d.*?) ?(\\+)(\\d{2}):?(\\d{2})");

    static Optional<TypedOffset> in(String folded) {
        var named = AT_END.matcher(folded);
        if (named.matches()) {
            return of(named);
        }
        var bare = BARE.matcher(folded);
        return bare.matches() ? of(bare) : Optional.empty();
    }

    private static Optional<TypedOffset> of(Matcher found) {
        int hours = number(found.group(3));
        int minutes = number(found.group(4));
        if (hours > LARGEST_HOUR || minutes > 59) {
            return Optional.empty();
        }
        int ahead = "+".equals(found.group(2)) ? 1 : -1;
        return Optional.of(new TypedOffset(ZoneOffset.ofHoursMinutes(ahead * hours, ahead * minutes), found.group(1)));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
