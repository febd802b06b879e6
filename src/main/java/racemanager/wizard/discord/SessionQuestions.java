package racemanager.wizard.discord;

import discord4j.core.object.component.Button;
import discord4j.core.object.component.ICanBeUsedInContainerComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racemanager.discord.CustomId;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.View;
import racemanager.kernel.Phrase;
import racemanager.speech.Localizer;
import racemanager.wizard.Answers;
import racemanager.wizard.LeftSession.Kept;
import racemanager.wizard.Screen.Asking;
import racemanager.wizard.WizardKind;
import racemanager.wizard.discord.WizardControl.Action;

/**
 * Asks what shall become of a session.
 *
 * @param wizard the kind that the command or control is of
 */
record SessionQuestions(Localizer localizer, String wizard) {

    /** Asks what shall become of the session that is open already, when another one is wanted. */
    View unfinished(Asking open, String wanted, Answers known) {
        var buttons = new ArrayList<Button>();
        buttons.add(button(ButtonStyle.PRIMARY, open.wizard(), Action.RESUME, open, "wizard.resume"));
        if (open.endings().stream().anyMatch(ending -> !ending.whole())) {
            buttons.add(Parts.button(
                    ButtonStyle.SECONDARY,
                    WizardControl.beginning(wanted, Action.KEEP, open.version(), known)
                            .id(),
                    localizer.label("wizard.keep")));
        }
        buttons.add(Parts.button(
                ButtonStyle.DANGER,
                WizardControl.beginning(wanted, Action.ANEW, open.version(), known)
                        .id(),
                localizer.label("wizard.discard")));
        return asked(WizardKind.saying(open.wizard(), "open_already"), Optional.of(open), buttons);
    }

    /** Asks once more before much is lost. */
    View sure(Asking open) {
        return asked(
                Phrase.of("wizard.cancel.sure"),
                Optional.of(open),
                List.of(
                        button(ButtonStyle.DANGER, open.wizard(), Action.CANCEL, open, "wizard.cancel.now"),
                        button(ButtonStyle.SECONDARY, open.wizard(), Action.LOOK, open, "wizard.cancel.not")));
    }

    /** The control belonged to a session that is over; another one may be open. */
    View ended(WizardControl control, Optional<Kept> kept, Optional<Asking> open) {
        var buttons = new ArrayList<Button>();
        kept.ifPresent(there -> buttons.add(Parts.button(
                ButtonStyle.PRIMARY,
                WizardControl.beginning(wizard, Action.BEGIN, control.version(), there.goOn())
                        .id(),
                localizer.label("button.continue"))));
        open.ifPresent(other -> buttons.add(
                button(ButtonStyle.SECONDARY, other.wizard(), Action.RESUME, other, "wizard.resume_other")));
        return asked(
                kept.map(SessionQuestions::kept).orElseGet(() -> WizardKind.saying(wizard, "over")),
                Optional.empty(),
                buttons);
    }

    private static Phrase kept(Kept kept) {
        return kept.title()
                .map(title -> Phrase.of("wizard.left_kept").with("title", title))
                .orElseGet(() -> Phrase.of("wizard.left_untitled"));
    }

    private View asked(Phrase question, Optional<Asking> about, List<Button> buttons) {
        var body = new ArrayList<ICanBeUsedInContainerComponent>();
        body.add(Parts.text(localizer.text(question)));
        about.ifPresent(open -> body.add(Parts.text(SummaryText.of(open, localizer))));
        body.add(Parts.row(buttons));
        return View.of(Parts.frame(ScreenRenderer.CALM, body));
    }

    private Button button(ButtonStyle style, String wizard, Action action, Asking asking, String label) {
        CustomId id = WizardControl.of(wizard, action, asking.version()).id();
        return Parts.button(style, id, localizer.label(label));
    }
}
