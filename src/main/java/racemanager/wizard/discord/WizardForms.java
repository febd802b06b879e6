package racemanager.wizard.discord;

import java.util.List;
import java.util.Optional;
import racemanager.discord.Answer;
import racemanager.discord.FormDrafts;
import racemanager.discord.Responder;
import racemanager.discord.SubmitCall;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.picture.PictureId;
import racemanager.wizard.Answers;
import racemanager.wizard.RejectedInput;
import racemanager.wizard.Screen;
import racemanager.wizard.Screen.Asking;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.Wizards.Whose;
import reactor.core.publisher.Mono;

/** The forms of one member's session, for the time of one interaction: nothing that is typed is lost. */
record WizardForms(
        Whose whose,
        SessionScreens screens,
        ScreenRenderer renderer,
        Responder responder,
        FormDrafts drafts,
        GivenPictures pictures) {

    /** Opens a form, as it was last typed when it was rejected; a form of an older view is answered by the present one. */
    Mono<Answer> open(WizardControl control, boolean asTyped) {
        return responder.reply(
                screens::lookForNoPicture,
                screen -> modal(screen, control, asTyped)
                        .map(Mono::just)
                        .orElseGet(() -> screens.redraw(control, screens.stale(screen, control))));
    }

    private Optional<Answer> modal(Screen screen, WizardControl control, boolean asTyped) {
        if (screen instanceof Asking asking && asking.version().equals(control.version())) {
            var typed = asTyped ? typed(asking, control) : Answers.NONE;
            return renderer.modal(asking, control.subject(), typed).map(Answer.OpenModal::new);
        }
        return Optional.empty();
    }

    private Answers typed(Asking asking, WizardControl control) {
        return asking.rejected()
                .filter(input -> input.form().equals(control.subject()))
                .map(RejectedInput::typed)
                .or(() ->
                        drafts.of(whose.guild(), whose.member(), form(control)).map(Answers::new))
                .orElse(Answers.NONE);
    }

    /** What the session itself could not take, because the disk is full or too much is waiting, is not lost either. */
    Mono<Answer> submit(WizardControl control, SubmitCall call) {
        var input = new Answers(call.fields());
        drafts.keep(whose.guild(), whose.member(), form(control), call.fields());
        var answer = new WizardCommand.Answer(control.version(), control.subject(), input);
        return Mono.fromCompletionStage(() -> screens.ask(answer)).flatMap(reply -> switch (reply) {
            case Reply.Done<Screen> done -> {
                drafts.forget(whose.guild(), whose.member(), form(control));
                yield Mono.just(new Answer.Update(renderer.render(done.view(), Optional.empty())));
            }
            case Reply.Refused<Screen> refused -> screens.redraw(control, refused.why());
            case Reply.Busy<Screen> busy -> notTaken(control, call, busy.why());
        });
    }

    /** A file that is not taken must be chosen again, since Discord fills in none; a link stands there as it was typed. */
    Mono<Answer> submitPicture(WizardControl control, SubmitCall call) {
        drafts.keep(whose.guild(), whose.member(), form(control), call.fields());
        return responder.reply(
                screens::lookForNoPicture,
                screen -> modal(screen, control, false).isPresent()
                        ? givePicture(control, call)
                        : screens.redraw(control, screens.stale(screen, control)));
    }

    private Mono<Answer> givePicture(WizardControl control, SubmitCall call) {
        return pictures.taken(whose, control.subject(), call).flatMap(reply -> switch (reply) {
            case Reply.Done<PictureId> done -> {
                drafts.forget(whose.guild(), whose.member(), form(control));
                var number = Answers.of(
                        control.subject(), Integer.toString(done.view().number()));
                yield screens.edit(control, new WizardCommand.Answer(control.version(), control.subject(), number));
            }
            case Reply.Refused<PictureId> refused -> notTaken(control, call, refused.why());
            case Reply.Busy<PictureId> busy -> notTaken(control, call, busy.why());
        });
    }

    private Mono<Answer> notTaken(WizardControl control, SubmitCall call, Phrase why) {
        var input = new RejectedInput(control.subject(), new Answers(call.fields()), List.of(why));
        return responder.reply(
                () -> screens.ask(new WizardCommand.Look()),
                screen -> screen instanceof Asking asking
                        ? Mono.just(new Answer.Update(renderer.render(asking.with(input), Optional.empty())))
                        : screens.redrawn(screen, control, why));
    }

    private String form(WizardControl control) {
        return "wizard-" + control.subject();
    }
}
