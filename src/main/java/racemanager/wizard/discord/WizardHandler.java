package racemanager.wizard.discord;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.FormDrafts;
import racemanager.discord.Responder;
import racemanager.discord.View;
import racemanager.kernel.OwnNumber;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.wizard.Answers;
import racemanager.wizard.FirstVersion;
import racemanager.wizard.Pages;
import racemanager.wizard.Screen;
import racemanager.wizard.Screen.Asking;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardKind;
import racemanager.wizard.WizardSetting;
import racemanager.wizard.Wizards;
import racemanager.wizard.Wizards.Whose;
import racemanager.wizard.discord.WizardModule.Press;
import reactor.core.publisher.Mono;

/** One member at a wizard, for the time of one interaction. */
final class WizardHandler {

    private static final Phrase FORGOTTEN = Phrase.of("wizard.command_forgotten");

    private final Whose whose;
    private final Responder responder;
    private final ScreenRenderer renderer;
    private final SessionQuestions questions;
    private final SessionScreens screens;
    private final WizardForms forms;
    private final WantedInstead wanted;

    WizardHandler(
            Wizards wizards,
            String wizard,
            Caller caller,
            WizardSetting setting,
            Responder responder,
            FormDrafts drafts,
            GivenPictures pictures) {
        this.whose = new Whose(caller.guild(), caller.member(), wizard);
        this.responder = responder;
        this.renderer = new ScreenRenderer(responder.localizer(), wizard);
        this.questions = new SessionQuestions(responder.localizer(), wizard);
        this.screens = new SessionScreens(wizards, whose, setting, responder, renderer, questions, pictures);
        this.forms = new WizardForms(whose, screens, renderer, responder, drafts, pictures);
        this.wanted = new WantedInstead(drafts, caller, wizard);
    }

    /** What is done with the forms of the session. */
    WizardForms forms() {
        return forms;
    }

    Mono<Answer> edit(WizardControl control, WizardCommand command) {
        return screens.edit(control, command);
    }

    /** Shows a new session, or asks what shall become of the one that is open. */
    Mono<Answer> begin(Answers known) {
        return responder.outcome(
                () -> screens.ask(new WizardCommand.Begin(known)), screen -> Answer.ephemeral(begun(screen, known)));
    }

    private View begun(Screen screen, Answers known) {
        if (screen instanceof Asking asking
                && (asking.version().view() > 1 || !asking.wizard().equals(whose.wizard()))) {
            wanted.keep(asking.version(), known);
            return questions.unfinished(asking, whose.wizard(), known);
        }
        return renderer.render(screen, Optional.empty());
    }

    Mono<Answer> beginAnew(WizardControl control) {
        return instead(control, said -> new WizardCommand.BeginAnew(control.version(), said));
    }

    Mono<Answer> keepAndBegin(WizardControl control) {
        return instead(control, said -> new WizardCommand.Keep(control.version(), said));
    }

    /** Nothing is given up for a session that would not be the one that was wanted. */
    private Mono<Answer> instead(WizardControl control, Function<Answers, WizardCommand> command) {
        return wanted.of(control)
                .map(said -> edit(control, command.apply(said)))
                .orElseGet(() -> screens.redraw(control, responder.refused(FORGOTTEN)));
    }

    /** Goes on with what was kept of a session; what is gone by now cannot be tried again. */
    Mono<Answer> goOn(WizardControl control) {
        var begin = new WizardCommand.Begin(control.known());
        return Mono.fromCompletionStage(() -> screens.ask(begin)).map(reply -> switch (reply) {
            case Reply.Done<Screen> done -> new Answer.Update(begun(done.view(), control.known()));
            case Reply.Refused<Screen> refused -> responder.instead(responder.refused(refused.why()));
            case Reply.Busy<Screen> busy -> responder.refusal(busy.why());
        });
    }

    /** A choice: another page of a long list, or an answer. */
    Mono<Answer> answer(Press press) {
        var control = press.control();
        var page = Pages.turnedTo(press.chosen());
        if (page.isPresent()) {
            return edit(control, new WizardCommand.TurnTo(control.version(), control.subject(), page.get()));
        }
        var input = Answers.NONE.with(control.subject(), answered(press));
        return edit(control, new WizardCommand.Answer(control.version(), control.subject(), input));
    }

    /** A button carries its value; a select without one is a list in which nothing is chosen any more. */
    private static List<String> answered(Press press) {
        var chosen = press.call().values();
        var carried = press.control().value();
        return chosen.isEmpty() && !carried.isEmpty() ? List.of(carried) : chosen;
    }

    /** Controls of the first version name a step by its place. */
    Mono<Answer> goTo(WizardControl control, String step) {
        var named = OwnNumber.read(step).map(FirstVersion::step).orElse(step);
        return edit(control, new WizardCommand.GoTo(control.version(), named));
    }

    Mono<Answer> finish(WizardControl control) {
        var ending = control.subject().isEmpty() ? FirstVersion.ENDING : control.subject();
        return edit(control, new WizardCommand.Finish(control.version(), ending));
    }

    Mono<Answer> askToCancel(WizardControl control) {
        return looking(control, asking -> questions.sure(asking));
    }

    Mono<Answer> look(WizardControl control) {
        return looking(control, asking -> renderer.render(asking, Optional.empty()));
    }

    private Mono<Answer> looking(WizardControl control, Function<Asking, View> view) {
        return responder.reply(
                () -> screens.ask(new WizardCommand.Look()),
                screen -> screen instanceof Asking asking && asking.version().equals(control.version())
                        ? Mono.just(new Answer.Update(view.apply(asking)))
                        : screens.redrawn(screen, control, screens.stale(screen, control)));
    }

    /** Nothing has to be saved: the answers stay until the session ends. */
    Mono<Answer> leave() {
        return Mono.just(new Answer.Update(renderer.sentence(WizardKind.saying(whose.wizard(), "left"))));
    }

    Mono<Answer> unknown() {
        return Mono.just(responder.ephemeral("interaction.unknown"));
    }
}
