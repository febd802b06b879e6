package racemanager.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** JSON as the tables write it: single quotes, {@code x*81} for 81 letters, {@code [26*{…}]} for a list of 26. */
final class Compact {

    private static final Pattern LETTERS = Pattern.compile("x\\*(\\d+)");
    private static final Pattern LIST = Pattern.compile("\\[(\\d+)\\*");

    private Compact() {}

    static JsonNode json(String text) {
        var letters = LETTERS.matcher(lists(text)).replaceAll(found -> "x".repeat(Integer.parseInt(found.group(1))));
        return Web.parse(letters.replace('\'', '"'));
    }

    private static String lists(String text) {
        var list = LIST.matcher(text);
        if (!list.find()) {
            return text;
        }
        var end = closing(text, list.start());
        var item = text.substring(list.end(), end);
        var items = IntStream.range(0, Integer.parseInt(list.group(1)))
                .mapToObj(index -> lists(item).replace("#", Integer.toString(index)))
                .collect(Collectors.joining(","));
        return text.substring(0, list.start()) + "[" + items + lists(text.substring(end));
    }

    private static int closing(String text, int from) {
        var depth = 0;
        for (var at = from; at < text.length(); at++) {
            depth += text.charAt(at) == '[' ? 1 : 0;
            depth -= text.charAt(at) == ']' ? 1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("A list does not end: " + text);
    }
}
