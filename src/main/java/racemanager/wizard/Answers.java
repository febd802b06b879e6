package racemanager.wizard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import racemanager.kernel.OwnNumber;
import racemanager.picture.PictureId;

/** What a member has answered so far, field by field, as raw text; each step reads its own. */
public record Answers(Map<String, List<String>> values) {

    public static final Answers NONE = new Answers(Map.of());

    /** Set where the command that began the session said more than its name. */
    public static final String SAID = "said";

    /** Ends the key of every field that holds pictures, so that they are found whatever kind of wizard it is. */
    public static final String PICTURE = "picture";

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

    /** The pictures that they show; see {@link #PICTURE}. */
    public Set<PictureId> pictures() {
        return values.entrySet().stream()
                .filter(answer -> answer.getKey().endsWith(PICTURE))
                .flatMap(answer -> answer.getValue().stream())
                .flatMap(value -> OwnNumber.read(value).stream())
                .map(PictureId::new)
                .collect(Collectors.toUnmodifiableSet());
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
