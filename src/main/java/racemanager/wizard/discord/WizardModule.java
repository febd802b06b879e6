package racemanager.wizard.discord;

import discord4j.discordjson.json.ApplicationCommandRequest;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.CommandModule;
import racemanager.discord.CustomId;
import racemanager.discord.Deferral;
import racemanager.discord.Definition;
import racemanager.discord.FormDrafts;
import racemanager.discord.Gate;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.guild.actor.Guilds;
import racemanager.kernel.GuildId;
import racemanager.place.Place;
import racemanager.speech.Localizer;
import racemanager.speech.Speech;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.discord.WizardControl.Action;
import reactor.core.publisher.Mono;

/** {@code /create_event} and all controls of its wizard. */
public final class WizardModule implements CommandModule {

    private static final String COMMAND = "create_event";

    private final Speech speech;
    private final Guilds guilds;
    private final Function<GuildId, Mono<Place>> places;
    private final FormDrafts drafts = new FormDrafts();

    /** The places are the guilds' roles and channels as Discord last responder them. */
    public WizardModule(Speech speech, Guilds guilds, Function<GuildId, Mono<Place>> places) {
        this.speech = speech;
        this.guilds = guilds;
        this.places = places;
    }

    @Override
    public List<ApplicationCommandRequest> commands() {
        return List.of(Definition.of(speech, COMMAND).request());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route.Slash(COMMAND, Deferral.EPHEMERAL, call -> visiting(call.caller(), WizardHandler::begin)),
                pressed(Action.ANSWER, Deferral.UPDATE, WizardHandler::answer),
                pressed(Action.EDIT, Deferral.UPDATE, (visit, press) -> visit.goTo(press.control(), press.chosen())),
                pressed(
                        Action.GO,
                        Deferral.UPDATE,
                        (visit, press) ->
                                visit.goTo(press.control(), press.control().subject())),
                pressed(
                        Action.FINISH,
                        Deferral.UPDATE,
                        (visit, press) -> visit.edit(
                                new WizardCommand.Finish(press.control().stamp()))),
                pressed(
                        Action.CANCEL,
                        Deferral.UPDATE,
                        (visit, press) -> visit.edit(
                                new WizardCommand.Cancel(press.control().stamp()))),
                pressed(Action.RESUME, Deferral.UPDATE, (visit, press) -> visit.edit(new WizardCommand.Resume())),
                pressed(Action.ANEW, Deferral.UPDATE, (visit, press) -> visit.beginAnew()),
                pressed(Action.SAVE, Deferral.UPDATE, (visit, press) -> visit.saved()),
                pressed(Action.FORM, Deferral.NONE, (visit, press) -> visit.open(press.control(), false)),
                pressed(Action.CORRECT, Deferral.NONE, (visit, press) -> visit.open(press.control(), true)),
                new Route.Submitted(
                        Action.FORM.route(),
                        Deferral.UPDATE,
                        call -> visiting(
                                call.caller(),
                                visit -> with(Action.FORM, call.id(), visit, control -> visit.submit(control, call)))));
    }

    /** A control that was pressed, and what was chosen in it. */
    record Press(WizardControl control, PressCall call) {
        String chosen() {
            return call.value().orElse("");
        }
    }

    private Route pressed(Action action, Deferral deferral, BiFunction<WizardHandler, Press, Mono<Answer>> handler) {
        return new Route.Pressed(
                action.route(),
                deferral,
                call -> visiting(
                        call.caller(),
                        visit -> with(
                                action, call.id(), visit, control -> handler.apply(visit, new Press(control, call)))));
    }

    private static Mono<Answer> with(
            Action action, CustomId id, WizardHandler visit, Function<WizardControl, Mono<Answer>> handler) {
        return WizardControl.of(action, id).map(handler).orElseGet(visit::unknown);
    }

    private Mono<Answer> visiting(Caller caller, Function<WizardHandler, Mono<Answer>> inside) {
        var responder = new Responder(new Localizer(speech, caller.locale()));
        return Gate.administrators(
                caller,
                responder,
                () -> places.apply(caller.guild())
                        .flatMap(place -> inside.apply(new WizardHandler(guilds, caller, place, responder, drafts))));
    }
}
