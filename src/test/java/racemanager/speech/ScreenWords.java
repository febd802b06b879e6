package racemanager.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument;
import racemanager.wizard.Control;
import racemanager.wizard.Screen;

/** Says all that stands on a wizard's screen in one language, and holds it to Discord's limits. */
final class ScreenWords {

    private static final int BUTTON = 80;
    private static final int OPTION = 100;
    private static final int PLACEHOLDER = 150;
    private static final int MODAL = 45;

    private final Speech speech = Speech.load();
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
                asking.problem().ifPresent(this::text);
                asking.slip().ifPresent(slip -> text(slip.reason()));
            }
            case Screen.Nothing nothing -> {}
            case Screen.Working working -> {}
            case Screen.Over over -> {}
        }
    }

    private void say(Control control) {
        switch (control) {
            case Control.Form form -> {
                label(form.label(), BUTTON);
                label(form.title(), MODAL);
                form.blanks().forEach(blank -> label(blank.label(), MODAL));
            }
            case Control.Choice choice -> {
                label(choice.placeholder(), PLACEHOLDER);
                assertThat(choice.options()).as(choice.field()).hasSizeBetween(1, 25);
                choice.options().forEach(this::say);
            }
            case Control.ChannelChoice choice -> label(choice.placeholder(), PLACEHOLDER);
            case Control.Switch lever -> label(lever.label(), BUTTON);
        }
    }

    private void say(Control.Option option) {
        label(option.label(), OPTION);
        hear(option.description());
        assertThat(speech.label(option.description(), listener)).hasSizeLessThanOrEqualTo(OPTION);
    }

    private void label(Phrase phrase, int most) {
        hear(phrase);
        var words = speech.label(phrase, listener);
        assertThat(words).as(phrase.key()).isNotBlank().hasSizeLessThanOrEqualTo(most);
        said.add(words);
    }

    void text(Phrase phrase) {
        hear(phrase);
        var words = speech.text(phrase, listener);
        assertThat(words).as(phrase.key()).isNotBlank();
        said.add(words);
    }

    private void hear(Phrase phrase) {
        keys.add(phrase.key());
        phrase.arguments().values().forEach(argument -> {
            if (argument instanceof Argument.Said inner) hear(inner.phrase());
        });
    }
}
