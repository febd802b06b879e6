package racemanager.wizard.discord;

import java.util.Optional;
import racemanager.discord.View;
import racemanager.kernel.Reply;
import racemanager.wizard.LeftSession;
import racemanager.wizard.LeftSession.Kept;
import racemanager.wizard.Screen;
import racemanager.wizard.Screen.Asking;
import racemanager.wizard.Wizards;
import racemanager.wizard.Wizards.Whose;
import reactor.core.publisher.Mono;

/** What a message shows whose session is over: what was kept of it, and the one that is open by now. */
record EndedSessions(Wizards wizards, Whose whose, SessionQuestions questions) {

    /** Empty where the screen is of the control's own session, or says itself that all is over. */
    Mono<Optional<View>> shown(Screen screen, WizardControl control) {
        return isOf(screen, control)
                ? Mono.just(Optional.empty())
                : Mono.fromCompletionStage(
                                () -> wizards.left(whose, control.version().session()))
                        .map(reply -> shown(screen, control, kept(reply)));
    }

    /** What was kept is shown when somebody has time to look; that the session is over is certain. */
    private static Optional<Kept> kept(Reply<LeftSession> reply) {
        return reply instanceof Reply.Done<LeftSession> done ? done.view().kept() : Optional.empty();
    }

    /** One message says one thing: a control of a session that is over does not show another one's page. */
    private Optional<View> shown(Screen screen, WizardControl control, Optional<Kept> kept) {
        var open = screen instanceof Asking asking ? Optional.of(asking) : Optional.<Asking>empty();
        return kept.isEmpty() && open.isEmpty() ? Optional.empty() : Optional.of(questions.ended(control, kept, open));
    }

    static boolean isOf(Screen screen, WizardControl control) {
        var session = control.version().session();
        return switch (screen) {
            case Asking asking -> asking.version().session() == session;
            case Screen.Working working -> working.session() == session;
            case Screen.Nothing nothing -> false;
            case Screen.Elsewhere elsewhere -> false;
            case Screen.Over over -> false;
        };
    }
}
