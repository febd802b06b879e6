package racemanager.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import racemanager.event.carclass.ClassLines;
import racemanager.event.wizard.EventImport;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.wizard.Answers;

/** Reads a race out of this bot's own form of it, or out of one that somebody wrote by hand. */
public final class EventJsonReader {

    public static final int MOST_BYTES = 1024 * 1024;

    /** As long as what is typed into a form of Discord's. */
    private static final int LONGEST_TEXT = 4_000;

    private static final int LONGEST_SAID = 60;
    private static final int DEEPEST = 20;
    private static final String TEXTS = "export.file";
    private static final String CLASSES = "classes";

    /** A name that stands twice would be one that is silently lost. */
    private static final JsonMapper JSON = strict();

    private static JsonMapper strict() {
        var mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
        return mapper;
    }

    /** What kind of thing stands somewhere. */
    private enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        OBJECT,
        LIST;

        private boolean fits(JsonNode node) {
            return switch (this) {
                case TEXT, NUMBER -> node.isTextual() || node.isIntegralNumber();
                case FLAG -> node.isTextual() || node.isBoolean();
                case OBJECT -> node.isObject();
                case LIST -> node.isArray();
            };
        }
    }

    /** What is read, by section; those of the event itself have none. */
    private static final Map<String, Map<String, Kind>> PLACES = places();

    private static Map<String, Map<String, Kind>> places() {
        var places = new LinkedHashMap<String, Map<String, Kind>>();
        places.put("", all(Kind.TEXT, "title", "description", "type", "start", "zone", "wall_time", "duration"));
        places.put("track", all(Kind.TEXT, "name", "layout"));
        var checkIn = all(Kind.TEXT, "opens", "closes", "absent");
        checkIn.put("confirm_hours", Kind.NUMBER);
        places.put("check_in", checkIn);
        places.put("channels", all(Kind.TEXT, "announcement", "roster"));
        places.put("roles", all(Kind.TEXT, "driver", "steward"));
        places.put("rules", all(Kind.TEXT, "special", "regulation", "liveries"));
        var capacity = all(Kind.NUMBER, "drivers", "broadcast_slots");
        capacity.put("waiting_list", Kind.FLAG);
        capacity.put("driver_id", Kind.TEXT);
        places.put("capacity", capacity);
        var splits = all(Kind.NUMBER, "count");
        splits.put("filling", Kind.TEXT);
        places.put("splits", splits);
        var sessions = all(Kind.NUMBER, "practice_minutes", "qualifying_minutes", "race_minutes", "race_laps");
        sessions.put("conditions", Kind.TEXT);
        places.put("sessions", sessions);
        places.put("team_cars", all(Kind.NUMBER, "most_drivers", "line_up_minutes"));
        return places;
    }

    private static Map<String, Kind> all(Kind kind, String... names) {
        var all = new LinkedHashMap<String, Kind>();
        for (var name : names) all.put(name, kind);
        return all;
    }

    /** What a command says that begins with this file, or everything that is wrong with it. */
    public static Parsed<Answers> read(byte[] file) {
        if (file.length > MOST_BYTES)
            return Parsed.rejected(Phrase.of("download.large").with("most", 1));
        try {
            var root = JSON.readTree(file);
            return root.isMissingNode() ? Parsed.rejected(Phrase.of(TEXTS + ".no_json")) : read(root);
        } catch (MismatchedInputException twice) {
            return Parsed.rejected(
                    name(twice).map(EventJsonReader::twice).orElseGet(() -> Phrase.of(TEXTS + ".no_json")));
        } catch (IOException other) {
            return Parsed.rejected(Phrase.of(TEXTS + ".no_json"));
        }
    }

    private static Optional<String> name(MismatchedInputException twice) {
        return twice.getProcessor() instanceof JsonParser parser
                ? Optional.ofNullable(parser.getParsingContext().getCurrentName())
                : Optional.empty();
    }

    private static Phrase twice(String name) {
        return Phrase.of(TEXTS + ".twice").with("field", PlainText.cut(PlainText.line(name), LONGEST_SAID));
    }

    private static Parsed<Answers> read(JsonNode root) {
        var event = root.path("event");
        var format = Kind.NUMBER.fits(root.path("format"))
                ? PlainText.number(root.path("format").asText())
                : Optional.<Integer>empty();
        if (format.isEmpty() || !event.isObject() || format.get() < EventJson.FORMAT) {
            return Parsed.rejected(Phrase.of(TEXTS + ".not_ours"));
        }
        if (format.get() > EventJson.FORMAT) {
            return Parsed.rejected(
                    Phrase.of(TEXTS + ".newer").with("format", format.get()).with("known", EventJson.FORMAT));
        }
        var reader = new EventJsonReader();
        reader.event(event);
        var read = EventImport.read(reader.said, root.path("participants").size());
        if (reader.problems.isEmpty()) return read;
        var others = read instanceof Parsed.Rejected<Answers> rejected ? rejected.problems() : List.<Phrase>of();
        return Parsed.rejected(Stream.concat(reader.problems.stream(), others.stream())
                .distinct()
                .toList());
    }

    private final Map<String, List<String>> said = new HashMap<>();
    private final List<Phrase> problems = new ArrayList<>();

    private void event(JsonNode event) {
        PLACES.forEach((section, names) -> {
            var prefix = section.isEmpty() ? "" : section + ".";
            var node = section.isEmpty() ? event : found(event, section, section, Kind.OBJECT);
            names.forEach((name, kind) -> text(node.path(name), prefix + name, kind));
        });
        text(event.path("withdrawal_limit"), "withdrawal_limit", Kind.NUMBER);
        texts(found(event, "cars", "cars", Kind.LIST), "cars");
        inEach(found(event, "teams", "teams", Kind.LIST), "teams", "name");
        found(event, CLASSES, CLASSES, Kind.LIST).forEach(this::carClass);
        inEach(found(event, "car_codes", "car_codes", Kind.LIST), "car_codes", "car");
    }

    private void carClass(JsonNode its) {
        if (!its.isObject()) {
            problems.add(wrong(CLASSES, Kind.LIST));
            return;
        }
        var cars = new ArrayList<String>();
        found(its, "cars", CLASSES + ".cars", Kind.LIST)
                .forEach(car -> read(car, CLASSES + ".cars", Kind.TEXT).ifPresent(cars::add));
        var name = read(its.path("name"), CLASSES + ".name", Kind.TEXT);
        var places = read(its.path("places"), CLASSES + ".places", Kind.NUMBER);
        var numbers = its.hasNonNull("numbers")
                ? read(its.path("numbers"), CLASSES + ".numbers", Kind.TEXT)
                : Optional.<String>empty();
        if (name.isPresent() && places.isPresent())
            add(CLASSES, ClassLines.line(name.get(), places.get(), numbers, cars));
    }

    /** What stands there; nothing where it is of another kind, which is said. */
    private JsonNode found(JsonNode parent, String name, String place, Kind kind) {
        var node = parent.path(name);
        if (node.isMissingNode() || node.isNull() || kind.fits(node)) return node;
        problems.add(wrong(place, kind));
        return JSON.missingNode();
    }

    private static Phrase wrong(String place, Kind kind) {
        return Phrase.of(TEXTS + "." + kind.name().toLowerCase(Locale.ROOT)).with("field", place);
    }

    private void text(JsonNode node, String place, Kind kind) {
        if (!node.isMissingNode() && !node.isNull()) read(node, place, kind).ifPresent(text -> add(place, text));
    }

    private Optional<String> read(JsonNode node, String place, Kind kind) {
        if (!kind.fits(node)) {
            problems.add(wrong(place, kind));
            return Optional.empty();
        }
        var text = node.asText();
        if (text.length() <= LONGEST_TEXT) return Optional.of(text);
        problems.add(Phrase.of(TEXTS + ".long").with("field", place).with("most", LONGEST_TEXT));
        return Optional.empty();
    }

    private void add(String place, String text) {
        said.computeIfAbsent(place, none -> new ArrayList<>()).add(text);
    }

    private void texts(JsonNode list, String place) {
        list.forEach(each -> read(each, place, Kind.TEXT).ifPresent(text -> add(place, text)));
    }

    /** What each of a list is called; one without a name has an empty one, so that they can still be counted. */
    private void inEach(JsonNode list, String place, String name) {
        StreamSupport.stream(list.spliterator(), false).forEach(each -> {
            if (!each.isObject()) {
                problems.add(wrong(place, Kind.LIST));
            } else if (each.path(name).isMissingNode() || each.path(name).isNull()) {
                add(place, "");
            } else {
                read(each.path(name), place, Kind.TEXT).ifPresent(text -> add(place, text));
            }
        });
    }

    private EventJsonReader() {}
}
