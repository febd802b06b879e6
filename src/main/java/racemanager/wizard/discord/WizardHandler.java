package racemanager.wizard.discord;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.FormDrafts;
import racemanager.discord.Responder;
import racemanager.discord.SubmitCall;
import racemanager.discord.View;
import racemanager.kernel.OwnNumber;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.picture.PictureId;
import racemanager.wizard.Answers;
import racemanager.wizard.FirstVersion;
import racemanager.wizard.Pages;
import racemanager.wizard.RejectedInput;
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

    private static final Phrase STALE = Phrase.of("wizard.stale");
    private static final Phrase NOT_OFFERED = Phrase.of("wizard.not_offered");

    private final Wizards wizards;
    private final Whose whose;
    private final Caller caller;
    private final WizardSetting setting;
    private final Responder responder;
    private final ScreenRenderer renderer;
    private final SessionQuestions questions;
    private final EndedSessions ended;
    private final FormDrafts drafts;
    private final GivenPictures pictures;

    WizardHandler(
            Wizards wizards,
            String wizard,
            Caller caller,
            WizardSetting setting,
            Responder responder,
            FormDrafts drafts,
            GivenPictures pictures) {
        this.pictures = pictures;
        this.wizards = wizards;
        this.whose = new Whose(caller.guild(), caller.member(), wizard);
        this.caller = caller;
        this.setting = setting;
        this.responder = responder;
        this.renderer = new ScreenRenderer(responder.localizer(), wizard);
        this.questions = new SessionQuestions(responder.localizer(), wizard);
        this.ended = new EndedSessions(wizards, whose, questions);
        this.drafts = drafts;
    }

    /** Shows a new session, or asks what shall become of the one that is open. */
    Mono<Answer> begin(Answers known) {
        return responder.outcome(
                () -> ask(new WizardCommand.Begin(known)), screen -> Answer.ephemeral(begun(screen, known)));
    }

    private View begun(Screen screen, Answers known) {
        if (screen instanceof Asking asking
                && (asking.version().view() > 1 || !asking.wizard().equals(whose.wizard()))) {
            drafts.keep(caller.member(), wanted(), known.values());
            return questions.unfinished(asking, whose.wizard(), known);
        }
        return renderer.render(screen, Optional.empty());
    }

    private String wanted() {
        return caller.guild().text() + "/wizard " + whose.wizard();
    }

    Mono<Answer> beginAnew(WizardControl control) {
        return edit(control, new WizardCommand.BeginAnew(control.version(), said(control)));
    }

    Mono<Answer> keepAndBegin(WizardControl control) {
        return edit(control, new WizardCommand.Keep(control.version(), said(control)));
    }

    /** What the command said that was answered by the control's message. */
    private Answers said(WizardControl control) {
        return control.saysMore()
                ? drafts.of(caller.member(), wanted()).map(Answers::new).orElse(Answers.NONE)
                : control.known();
    }

    /** Goes on with what was kept of a session; what is gone by now cannot be tried again. */
    Mono<Answer> goOn(WizardControl control) {
        var begin = new WizardCommand.Begin(control.known());
        return Mono.fromCompletionStage(() -> ask(begin)).map(reply -> switch (reply) {
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
        var values = press.call().values();
        var input = values.isEmpty()
                ? Answers.of(control.subject(), control.value())
                : Answers.NONE.with(control.subject(), values);
        return edit(control, new WizardCommand.Answer(control.version(), control.subject(), input));
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
                () -> ask(new WizardCommand.Look()),
                screen -> screen instanceof Asking asking && asking.version().equals(control.version())
                        ? Mono.just(new Answer.Update(view.apply(asking)))
                        : redrawn(screen, control, stale(screen, control)));
    }

    /** Nothing has to be saved: the answers stay until the session ends. */
    Mono<Answer> leave() {
        return Mono.just(new Answer.Update(renderer.sentence(WizardKind.saying(whose.wizard(), "left"))));
    }

    Mono<Answer> unknown() {
        return Mono.just(responder.ephemeral("interaction.unknown"));
    }

    /** Opens a form, as it was last typed when it was rejected; a form of an older view is answered by the present one. */
    Mono<Answer> open(WizardControl control, boolean asTyped) {
        return responder.reply(
                this::lookForNoPicture,
                screen -> modal(screen, control, asTyped)
                        .map(Mono::just)
                        .orElseGet(() -> redraw(control, stale(screen, control))));
    }

    private Optional<Answer> modal(Screen screen, WizardControl control, boolean asTyped) {
        if (screen instanceof Asking asking && asking.version().equals(control.version())) {
            var typed = asTyped ? typed(asking, control) : Answers.NONE;
            return renderer.modal(asking, control.subject(), typed).map(Answer.OpenModal::new);
        }
        return Optional.empty();
    }

    /** A form has no time to wait for pictures that it does not show. */
    private CompletionStage<Reply<Screen>> lookForNoPicture() {
        return wizards.ask(whose, new WizardCommand.Look(), setting);
    }

    private Answers typed(Asking asking, WizardControl control) {
        return asking.rejected()
                .filter(input -> input.form().equals(control.subject()))
                .map(RejectedInput::typed)
                .or(() -> drafts.of(caller.member(), form(control)).map(Answers::new))
                .orElse(Answers.NONE);
    }

    /** What the session itself could not take, because the disk is full or too much is waiting, is not lost either. */
    Mono<Answer> submit(WizardControl control, SubmitCall call) {
        var input = new Answers(call.fields());
        drafts.keep(caller.member(), form(control), call.fields());
        var answer = new WizardCommand.Answer(control.version(), control.subject(), input);
        return Mono.fromCompletionStage(() -> ask(answer)).flatMap(reply -> switch (reply) {
            case Reply.Done<Screen> done -> {
                drafts.forget(caller.member(), form(control));
                yield Mono.just(new Answer.Update(renderer.render(done.view(), Optional.empty())));
            }
            case Reply.Refused<Screen> refused -> redraw(control, refused.why());
            case Reply.Busy<Screen> busy -> notTaken(control, call, busy.why());
        });
    }

    /** A file that is not taken must be chosen again, since Discord fills in none; a link stands there as it was typed. */
    Mono<Answer> submitPicture(WizardControl control, SubmitCall call) {
        drafts.keep(caller.member(), form(control), call.fields());
        return responder.reply(
                this::lookForNoPicture,
                screen -> modal(screen, control, false).isPresent()
                        ? givePicture(control, call)
                        : redraw(control, stale(screen, control)));
    }

    private Mono<Answer> givePicture(WizardControl control, SubmitCall call) {
        return pictures.taken(whose, control.subject(), call).flatMap(reply -> switch (reply) {
            case Reply.Done<PictureId> done -> {
                drafts.forget(caller.member(), form(control));
                var number = Answers.of(
                        control.subject(), Integer.toString(done.view().number()));
                yield edit(control, new WizardCommand.Answer(control.version(), control.subject(), number));
            }
            case Reply.Refused<PictureId> refused -> notTaken(control, call, refused.why());
            case Reply.Busy<PictureId> busy -> notTaken(control, call, busy.why());
        });
    }

    private Mono<Answer> notTaken(WizardControl control, SubmitCall call, Phrase why) {
        var input = new RejectedInput(control.subject(), new Answers(call.fields()), List.of(why));
        return responder.reply(
                () -> ask(new WizardCommand.Look()),
                screen -> screen instanceof Asking asking
                        ? Mono.just(new Answer.Update(renderer.render(asking.with(input), Optional.empty())))
                        : redrawn(screen, control, why));
    }

    private String form(WizardControl control) {
        return caller.guild().text() + "/wizard-" + control.subject();
    }

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

    private Mono<Answer> redraw(WizardControl control, Phrase why) {
        return responder.reply(() -> ask(new WizardCommand.Look()), screen -> redrawn(screen, control, why));
    }

    private Mono<Answer> redrawn(Screen screen, WizardControl control, Phrase why) {
        return ended.shown(screen, control)
                .map(view -> view.<Answer>map(Answer.Update::new).orElseGet(() -> present(screen, control, why)));
    }

    private Answer present(Screen screen, WizardControl control, Phrase why) {
        // A button that is there no more did what it could: the page shows what there is now.
        var isButton = !control.value().isEmpty();
        var notice = Optional.of(why).filter(phrase -> !(isButton && phrase.equals(NOT_OFFERED)));
        return new Answer.Update(renderer.render(screen, notice));
    }

    private Phrase stale(Screen screen, WizardControl control) {
        return EndedSessions.isOf(screen, control) ? STALE : WizardKind.saying(whose.wizard(), "over");
    }

    private CompletionStage<Reply<Screen>> ask(WizardCommand command) {
        return wizards.ask(whose, command, setting)
                .thenCompose(reply -> pictures.fetched(caller.guild(), reply, renderer::show));
    }
}
