package racemanager.wizard.discord;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.CommandModule;
import racemanager.discord.CustomId;
import racemanager.discord.Deferral;
import racemanager.discord.FormDrafts;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.guild.actor.Guilds;
import racemanager.kernel.GuildId;
import racemanager.place.Place;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.discord.WizardControl.Action;
import reactor.core.publisher.Mono;

/** {@code /create_event} and all controls of its wizard. */
public final class WizardModule implements CommandModule {

    private static final String COMMAND = "create_event";

    private static final Access ACCESS = Access.to(BotModule.EVENTS);

    private final Guilds guilds;
    private final Function<GuildId, Mono<Place>> places;
    private final FormDrafts drafts = new FormDrafts();

    /** The places are the guilds' roles and channels as Discord last told them. */
    public WizardModule(Guilds guilds, Function<GuildId, Mono<Place>> places) {
        this.guilds = guilds;
        this.places = places;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.slash(
                        COMMAND,
                        ACCESS,
                        Deferral.EPHEMERAL,
                        call -> handling(call.caller(), call.responder(), WizardHandler::begin)),
                pressed(Action.ANSWER, Deferral.UPDATE, WizardHandler::answer),
                pressed(
                        Action.EDIT,
                        Deferral.UPDATE,
                        (handler, press) -> handler.goTo(press.control(), press.chosen())),
                pressed(
                        Action.GO,
                        Deferral.UPDATE,
                        (handler, press) ->
                                handler.goTo(press.control(), press.control().subject())),
                pressed(
                        Action.FINISH,
                        Deferral.UPDATE,
                        (handler, press) -> handler.edit(
                                new WizardCommand.Finish(press.control().stamp()))),
                pressed(
                        Action.CANCEL,
                        Deferral.UPDATE,
                        (handler, press) -> handler.edit(
                                new WizardCommand.Cancel(press.control().stamp()))),
                pressed(Action.RESUME, Deferral.UPDATE, (handler, press) -> handler.edit(new WizardCommand.Resume())),
                pressed(Action.ANEW, Deferral.UPDATE, (handler, press) -> handler.beginAnew()),
                pressed(Action.SAVE, Deferral.UPDATE, (handler, press) -> handler.saved()),
                pressed(Action.FORM, Deferral.NONE, (handler, press) -> handler.open(press.control(), false)),
                pressed(Action.CORRECT, Deferral.NONE, (handler, press) -> handler.open(press.control(), true)),
                Route.submitted(
                        Action.FORM.route(),
                        ACCESS,
                        Deferral.UPDATE,
                        call -> handling(
                                call.caller(),
                                call.responder(),
                                handler -> with(
                                        Action.FORM, call.id(), handler, control -> handler.submit(control, call)))));
    }

    /** A control that was pressed, and what was chosen in it. */
    record Press(WizardControl control, PressCall call) {
        String chosen() {
            return call.value().orElse("");
        }
    }

    private Route pressed(Action action, Deferral deferral, BiFunction<WizardHandler, Press, Mono<Answer>> answer) {
        return Route.pressed(
                action.route(),
                ACCESS,
                deferral,
                call -> handling(
                        call.caller(),
                        call.responder(),
                        handler -> with(
                                action,
                                call.id(),
                                handler,
                                control -> answer.apply(handler, new Press(control, call)))));
    }

    private static Mono<Answer> with(
            Action action, CustomId id, WizardHandler handler, Function<WizardControl, Mono<Answer>> answer) {
        return WizardControl.of(action, id).map(answer).orElseGet(handler::unknown);
    }

    private Mono<Answer> handling(Caller caller, Responder responder, Function<WizardHandler, Mono<Answer>> inside) {
        return places.apply(caller.guild())
                .flatMap(place -> inside.apply(new WizardHandler(guilds, caller, place, responder, drafts)));
    }
}
