package racemanager.discord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import racemanager.kernel.OwnNumber;

/**
 * The id of a button, select or modal: the route that answers it, and what that route has to know.
 *
 * <p>Messages outlive versions, so a reader asks for arguments by position, ignores more than it knows and copes with fewer.
 */
public record CustomId(String route, List<String> arguments) {

    /** The most characters that Discord takes for a custom id. */
    public static final int LONGEST = 100;

    private static final char SEPARATOR = ':';
    private static final char ESCAPE = '~';
    private static final Pattern ROUTE = Pattern.compile("[a-z][a-z0-9.-]{0,39}");

    /** A route is up to 40 of a–z, 0–9, dot and hyphen; written out, all is at most {@link #LONGEST} characters. */
    public CustomId {
        if (!ROUTE.matcher(route).matches()) {
            throw new IllegalArgumentException("A custom id's route is like 'event.register', not '" + route + "'");
        }
        arguments = List.copyOf(arguments);
        int length = written(route, arguments).length();
        if (length > LONGEST) {
            throw new IllegalArgumentException("The custom id of " + route + " has " + length + " characters");
        }
    }

    /** Whether a route has room for these arguments. */
    static boolean fits(String route, List<String> arguments) {
        return written(route, arguments).length() <= LONGEST;
    }

    /** The arguments are written with {@code toString()}. */
    public static CustomId of(String route, Object... arguments) {
        return new CustomId(route, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** Reads what Discord sends back; empty for anything that {@link #text()} could not have written. */
    public static Optional<CustomId> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return split(text)
                .filter(parts -> ROUTE.matcher(parts.getFirst()).matches())
                .map(parts -> new CustomId(parts.getFirst(), parts.subList(1, parts.size())));
    }

    /** As Discord keeps it. */
    public String text() {
        return written(route, arguments);
    }

    /** The argument at this position, from 0. */
    public Optional<String> argument(int position) {
        return position >= 0 && position < arguments.size() ? Optional.of(arguments.get(position)) : Optional.empty();
    }

    /** The argument at this position as a number; empty when it is missing or none that was written here. */
    public Optional<Integer> number(int position) {
        return argument(position).flatMap(OwnNumber::read);
    }

    /** The same with a number for ids from a time that had no such argument. */
    public Optional<Integer> numberOr(int position, int missing) {
        return position < arguments.size() ? number(position) : Optional.of(missing);
    }

    /** The argument at this position as an id of Discord's; empty when it is missing or none that was written here. */
    public <I> Optional<I> id(int position, Function<String, I> reader) {
        try {
            return argument(position).map(reader);
        } catch (NumberFormatException forged) {
            return Optional.empty();
        }
    }

    private static String written(String route, List<String> arguments) {
        var text = new StringBuilder(route);
        for (String argument : arguments) {
            text.append(SEPARATOR);
            argument.chars().forEach(each -> {
                if (each == SEPARATOR || each == ESCAPE) {
                    text.append(ESCAPE);
                }
                text.append((char) each);
            });
        }
        return text.toString();
    }

    private static Optional<List<String>> split(String text) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        boolean escaped = false;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (escaped && each != SEPARATOR && each != ESCAPE) {
                return Optional.empty();
            } else if (escaped || (each != SEPARATOR && each != ESCAPE)) {
                part.append(each);
                escaped = false;
            } else if (each == ESCAPE) {
                escaped = true;
            } else {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        parts.add(part.toString());
        return escaped ? Optional.empty() : Optional.of(parts);
    }
}
