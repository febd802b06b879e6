package racemanager.discord;

import discord4j.core.object.component.FileUpload;
import discord4j.core.object.component.Label;
import discord4j.core.object.component.StringSelectMenu;
import discord4j.core.object.component.TextInput;
import java.util.List;

/** The labelled fields of a modal; a field's name is its custom id and the key in {@link SubmitCall#fields()}. */
public final class Fields {

    private static final int LABEL = 45;
    private static final int PLACEHOLDER = 100;

    /**
     * How a text field is filled in and judged by Discord before it is sent.
     *
     * @param filled what stands there at first, possibly nothing; cut to {@code most}
     * @param hint shown while it is empty
     * @param most characters, up to 4,000
     */
    public record Typing(String filled, String hint, boolean required, int most) {
        public static Typing required(int most) {
            return new Typing("", "", true, most);
        }

        public static Typing optional(int most) {
            return new Typing("", "", false, most);
        }

        public Typing filledWith(String text) {
            return new Typing(text, hint, required, most);
        }

        public Typing hinting(String text) {
            return new Typing(filled, text, required, most);
        }
    }

    /** One line of text. */
    public static Label line(String name, String label, Typing typing) {
        return labelled(label, typed(TextInput.small(name, 0, typing.most()), typing));
    }

    /** Several lines of text. */
    public static Label paragraph(String name, String label, Typing typing) {
        return labelled(label, typed(TextInput.paragraph(name, 0, typing.most()), typing));
    }

    /** A choice of one line. */
    public static Label select(String name, String label, boolean required, List<Parts.Line> lines) {
        return Label.of(
                Shortened.to(LABEL, label),
                StringSelectMenu.of(name, Parts.options(lines)).required(required));
    }

    /** A file to upload, one. */
    public static Label upload(String name, String label, boolean required) {
        return Label.of(Shortened.to(LABEL, label), FileUpload.of(name).required(required));
    }

    private static Label labelled(String label, TextInput input) {
        return Label.of(Shortened.to(LABEL, label), input);
    }

    private static TextInput typed(TextInput input, Typing typing) {
        var field = input.required(typing.required());
        if (!typing.hint().isBlank()) {
            field = field.placeholder(Shortened.to(PLACEHOLDER, typing.hint()));
        }
        return typing.filled().isEmpty() ? field : field.prefilled(Shortened.to(typing.most(), typing.filled()));
    }

    private Fields() {}
}
