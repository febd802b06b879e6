package racemanager.wizard.discord;

import discord4j.core.object.component.ActionRow;
import discord4j.core.object.component.ICanBeUsedInContainerComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.View;
import racemanager.kernel.Phrase;
import racemanager.speech.Localizer;
import racemanager.wizard.Screen;
import racemanager.wizard.Screen.Asking;
import racemanager.wizard.WizardSession.Outcome;
import racemanager.wizard.WizardSession.Slip;
import racemanager.wizard.discord.WizardControl.Action;

/** Shows a wizard's screen: the head says where one is, the body what is set and asked, the foot leads on. */
final class ScreenRenderer {

    private static final int CALM = 0x5865F2;
    private static final int WARNING = 0xE5A50A;
    private static final int DONE = 0x2E9E5B;

    private final Localizer localizer;
    private final ControlRenderer controls;

    ScreenRenderer(Localizer localizer) {
        this.localizer = localizer;
        this.controls = new ControlRenderer(localizer);
    }

    /** The screen, with a sentence above it when something has to be said first. */
    View render(Screen screen, Optional<Phrase> notice) {
        return switch (screen) {
            case Asking asking -> asking(asking, notice);
            case Screen.Working working -> sentence(WARNING, Phrase.of("wizard.finishing"));
            case Screen.Nothing nothing -> sentence(CALM, notice.orElse(Phrase.of("wizard.over")));
            case Screen.Over over -> over(over.outcome());
        };
    }

    private View over(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Made made -> sentence(DONE, made.told());
            case Outcome.Discarded discarded -> sentence(CALM, Phrase.of("wizard.discarded"));
        };
    }

    /** The sentence that asks what shall become of a session that is open already. */
    View unfinished(Asking asking) {
        var stamp = asking.stamp();
        return View.of(Parts.frame(
                CALM,
                List.of(
                        Parts.text(localizer.text("wizard.open_already")),
                        Parts.text(summaries(asking)),
                        Parts.row(
                                Parts.button(
                                        ButtonStyle.PRIMARY,
                                        WizardControl.of(Action.RESUME, stamp).id(),
                                        localizer.label("wizard.resume")),
                                Parts.button(
                                        ButtonStyle.DANGER,
                                        WizardControl.of(Action.ANEW, stamp).id(),
                                        localizer.label("wizard.discard"))))));
    }

    private View sentence(int colour, Phrase phrase) {
        return View.of(Parts.frame(colour, List.of(Parts.text(localizer.text(phrase)))));
    }

    private View asking(Asking asking, Optional<Phrase> notice) {
        var body = new ArrayList<ICanBeUsedInContainerComponent>();
        body.add(Parts.text(head(asking)));
        notice.ifPresent(phrase -> body.add(Parts.text("⚠️ " + localizer.text(phrase))));
        if (!asking.summaries().isEmpty()) body.add(Parts.text(summaries(asking)));
        body.add(Parts.line());
        asking.prompt().lines().forEach(line -> body.add(Parts.text(localizer.text(line))));
        asking.slip().ifPresentOrElse(slip -> slip(asking, slip, body), () -> problem(asking, body));
        asking.prompt().controls().forEach(control -> body.add(controls.render(asking.stamp(), control)));
        body.add(Parts.line());
        body.add(foot(asking));
        return View.of(Parts.frame(asking.slip().isPresent() || notice.isPresent() ? WARNING : CALM, body));
    }

    private String head(Asking asking) {
        var heading = localizer.text(asking.heading());
        if (asking.isReview()) return "### " + heading + "\n" + bar(asking.steps(), asking.steps());
        var step = Phrase.of("wizard.step")
                .with("step", asking.place() + 1)
                .with("steps", asking.steps())
                .with("heading", asking.heading());
        return "### " + localizer.text(step) + "\n" + bar(asking.place() + 1, asking.steps());
    }

    private static String bar(int done, int steps) {
        return "▰".repeat(done) + "▱".repeat(steps - done);
    }

    private String summaries(Asking asking) {
        var lines = asking.summaries().stream().map(localizer::text).toList();
        return lines.isEmpty() ? "–" : SummaryText.fitting(lines);
    }

    private void slip(Asking asking, Slip slip, List<ICanBeUsedInContainerComponent> body) {
        body.add(Parts.text("⚠️ **" + localizer.text(slip.reason()) + "**"));
        if (ControlRenderer.form(asking, slip.form()).isPresent())
            body.add(Parts.row(Parts.button(
                    ButtonStyle.PRIMARY,
                    WizardControl.of(Action.CORRECT, asking.stamp(), slip.form())
                            .id(),
                    localizer.label("button.correct"))));
    }

    private void problem(Asking asking, List<ICanBeUsedInContainerComponent> body) {
        asking.problem().ifPresent(problem -> body.add(Parts.text("-# ➡️ " + localizer.text(problem))));
    }

    private ActionRow foot(Asking asking) {
        var stamp = asking.stamp();
        var done = asking.problem().isEmpty();
        var back = Parts.button(
                ButtonStyle.SECONDARY, go(asking, asking.place() - 1), "◀ " + localizer.label("button.back"));
        var onward = asking.isReview()
                ? Parts.button(
                        ButtonStyle.SUCCESS,
                        WizardControl.of(Action.FINISH, stamp).id(),
                        localizer.label("button.publish"))
                : Parts.button(
                        ButtonStyle.PRIMARY, go(asking, asking.place() + 1), localizer.label("button.next") + " ▶");
        return Parts.row(
                back.disabled(asking.place() == 0),
                onward.disabled(!done),
                Parts.button(
                        ButtonStyle.SECONDARY,
                        WizardControl.of(Action.SAVE, stamp).id(),
                        localizer.label("button.save_draft")),
                Parts.button(
                        ButtonStyle.DANGER,
                        WizardControl.of(Action.CANCEL, stamp).id(),
                        localizer.label("button.cancel")));
    }

    private static racemanager.discord.CustomId go(Asking asking, int place) {
        return WizardControl.of(Action.GO, asking.stamp(), Integer.toString(place))
                .id();
    }
}
