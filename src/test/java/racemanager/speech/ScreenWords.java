package racemanager.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import racemanager.form.FormField;
import racemanager.form.SelectOption;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument;
import racemanager.wizard.Control;
import racemanager.wizard.Screen;

/** Says all that stands on a wizard's screen in one language, and holds it to Discord's limits. */
final class ScreenWords {

    private static final int BUTTON = 80;
    private static final int OPTION = 100;
    private static final int MODAL = 45;
    private static final int HINT = 100;

    private static final Speech SPEECH = Speech.load();

    private final Locale listener;
    private final List<String> said = new ArrayList<>();
    private final Set<String> keys = new TreeSet<>();

    ScreenWords(Locale listener) {
        this.listener = listener;
    }

    /** Everything said so far, in order. */
    List<String> said() {
        return List.copyOf(said);
    }

    /** The keys of everything said so far, those of phrases in phrases included. */
    Set<String> keys() {
        return Set.copyOf(keys);
    }

    void say(Screen screen) {
        switch (screen) {
            case Screen.Asking asking -> {
                text(asking.heading());
                asking.summaries().forEach(this::text);
                asking.prompt().lines().forEach(this::text);
                asking.prompt().controls().forEach(this::say);
                asking.endings().forEach(ending -> {
                    label(ending.label(), BUTTON);
                    ending.asked().ifPresent(this::say);
                });
                asking.problem().ifPresent(this::text);
                asking.rejected().ifPresent(input -> input.reasons().forEach(this::text));
            }
            case Screen.Nothing nothing -> {}
            case Screen.Elsewhere elsewhere -> {}
            case Screen.Working working -> {}
            case Screen.Over over -> {}
        }
    }

    private void say(Control control) {
        switch (control) {
            case Control.FormButton button -> {
                label(button.label(), BUTTON);
                label(button.form().title(), MODAL);
                button.form().fields().forEach(this::say);
            }
            case Control.Choice choice -> {
                text(choice.label());
                assertThat(choice.options()).as(choice.field()).hasSizeBetween(1, 25);
                choice.options().forEach(this::say);
            }
            case Control.ChannelChoice choice -> text(choice.label());
            case Control.RoleChoice choice -> text(choice.label());
            case Control.Picture picture -> {
                label(picture.form().title(), MODAL);
                picture.form().fields().forEach(this::say);
                Stream.of("add", "change", "remove").forEach(key -> label(Phrase.of("wizard.picture." + key), BUTTON));
            }
            case Control.Illustration illustration -> {}
            case Control.Toggle toggle -> label(toggle.label(), BUTTON);
        }
    }

    private void say(FormField field) {
        label(field.label(), MODAL);
        switch (field) {
            case FormField.Text text -> text.hint().ifPresent(hint -> label(hint, HINT));
            case FormField.Select select -> select.options().forEach(this::say);
            case FormField.Upload upload -> {}
        }
    }

    private void say(SelectOption option) {
        label(option.label(), OPTION);
        hear(option.description());
        assertThat(SPEECH.label(option.description(), listener)).hasSizeLessThanOrEqualTo(OPTION);
    }

    private void label(Phrase phrase, int most) {
        hear(phrase);
        var words = SPEECH.label(phrase, listener);
        assertThat(words).as(phrase.key()).isNotBlank().hasSizeLessThanOrEqualTo(most);
        said.add(words);
    }

    void text(Phrase phrase) {
        hear(phrase);
        var words = SPEECH.text(phrase, listener);
        assertThat(words).as(phrase.key()).isNotBlank();
        said.add(words);
    }

    private void hear(Phrase phrase) {
        keys.add(phrase.key());
        phrase.arguments().values().forEach(argument -> {
            if (argument instanceof Argument.Said inner) hear(inner.phrase());
            if (argument instanceof Argument.Several inner) inner.phrases().forEach(this::hear);
        });
    }
}
