package racemanager.wizard;

import java.util.List;
import racemanager.kernel.Phrase;

/** One thing on a step that a member can press, choose from or type into. */
public sealed interface Control {

    String field();

    /** A button that opens a form; what is typed there comes back field by field. */
    record Form(String field, Phrase label, Phrase title, List<Blank> blanks) implements Control {
        public Form {
            blanks = List.copyOf(blanks);
        }
    }

    /** A list to choose from; more than a page of options is turned over by the engine. */
    record Choice(String field, Phrase placeholder, List<Option> options, int least, int most) implements Control {
        public Choice {
            options = List.copyOf(options);
        }

        boolean has(List<String> values) {
            return options.stream().map(Option::value).toList().containsAll(values);
        }

        public static Choice one(String field, Phrase placeholder, List<Option> options) {
            return new Choice(field, placeholder, options, 1, 1);
        }
    }

    /** A list of the guild's text channels, shown by Discord itself. */
    record ChannelChoice(String field, Phrase placeholder, List<String> chosen) implements Control {
        public ChannelChoice {
            chosen = List.copyOf(chosen);
        }
    }

    /** A button that gives its field one value at a press. */
    record Switch(String field, String value, Phrase label, boolean on) implements Control {}

    /** One line or box to type into; lengths are in characters as Discord counts them. */
    record Blank(String field, Phrase label, String prefilled, boolean required, int most, boolean severalLines) {
        public static Blank line(String field, Phrase label, String prefilled, int most) {
            return new Blank(field, label, prefilled, true, most, false);
        }

        public Blank optional() {
            return new Blank(field, label, prefilled, false, most, severalLines);
        }

        public Blank holding(String text) {
            return new Blank(field, label, text, required, most, severalLines);
        }
    }

    /** One line of a choice. */
    record Option(String value, Phrase label, Phrase description, boolean chosen) {

        public static Option of(String value, String label, boolean chosen) {
            return new Option(value, verbatim(label), verbatim(""), chosen);
        }
    }

    /** Text that is the same in every language, such as a track's name. */
    static Phrase verbatim(String text) {
        return Phrase.of("verbatim").with("text", text);
    }
}
