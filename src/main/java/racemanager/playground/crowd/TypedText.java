package racemanager.playground.crowd;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a member types into a text field of which nothing but its words is known.
 *
 * @param labelled what carries the words: the label, or the field itself in older modals
 */
record TypedText(JsonNode field, JsonNode labelled) {

    /** The most that Discord takes. */
    private static final int LONGEST = 4_000;

    /** An example of an account or a phone number; a shorter one may be a year or a count. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{6,}");

    /**
     * The text, never longer than the field takes.
     *
     * @param asked what was asked for, empty for what seems to fit
     */
    String of(Participant who, String asked) {
        var prefilled = field.path("value").asText("");
        if (!asked.isEmpty()) {
            return cut(asked);
        }
        if (!prefilled.isEmpty() || !field.path("required").asBoolean(true)) {
            return prefilled;
        }
        return cut(number(who).orElseGet(() -> longEnough(who.name())));
    }

    /** The number that the field gives as an example, and each member's near it. */
    private Optional<String> number(Participant who) {
        return Stream.of(field.path("placeholder"), labelled.path("label"), labelled.path("description"))
                .map(words -> LONG_NUMBER.matcher(words.asText("")))
                .flatMap(found -> found.results().limit(1))
                .map(found -> next(found.group(), who.number()))
                .findFirst();
    }

    /** By tens, from one that does not end in zero: a long number that ends in zeros looks as if a spreadsheet rounded it. */
    private static String next(String example, int by) {
        var first = example.endsWith("0") ? BigInteger.ONE : BigInteger.ZERO;
        var sum = new BigInteger(example)
                .add(first)
                .add(BigInteger.TEN.multiply(BigInteger.valueOf(by)))
                .toString();
        return "0".repeat(Math.max(0, example.length() - sum.length())) + sum;
    }

    private String longEnough(String name) {
        var text = new StringBuilder(name);
        while (text.length() < field.path("min_length").asInt(0)) {
            text.append(' ').append(name);
        }
        return text.toString();
    }

    private String cut(String text) {
        return Shortened.to(field.path("max_length").asInt(LONGEST), text);
    }
}
