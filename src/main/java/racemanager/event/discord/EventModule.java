package racemanager.event.discord;

import java.util.List;
import java.util.function.BiFunction;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.CommandModule;
import racemanager.discord.CustomId;
import racemanager.discord.Deferral;
import racemanager.discord.FormDrafts;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.event.Events;
import racemanager.event.discord.EventButton.Action;
import racemanager.speech.Localizer;
import racemanager.speech.Speech;
import reactor.core.publisher.Mono;

/** The buttons under an event's announcement and roster, and what follows from them. */
public final class EventModule implements CommandModule {

    private final Speech speech;
    private final Events events;
    private final FormDrafts drafts = new FormDrafts();

    public EventModule(Speech speech, Events events) {
        this.speech = speech;
        this.events = events;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pressed(Action.REGISTER, Deferral.NONE, (visit, button) -> visit.register(button.event())),
                pressed(Action.CORRECT, Deferral.NONE, (visit, button) -> visit.correct(button.event())),
                new Route.Submitted(
                        Action.REGISTER.route(),
                        Deferral.EPHEMERAL,
                        call -> with(
                                Action.REGISTER,
                                call.id(),
                                visit(call.caller()),
                                (visit, button) -> visit.submit(button.event(), call))),
                pressed(Action.WITHDRAW, Deferral.EPHEMERAL, (visit, button) -> visit.askToWithdraw(button.event())),
                pressed(Action.WITHDRAW_NOW, Deferral.UPDATE, (visit, button) -> visit.withdraw(button.event())),
                pressed(Action.KEEP, Deferral.UPDATE, (visit, button) -> visit.keep()),
                pressed(Action.CHECK_IN, Deferral.EPHEMERAL, (visit, button) -> visit.checkIn(button.event())),
                pressed(Action.CHECK_OUT, Deferral.UPDATE, (visit, button) -> visit.checkOut(button.event())),
                pressed(Action.DETAILS, Deferral.EPHEMERAL, (visit, button) -> visit.details(button.event())),
                pressed(Action.FULL_LIST, Deferral.EPHEMERAL, (visit, button) -> visit.list(button, false)),
                pressed(Action.TURN_LIST, Deferral.UPDATE, (visit, button) -> visit.list(button, true)));
    }

    private Route pressed(
            Action action, Deferral deferral, BiFunction<EventHandler, EventButton, Mono<Answer>> handler) {
        return new Route.Pressed(
                action.route(), deferral, call -> with(action, call.id(), visit(call.caller()), handler));
    }

    private static Mono<Answer> with(
            Action action,
            CustomId id,
            EventHandler visit,
            BiFunction<EventHandler, EventButton, Mono<Answer>> handler) {
        return EventButton.of(action, id)
                .map(button -> handler.apply(visit, button))
                .orElseGet(visit::unknown);
    }

    private EventHandler visit(Caller caller) {
        return new EventHandler(
                events,
                caller,
                new Responder(new Localizer(speech, caller.locale())),
                drafts,
                new RosterRenderer(speech));
    }
}
