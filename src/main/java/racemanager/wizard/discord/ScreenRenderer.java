package racemanager.wizard.discord;

import discord4j.core.object.component.ActionRow;
import discord4j.core.object.component.Button;
import discord4j.core.object.component.ICanBeUsedInContainerComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import racemanager.discord.CustomId;
import racemanager.discord.ModalView;
import racemanager.discord.NewFile;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.View;
import racemanager.kernel.Phrase;
import racemanager.picture.PictureId;
import racemanager.speech.Localizer;
import racemanager.wizard.Answers;
import racemanager.wizard.Ending;
import racemanager.wizard.Screen;
import racemanager.wizard.Screen.Asking;
import racemanager.wizard.WizardKind;
import racemanager.wizard.WizardSession.Outcome;
import racemanager.wizard.discord.WizardControl.Action;

/** Shows a wizard's screen: the head says where one is, the body what is set and asked, the foot leads on. */
final class ScreenRenderer {

    /** What a message has left beside what is set. */
    private static final int MOST_LACKING = 800;

    static final int CALM = 0x5865F2;
    private static final int WARNING = 0xE5A50A;
    private static final int DONE = 0x2E9E5B;

    private final Localizer localizer;
    private final String wizard;
    private final ControlRenderer controls;
    private Map<PictureId, NewFile> pictures = Map.of();

    /** The wizard is the kind that the command or control is of. */
    ScreenRenderer(Localizer localizer, String wizard) {
        this.localizer = localizer;
        this.wizard = wizard;
        this.controls = new ControlRenderer(localizer, picture -> Optional.ofNullable(pictures.get(picture)));
    }

    /** From now on pages show these pictures, and no others. */
    void show(Map<PictureId, NewFile> files) {
        pictures = Map.copyOf(files);
    }

    /** A form of the page as a modal; empty when the page does not have it any more. */
    Optional<ModalView> modal(Asking asking, String form, Answers typed) {
        return controls.modal(asking, form, typed);
    }

    /** The screen, with a sentence above it when something has to be said first. */
    View render(Screen screen, Optional<Phrase> notice) {
        return switch (screen) {
            case Asking asking -> page(asking, notice);
            case Screen.Working working -> sentence(WARNING, WizardKind.saying(working.wizard(), "finishing"));
            case Screen.Nothing nothing -> sentence(CALM, notice.orElse(said("over")));
            case Screen.Elsewhere elsewhere -> sentence(CALM, said("over"));
            case Screen.Over over -> over(over.outcome());
        };
    }

