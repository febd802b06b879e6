package racemanager.wizard.discord;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import racemanager.discord.Answer;
import racemanager.discord.CommandModule;
import racemanager.discord.CustomId;
import racemanager.discord.Deferral;
import racemanager.discord.PressCall;
import racemanager.discord.Route;
import racemanager.discord.SubmitCall;
import racemanager.discord.Trace;
import racemanager.wizard.FirstVersion;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardKind;
import racemanager.wizard.discord.WizardControl.Action;
import reactor.core.publisher.Mono;

/**
 * All controls of all wizards.
 *
 * @param kinds which wizards there are; whoever may use one may use its controls
 */
public record WizardModule(WizardFace face, List<WizardKind<?>> kinds) implements CommandModule {

    public WizardModule {
        kinds = List.copyOf(kinds);
    }

    @Override
    public List<Route> routes() {
        return kinds.stream().flatMap(this::routes).toList();
    }

    private Stream<Route> routes(WizardKind<?> kind) {
        var present = new Rows(kind, action -> action.route(kind.id()));
        var rows = Stream.concat(
                common(present),
                Stream.of(
                        present.pressed(
                                Action.PICTURE,
                                Deferral.NONE,
                                (handler, press) -> handler.forms().open(press.control(), false)),
                        present.submitted(Action.PICTURE, WizardForms::submitPicture, Trace.ATTEMPTS),
                        present.pressed(
                                Action.FINISH_WITH,
                                Deferral.NONE,
                                (handler, press) -> handler.forms().open(press.control(), false)),
                        present.submitted(Action.FINISH_WITH, WizardForms::submit, Trace.USES),
                        present.pressed(
                                Action.KEEP,
                                Deferral.UPDATE,
                                (handler, press) -> handler.keepAndBegin(press.control()),
                                Trace.USES),
                        present.pressed(
                                Action.BEGIN, Deferral.UPDATE, (handler, press) -> handler.goOn(press.control())),
                        present.pressed(
                                Action.ASK_CANCEL,
                                Deferral.UPDATE,
                                (handler, press) -> handler.askToCancel(press.control())),
                        present.pressed(
                                Action.LOOK, Deferral.UPDATE, (handler, press) -> handler.look(press.control()))));
        return kind.id().equals(FirstVersion.WIZARD) ? Stream.concat(rows, ofTheFirstVersion(kind)) : rows;
    }

    private Stream<Route> ofTheFirstVersion(WizardKind<?> kind) {
        var first = new Rows(kind, Action::firstRoute);
        var save = first.pressed(Action.SAVE, Deferral.UPDATE, (handler, press) -> handler.leave());
        return Stream.concat(common(first), Stream.of(save));
    }

    private static Stream<Route> common(Rows rows) {
        return Stream.of(
                rows.pressed(Action.ANSWER, Deferral.UPDATE, WizardHandler::answer),
                rows.pressed(
                        Action.EDIT,
                        Deferral.UPDATE,
                        (handler, press) -> handler.goTo(press.control(), press.chosen())),
                rows.pressed(
                        Action.GO,
                        Deferral.UPDATE,
                        (handler, press) ->
                                handler.goTo(press.control(), press.control().subject())),
                rows.pressed(
                        Action.FINISH,
                        Deferral.UPDATE,
                        (handler, press) -> handler.finish(press.control()),
                        Trace.USES),
                rows.pressed(
                        Action.CANCEL,
                        Deferral.UPDATE,
                        (handler, press) -> handler.edit(
                                press.control(),
                                new WizardCommand.Cancel(press.control().version()))),
                rows.pressed(
                        Action.RESUME,
                        Deferral.UPDATE,
                        (handler, press) -> handler.edit(
                                press.control(),
                                new WizardCommand.Resume(press.control().version()))),
                rows.pressed(Action.ANEW, Deferral.UPDATE, (handler, press) -> handler.beginAnew(press.control())),
                rows.pressed(
                        Action.FORM,
                        Deferral.NONE,
                        (handler, press) -> handler.forms().open(press.control(), false)),
                rows.pressed(
                        Action.CORRECT,
                        Deferral.NONE,
                        (handler, press) -> handler.forms().open(press.control(), true)),
                rows.submitted(Action.FORM, WizardForms::submit, Trace.ATTEMPTS));
    }

    /** A control that was pressed, and what was chosen in it. */
    record Press(WizardControl control, PressCall call) {
        String chosen() {
            return call.value().orElse("");
        }
    }

    /** What is done with a form that was sent. */
    private interface Submission {
        Mono<Answer> submit(WizardForms forms, WizardControl control, SubmitCall call);
    }

    /** The rows of one kind under the names of one version. */
    private final class Rows {

        private final WizardKind<?> kind;
        private final Function<Action, String> names;

        Rows(WizardKind<?> kind, Function<Action, String> names) {
            this.kind = kind;
            this.names = names;
        }

        /** What is answered on the way is a draft, of which nobody else sees anything. */
        Route pressed(Action action, Deferral deferral, BiFunction<WizardHandler, Press, Mono<Answer>> answer) {
            return pressed(action, deferral, answer, Trace.ATTEMPTS);
        }

        Route pressed(
                Action action, Deferral deferral, BiFunction<WizardHandler, Press, Mono<Answer>> answer, Trace trace) {
            return Route.pressed(
                    names.apply(action),
                    kind.access(),
                    deferral,
                    call -> face.handling(
                            call.caller(),
                            call.responder(),
                            kind.id(),
                            handler -> with(
                                    action,
                                    call.id(),
                                    handler,
                                    control -> answer.apply(handler, new Press(control, call)))),
                    trace);
        }

        Route submitted(Action action, Submission submission, Trace trace) {
            return Route.submitted(
                    names.apply(action),
                    kind.access(),
                    Deferral.UPDATE,
                    call -> face.handling(
                            call.caller(),
                            call.responder(),
                            kind.id(),
                            handler -> with(
                                    action,
                                    call.id(),
                                    handler,
                                    control -> submission.submit(handler.forms(), control, call))),
                    trace,
                    face.drafts());
        }

        private Mono<Answer> with(
                Action action, CustomId id, WizardHandler handler, Function<WizardControl, Mono<Answer>> answer) {
            return WizardControl.read(kind.id(), action, id).map(answer).orElseGet(handler::unknown);
        }
    }
}
