package racemanager.wizard;

import java.util.List;
import java.util.Optional;
import racemanager.form.Form;
import racemanager.form.FormField;
import racemanager.form.SelectOption;
import racemanager.kernel.Phrase;
import racemanager.picture.PictureId;

/** One thing on a page that a member can press, choose from or type into. */
public sealed interface Control {

    String field();

    /**
     * A button that opens a form; what is typed there comes back field by field.
     *
     * @param alone whether the form stays by itself where others of its page are put together
     */
    record FormButton(String field, Phrase label, Form form, boolean alone) implements Control {

        public FormButton(String field, Phrase label, Form form) {
            this(field, label, form, false);
        }

        public static FormButton of(String field, Phrase label, Phrase title, FormField... fields) {
            return new FormButton(field, label, Form.of(title, fields));
        }

        FormButton with(List<FormField> fields) {
            return new FormButton(field, label, new Form(form.title(), fields));
        }
    }

    /** A list to choose from; more than a page of options is turned over by the engine. */
    record Choice(String field, Phrase label, List<SelectOption> options, int least, int most) implements Control {
        public Choice {
            options = List.copyOf(options);
        }

        boolean has(List<String> values) {
            return options.stream().map(SelectOption::value).toList().containsAll(values);
        }

        public static Choice one(String field, Phrase label, List<SelectOption> options) {
            return new Choice(field, label, options, 1, 1);
        }
    }

    /** A list of the guild's text channels, shown by Discord itself. */
    record ChannelChoice(String field, Phrase label, List<String> chosen, boolean needed) implements Control {
        public ChannelChoice {
            chosen = List.copyOf(chosen);
        }
    }

    /** A list of the guild's roles, shown by Discord itself, of which none has to be chosen. */
    record RoleChoice(String field, Phrase label, List<String> chosen) implements Control {
        public RoleChoice {
            chosen = List.copyOf(chosen);
        }
    }

    /**
     * A picture that is given as a file or a link, shown once it is there, and taken away with a press.
     *
     * @param form asks for the file or the link
     */
    record Picture(String field, Form form, Optional<PictureId> chosen) implements Control {

        /** What is answered to have no picture. */
        public static final String NONE = "none";
    }

    /** A picture of what is chosen, which is kept elsewhere; there is nothing to answer. */
    record Illustration(String field, PictureId picture) implements Control {}

    /** A button that gives its field one value at a press. */
    record Toggle(String field, String value, Phrase label, boolean on) implements Control {}
}
