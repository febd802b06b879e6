package racemanager.wizard.discord;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import racemanager.discord.Answer;
import racemanager.discord.Responder;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.wizard.Screen;
import racemanager.wizard.Screen.Asking;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardKind;
import racemanager.wizard.WizardSetting;
import racemanager.wizard.Wizards;
import racemanager.wizard.Wizards.Whose;
import reactor.core.publisher.Mono;

/** What one member sees of a session, asked and drawn anew for the time of one interaction. */
record SessionScreens(
        Wizards wizards,
        Whose whose,
        WizardSetting setting,
        Responder responder,
        ScreenRenderer renderer,
        SessionQuestions questions,
        GivenPictures pictures) {

    private static final Phrase STALE = Phrase.of("wizard.stale");
    private static final Phrase NOT_OFFERED = Phrase.of("wizard.not_offered");

    /** Does something and redraws the message; what was refused is said above the present state. */
    Mono<Answer> edit(WizardControl control, WizardCommand command) {
        return Mono.fromCompletionStage(() -> ask(command)).flatMap(reply -> switch (reply) {
            case Reply.Done<Screen> done -> {
                problem(done.view()).ifPresent(responder::refused);
                yield Mono.just(new Answer.Update(renderer.render(done.view(), Optional.empty())));
            }
            case Reply.Refused<Screen> refused -> redraw(control, responder.refused(refused.why()));
            case Reply.Busy<Screen> busy -> redraw(control, responder.refused(busy.why()));
        });
    }

    private static Optional<Phrase> problem(Screen screen) {
        return screen instanceof Asking asking ? asking.problem() : Optional.empty();
    }

    /** The present state, and above it why nothing else happened. */
    Mono<Answer> redraw(WizardControl control, Phrase why) {
        return responder.reply(() -> ask(new WizardCommand.Look()), screen -> redrawn(screen, control, why));
    }

    Mono<Answer> redrawn(Screen screen, WizardControl control, Phrase why) {
        return new EndedSessions(wizards, whose, questions)
                .shown(screen, control)
                .map(view -> view.<Answer>map(Answer.Update::new).orElseGet(() -> present(screen, control, why)));
    }

    private Answer present(Screen screen, WizardControl control, Phrase why) {
        // A button that is there no more did what it could: the page shows what there is now.
        var isButton = !control.value().isEmpty();
        var notice = Optional.of(why).filter(phrase -> !(isButton && phrase.equals(NOT_OFFERED)));
        return new Answer.Update(renderer.render(screen, notice));
    }

    Phrase stale(Screen screen, WizardControl control) {
        return EndedSessions.isOf(screen, control) ? STALE : WizardKind.saying(whose.wizard(), "over");
    }

    CompletionStage<Reply<Screen>> ask(WizardCommand command) {
        return wizards.ask(whose, command, setting)
                .thenCompose(reply -> pictures.fetched(whose.guild(), reply, renderer::show));
    }

    /** A form has no time to wait for pictures that it does not show. */
    CompletionStage<Reply<Screen>> lookForNoPicture() {
        return wizards.ask(whose, new WizardCommand.Look(), setting);
    }
}
