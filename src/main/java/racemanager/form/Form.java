package racemanager.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import racemanager.kernel.Phrase;

/** A form of one to five fields, as many as Discord shows at once. */
public record Form(Phrase title, List<FormField> fields) {

    public static final int MOST_FIELDS = 5;

    /** Throws {@link IllegalArgumentException} for a form without fields or with more than five. */
    public Form {
        fields = List.copyOf(fields);
        if (fields.isEmpty() || fields.size() > MOST_FIELDS) {
            throw new IllegalArgumentException("A form has 1 to 5 fields, not " + fields.size());
        }
    }

    public static Form of(Phrase title, FormField... fields) {
        return new Form(title, List.of(fields));
    }

    /** As it was typed before; a field of which nothing is known stays as it is. */
    public Form filledWith(Map<String, List<String>> typed) {
        return new Form(
                title,
                fields.stream()
                        .map(field -> Optional.ofNullable(typed.get(field.name()))
                                .map(field::filledWith)
                                .orElse(field))
                        .toList());
    }
}
