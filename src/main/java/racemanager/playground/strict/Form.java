package racemanager.playground.strict;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import racemanager.playground.json.Json;

/** A value in a body with its place, and the checks that one can ask of it in Discord's words. */
public record Form(JsonNode node, String path, FormErrors errors) {

    public static Form of(JsonNode body, FormErrors errors) {
        var form = new Form(body, "", errors);
        if (!body.isObject()) {
            form.fail("MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
        }
        return form;
    }

    public Form field(String name) {
        return new Form(node.path(name), path.isEmpty() ? name : path + "." + name, errors);
    }

    public boolean isGiven() {
        return !node.isMissingNode() && !node.isNull();
    }

    /** The items of an array, each with its place. */
    public List<Form> items() {
        var items = Json.stream(node).toList();
        return IntStream.range(0, items.size())
                .mapToObj(index -> new Form(items.get(index), path + "." + index, errors))
                .toList();
    }

    public void fail(String code, String message) {
        errors.add(path, code, message);
    }

    public Form required() {
        if (!isGiven()) {
            fail("BASE_TYPE_REQUIRED", "This field is required");
        }
        return this;
    }

    /** A text of so many characters, counted as Discord does, in code points. */
    public Form text(int min, int max) {
        if (!isGiven()) {
            return this;
        }
        if (!node.isTextual()) {
            fail("STRING_TYPE_CONVERT", "Could not interpret \"" + node + "\" as string.");
            return this;
        }
        var length = node.asText().codePointCount(0, node.asText().length());
        if (length > max && min == 0) {
            fail("BASE_TYPE_MAX_LENGTH", "Must be " + max + " or fewer in length.");
        } else if (length > max || length < min) {
            fail("BASE_TYPE_BAD_LENGTH", "Must be between " + min + " and " + max + " in length.");
        }
        return this;
    }

    public Form matches(Pattern pattern) {
        if (node.isTextual() && !pattern.matcher(node.asText()).matches()) {
            fail("STRING_TYPE_REGEX", "String value did not match validation regex.");
        }
        return this;
    }

    public Form number(long min, long max) {
        if (!isGiven()) {
            return this;
        }
        if (!node.isIntegralNumber()) {
            fail("NUMBER_TYPE_COERCE", "Value \"" + node.asText() + "\" is not int.");
        } else if (node.asLong() < min) {
            fail("NUMBER_TYPE_MIN", "int value should be greater than or equal to " + min + ".");
        } else if (node.asLong() > max) {
            fail("NUMBER_TYPE_MAX", "int value should be less than or equal to " + max + ".");
        }
        return this;
    }

    public Form oneOf(Integer... allowed) {
        if (isGiven() && !Arrays.asList(allowed).contains(node.asInt(Integer.MIN_VALUE))) {
            var list = Arrays.stream(allowed).map(String::valueOf).collect(Collectors.joining(", "));
            fail("BASE_TYPE_CHOICES", "Value must be one of {" + list + "}.");
        }
        return this;
    }

    public Form isBoolean() {
        if (isGiven() && !node.isBoolean()) {
            fail("BOOLEAN_TYPE_CONVERT", "Must be either true or false.");
        }
        return this;
    }

    /** An array of so many items. */
    public Form list(int min, int max) {
        if (!isGiven()) {
            return this;
        }
        if (!node.isArray()) {
            fail("LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
        } else if (node.size() < min || node.size() > max) {
            fail("BASE_TYPE_BAD_LENGTH", "Must be between " + min + " and " + max + " in length.");
        }
        return this;
    }

    /** An address; {@code attachment://} too where files can be meant. */
    public Form url(String... schemes) {
        var text = node.asText();
        if (isGiven() && Arrays.stream(schemes).noneMatch(scheme -> text.startsWith(scheme + "://"))) {
            var list = Arrays.stream(schemes).map(s -> "'" + s + "'").collect(Collectors.joining(", "));
            fail(
                    "URL_TYPE_INVALID_SCHEME",
                    "Scheme \"" + text.split(":", 2)[0] + "\" is not supported. Scheme must be one of (" + list + ").");
        }
        return this;
    }

    public Form id() {
        if (isGiven() && Json.id(node) == 0) {
            fail("NUMBER_TYPE_COERCE", "Value \"" + node.asText() + "\" is not snowflake.");
        }
        return this;
    }

    /** An instant in ISO 8601 with its offset. */
    public Form time() {
        try {
            if (isGiven()) {
                var unused = OffsetDateTime.parse(node.asText());
            }
        } catch (DateTimeException notATime) {
            fail("DATE_TIME_TYPE_PARSE", "Could not parse " + node.asText() + ". Should be ISO8601.");
        }
        return this;
    }

    /** Names the fields that Discord knows here; any other is a warning. */
    public Form knows(String... names) {
        var known = Set.of(names);
        var unknown = new TreeSet<String>();
        for (Iterator<String> given = node.fieldNames(); given.hasNext(); ) {
            var name = given.next();
            if (!known.contains(name)) {
                unknown.add(name);
            }
        }
        unknown.forEach(name -> errors.warn("Unknown field " + (path.isEmpty() ? name : path + "." + name)));
        return this;
    }
}
