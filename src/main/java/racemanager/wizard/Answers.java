package racemanager.wizard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a member has answered so far, field by field, as raw text; each step reads its own. */
public record Answers(Map<String, List<String>> values) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        var copy = new LinkedHashMap<String, List<String>>();
        values.forEach((field, texts) -> copy.put(field, List.copyOf(texts)));
        values = Collections.unmodifiableMap(copy);
    }

    public static Answers of(String field, String value) {
        return NONE.with(field, value);
    }

    public Optional<String> one(String field) {
        return all(field).stream().findFirst();
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean says(String field, String value) {
        return all(field).contains(value);
    }

    public Answers with(String field, String value) {
        return with(field, List.of(value));
    }

    public Answers with(String field, List<String> texts) {
        var more = new LinkedHashMap<>(values);
        more.put(field, texts);
        return new Answers(more);
    }

    public Answers without(String field) {
        var fewer = new LinkedHashMap<>(values);
        fewer.remove(field);
        return new Answers(fewer);
    }

    /** These answers, with the others laid over them. */
    public Answers and(Answers others) {
        var more = new LinkedHashMap<>(values);
        more.putAll(others.values);
        return new Answers(more);
    }
}
