package racemanager.wizard.discord;

import discord4j.core.object.component.ActionRow;
import discord4j.core.object.component.ICanBeUsedInContainerComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racemanager.discord.Parts;
import racemanager.discord.Parts.Look;
import racemanager.discord.View;
import racemanager.kernel.Phrase;
import racemanager.speech.Tongue;
import racemanager.wizard.Screen;
import racemanager.wizard.Screen.Asking;
import racemanager.wizard.WizardSession.Outcome;
import racemanager.wizard.WizardSession.Slip;
import racemanager.wizard.discord.WizardControl.Action;

/** Shows a wizard's screen: the head says where one is, the body what is set and asked, the foot leads on. */
final class ScreenPainter {

    private static final int CALM = 0x5865F2;
    private static final int WARNING = 0xE5A50A;
    private static final int DONE = 0x2E9E5B;

    private final Tongue tongue;
    private final ControlPainter controls;

    ScreenPainter(Tongue tongue) {
        this.tongue = tongue;
        this.controls = new ControlPainter(tongue);
    }

    /** The screen, with a sentence above it when something has to be said first. */
    View paint(Screen screen, Optional<Phrase> notice) {
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
                        Parts.text(tongue.text("wizard.open_already")),
                        Parts.text(summaries(asking)),
                        Parts.row(
                                Parts.button(
                                        Look.PRIMARY,
                                        WizardControl.of(Action.RESUME, stamp).id(),
                                        tongue.label("wizard.resume")),
                                Parts.button(
                                        Look.DANGER,
                                        WizardControl.of(Action.ANEW, stamp).id(),
                                        tongue.label("wizard.discard"))))));
    }

    private View sentence(int colour, Phrase phrase) {
        return View.of(Parts.frame(colour, List.of(Parts.text(tongue.text(phrase)))));
    }

    private View asking(Asking asking, Optional<Phrase> notice) {
        var body = new ArrayList<ICanBeUsedInContainerComponent>();
        body.add(Parts.text(head(asking)));
        notice.ifPresent(phrase -> body.add(Parts.text("⚠️ " + tongue.text(phrase))));
        if (!asking.summaries().isEmpty()) body.add(Parts.text(summaries(asking)));
        body.add(Parts.line());
        asking.prompt().lines().forEach(line -> body.add(Parts.text(tongue.text(line))));
        asking.slip().ifPresentOrElse(slip -> slip(asking, slip, body), () -> problem(asking, body));
        asking.prompt().controls().forEach(control -> body.add(controls.paint(asking.stamp(), control)));
        body.add(Parts.line());
        body.add(foot(asking));
        return View.of(Parts.frame(asking.slip().isPresent() || notice.isPresent() ? WARNING : CALM, body));
    }

    private String head(Asking asking) {
        var heading = tongue.text(asking.heading());
        if (asking.isReview()) return "### " + heading + "\n" + bar(asking.steps(), asking.steps());
        var step = Phrase.of("wizard.step")
                .with("step", asking.place() + 1)
                .with("steps", asking.steps())
                .with("heading", asking.heading());
        return "### " + tongue.text(step) + "\n" + bar(asking.place() + 1, asking.steps());
    }

    private static String bar(int done, int steps) {
        return "▰".repeat(done) + "▱".repeat(steps - done);
    }

    private String summaries(Asking asking) {
        var lines = asking.summaries().stream().map(tongue::text).toList();
        return lines.isEmpty() ? "–" : SummaryText.fitting(lines);
    }

    private void slip(Asking asking, Slip slip, List<ICanBeUsedInContainerComponent> body) {
        body.add(Parts.text("⚠️ **" + tongue.text(slip.reason()) + "**"));
        if (ControlPainter.form(asking, slip.form()).isPresent())
            body.add(Parts.row(Parts.button(
                    Look.PRIMARY,
                    WizardControl.of(Action.CORRECT, asking.stamp(), slip.form())
                            .id(),
                    tongue.label("button.correct"))));
    }

    private void problem(Asking asking, List<ICanBeUsedInContainerComponent> body) {
        asking.problem().ifPresent(problem -> body.add(Parts.text("-# ➡️ " + tongue.text(problem))));
    }

    private ActionRow foot(Asking asking) {
        var stamp = asking.stamp();
        var done = asking.problem().isEmpty();
        var back = Parts.button(Look.SECONDARY, go(asking, asking.place() - 1), "◀ " + tongue.label("button.back"));
        var onward = asking.isReview()
                ? Parts.button(
                        Look.SUCCESS, WizardControl.of(Action.FINISH, stamp).id(), tongue.label("button.publish"))
                : Parts.button(Look.PRIMARY, go(asking, asking.place() + 1), tongue.label("button.next") + " ▶");
        return Parts.row(
                back.disabled(asking.place() == 0),
                onward.disabled(!done),
                Parts.button(
                        Look.SECONDARY, WizardControl.of(Action.SAVE, stamp).id(), tongue.label("button.save_draft")),
                Parts.button(Look.DANGER, WizardControl.of(Action.CANCEL, stamp).id(), tongue.label("button.cancel")));
    }

    private static racemanager.discord.CustomId go(Asking asking, int place) {
        return WizardControl.of(Action.GO, asking.stamp(), Integer.toString(place))
                .id();
    }
}
