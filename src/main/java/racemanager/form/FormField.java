package racemanager.form;

import java.util.List;
import java.util.Optional;
import racemanager.kernel.Phrase;

/** One labelled field of a form; its name is the key of what is typed or chosen. */
public sealed interface FormField {

    String name();

    Phrase label();

    /** The same, holding what was typed or chosen before. */
    FormField filledWith(List<String> values);

    /**
     * Text to type.
     *
     * @param hint shown while the field is empty
     * @param most characters as Discord counts them, up to 4,000
     */
    record Text(
            String name,
            Phrase label,
            Optional<Phrase> hint,
            String filled,
            boolean required,
            int most,
            boolean severalLines)
            implements FormField {

        public static Text line(String name, Phrase label, int most) {
            return new Text(name, label, Optional.empty(), "", true, most, false);
        }

        public static Text paragraph(String name, Phrase label, int most) {
            return new Text(name, label, Optional.empty(), "", true, most, true);
        }

        public Text optional() {
            return new Text(name, label, hint, filled, false, most, severalLines);
        }

        public Text hinting(Phrase text) {
            return new Text(name, label, Optional.of(text), filled, required, most, severalLines);
        }

        public Text holding(String text) {
            return new Text(name, label, hint, text, required, most, severalLines);
        }

        @Override
        public Text filledWith(List<String> values) {
            return holding(values.stream().findFirst().orElse(""));
        }
    }

    /** One line of a list. */
    record Select(String name, Phrase label, boolean required, List<SelectOption> options) implements FormField {
        public Select {
            options = List.copyOf(options);
        }

        @Override
        public Select filledWith(List<String> values) {
            return new Select(
                    name,
                    label,
                    required,
                    options.stream()
                            .map(option -> option.chosenIf(values.contains(option.value())))
                            .toList());
        }
    }

    /** One file; what was uploaded before cannot be filled in again. */
    record Upload(String name, Phrase label, boolean required) implements FormField {
        @Override
        public Upload filledWith(List<String> values) {
            return this;
        }
    }
}
