package racemanager.form;

import racemanager.form.FormField.Text;
import racemanager.form.FormField.Upload;
import racemanager.kernel.Phrase;

/** The fields of a form in which a picture is given, as a file or as a link to one. */
public record PictureFields(String name) {

    /** As long as a link may be. */
    private static final int LONGEST_LINK = 2_000;

    public Form form(Phrase title) {
        return Form.of(
                title,
                new Upload(file(), Phrase.of("wizard.picture.file"), false),
                Text.line(link(), Phrase.of("wizard.picture.link"), LONGEST_LINK)
                        .hinting(Phrase.verbatim("https://"))
                        .optional());
    }

    /** The field that takes the file. */
    public String file() {
        return name + "_file";
    }

    /** The field that takes the link. */
    public String link() {
        return name + "_link";
    }
}
