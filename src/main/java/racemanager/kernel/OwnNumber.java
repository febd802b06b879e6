package racemanager.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/** A number that the bot wrote itself and gets back as text, from Discord or from a store. */
public final class OwnNumber {

    private static final Pattern WRITTEN = Pattern.compile("0|[1-9][0-9]{0,9}");

    /** The number, if this is exactly how it would have been written: no sign, no leading zero, nothing too big. */
    public static Optional<Integer> read(String text) {
        return Optional.of(text)
                .filter(digits -> WRITTEN.matcher(digits).matches())
                .map(Long::parseLong)
                .filter(number -> number <= Integer.MAX_VALUE)
                .map(Math::toIntExact);
    }

    private OwnNumber() {}
}