    private View over(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Made made -> sentence(DONE, made.told());
            case Outcome.Discarded discarded -> sentence(CALM, said("discarded"));
        };
    }

    private Phrase said(String key) {
        return WizardKind.saying(wizard, key);
    }

    View sentence(Phrase phrase) {
        return sentence(CALM, phrase);
    }

    private View sentence(int colour, Phrase phrase) {
        return View.of(Parts.frame(colour, List.of(Parts.text(localizer.text(phrase)))));
    }

    private View page(Asking asking, Optional<Phrase> notice) {
        var body = new ArrayList<ICanBeUsedInContainerComponent>();
        body.add(Parts.text(head(asking)));
        notice.ifPresent(phrase -> body.add(Parts.text(warning(phrase))));
        if (!asking.summaries().isEmpty()) {
            body.add(Parts.text(SummaryText.of(asking, localizer)));
        }
        if (asking.isReview()) {
            shown(asking).forEach(file -> body.add(Parts.picture(file.address())));
        }
        body.add(Parts.line());
        asking.prompt().lines().forEach(line -> body.add(Parts.text(localizer.text(line))));
        problems(asking).ifPresent(text -> body.add(Parts.text(text)));
        if (asking.isReview() && !asking.problems().isEmpty()) {
            body.add(Parts.row(List.of(
                    button(ButtonStyle.SECONDARY, asking.wizard(), Action.LOOK, asking, "wizard.check_again"))));
        }
        asking.prompt().controls().forEach(control -> body.addAll(controls.render(asking, control)));
        body.add(Parts.line());
        body.add(foot(asking));
        var colour = asking.rejected().isPresent() || notice.isPresent() ? WARNING : CALM;
        var view = View.of(Parts.frame(colour, body));
        for (var file : shown(asking)) {
            view = view.withFile(file);
        }
        return view;
    }

    private List<NewFile> shown(Asking asking) {
        return asking.shownPictures().stream()
                .flatMap(picture -> Optional.ofNullable(pictures.get(picture)).stream())
                .toList();
    }

    private String head(Asking asking) {
        var heading = localizer.text(asking.heading());
        if (asking.isReview()) {
            return "### " + heading + "\n" + bar(asking.pages(), asking.pages());
        }
        if (asking.page() >= asking.pages()) {
            return "### " + heading;
        }
        var step = Phrase.of("wizard.step")
                .with("step", asking.page() + 1)
                .with("steps", asking.pages())
                .with("heading", asking.heading());
        return "### " + localizer.text(step) + "\n" + bar(asking.page() + 1, asking.pages());
    }

    private static String bar(int done, int steps) {
        return "▰".repeat(done) + "▱".repeat(steps - done);
    }

    /** What was not taken, or else what is missing. */
    private Optional<String> problems(Asking asking) {
        return asking.rejected()
                .map(input -> String.join(
                        "\n", input.reasons().stream().map(this::warning).toList()))
                .or(() -> Optional.of(asking.problems())
                        .filter(problems -> !problems.isEmpty())
                        .map(this::lacking));
    }

    private String lacking(List<Phrase> problems) {
        return SummaryText.fitting(
                problems.stream()
                        .map(problem -> "➡️ " + localizer.text(problem))
                        .toList(),
                MOST_LACKING);
    }

    private String warning(Phrase phrase) {
        return "⚠️ " + localizer.text(phrase);
    }

    private ActionRow foot(Asking asking) {
        var buttons = new ArrayList<Button>();
        if (!asking.isReview()) buttons.addAll(leading(asking));
        asking.endings().forEach(ending -> buttons.add(ending(asking, ending)));
        var cancel = asking.isWorthAsking() ? Action.ASK_CANCEL : Action.CANCEL;
        buttons.add(button(ButtonStyle.DANGER, asking.wizard(), cancel, asking, "button.cancel"));
        return Parts.row(buttons);
    }

    private List<Button> leading(Asking asking) {
        var done = asking.problem().isEmpty();
        var style = done ? ButtonStyle.PRIMARY : ButtonStyle.SECONDARY;
        if (asking.back().equals(asking.onward())) {
            var review = localizer.label(WizardKind.saying(asking.wizard(), "review"));
            return List.of(go(style, asking, asking.back(), "◀ " + review));
        }
        return List.of(
                go(ButtonStyle.SECONDARY, asking, asking.back(), "◀ " + localizer.label("button.back")),
                go(style, asking, asking.onward(), localizer.label("button.next") + " ▶")
                        .disabled(!done));
    }

    private Button ending(Asking asking, Ending ending) {
        var main = ending.whole() && ending.equals(asking.endings().getFirst());
        if (ControlRenderer.isRejected(asking, ending.id())) {
            return controls.correct(asking, ending.id());
        }
        var action = ending.asked().isPresent() ? Action.FINISH_WITH : Action.FINISH;
        var id = WizardControl.of(asking.wizard(), action, asking.version(), ending.id())
                .id();
        return Parts.button(main ? ButtonStyle.SUCCESS : ButtonStyle.SECONDARY, id, localizer.label(ending.label()))
                .disabled(ending.whole() && asking.problem().isPresent());
    }

    private Button go(ButtonStyle style, Asking asking, Optional<String> step, String label) {
        var id = WizardControl.of(asking.wizard(), Action.GO, asking.version(), step.orElse(""))
                .id();
        return Parts.button(style, id, label).disabled(step.isEmpty());
    }

    private Button button(ButtonStyle style, String wizard, Action action, Asking asking, String label) {
        CustomId id = WizardControl.of(wizard, action, asking.version()).id();
        return Parts.button(style, id, localizer.label(label));
    }
}
