package racemanager.event.discord;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.discord.AccessCheck;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.CommandModule;
import racemanager.discord.CustomId;
import racemanager.discord.Deferral;
import racemanager.discord.PictureSource;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.event.Events;
import racemanager.event.discord.EventButton.Action;
import racemanager.steam.SteamNames;
import reactor.core.publisher.Mono;

/** The buttons under an event's announcement and roster, the commands that do the same, and what follows from them. */
public final class EventModule implements CommandModule {

    /** The id of the button that exports a list again, which whoever exports answers. */
    public static final String EXPORT_AGAIN = Action.EXPORT_AGAIN.route();

    private final Events events;
    private final RosterRenderer rosters;
    private final AccessCheck check;
    private final RegistrationRows registration;
    private final MyEntryRows entries;
    private final BroadcastRows broadcast;
    private final AccountRows accounts;
    private final ChosenEvent chosen;
    private final PictureSource pictures;

    /** The check says who is told what Discord refuses. */
    public EventModule(
            Events events, RosterRenderer rosters, AccessCheck check, PictureSource pictures, SteamNames names) {
        var lookup = new AccountLookup(names);
        this.pictures = pictures;
        this.events = events;
        this.rosters = rosters;
        this.check = check;
        this.registration = new RegistrationRows(events, lookup);
        this.entries = new MyEntryRows(events);
        this.broadcast = new BroadcastRows(events, lookup);
        this.accounts = new AccountRows(events, lookup);
        this.chosen = new ChosenEvent(events, check);
    }

    @Override
    public List<Route> routes() {
        return Stream.of(
                        commands(),
                        registration.routes(),
                        entries.routes(),
                        accounts.routes(),
                        new LineUpRows(events).forCaptains(),
                        new HandOverRows(events).routes(),
                        broadcast.routes(),
                        buttons())
                .flatMap(rows -> rows)
                .toList();
    }

    /** The same as the announcement's buttons, for whoever does not find it. */
    private Stream<Route> commands() {
        return Stream.of(
                Route.slash(
                        "register",
                        Access.EVERYONE,
                        Deferral.NONE,
                        call -> chosen.meaning(call, event -> registration.register(call, event.number())),
                        chosen.option()),
                command("withdraw", EventHandler::askToWithdraw),
                command("checkin", EventHandler::checkIn),
                command("checkout", (handler, event) -> handler.checkOut(event, handler.aside())));
    }

    private Route command(String path, BiFunction<EventHandler, Integer, Mono<Answer>> answer) {
        return Route.slash(
                path,
                Access.EVERYONE,
                Deferral.EPHEMERAL,
                call -> chosen.meaning(
                        call, event -> answer.apply(handler(call.caller(), call.responder()), event.number())),
                chosen.option());
    }

    private Stream<Route> buttons() {
        return Stream.of(
                pressed(
                        Action.WITHDRAW,
                        Deferral.EPHEMERAL,
                        (handler, button) -> handler.askToWithdraw(button.event())),
                pressed(Action.WITHDRAW_NOW, Deferral.UPDATE, (handler, button) -> handler.withdraw(button.event())),
                pressed(Action.KEEP, Deferral.UPDATE, (handler, button) -> handler.keep(button.event())),
                pressed(Action.CHECK_IN, Deferral.EPHEMERAL, (handler, button) -> handler.checkIn(button.event())),
                pressed(Action.CHECK_OUT, Deferral.UPDATE, (handler, button) -> handler.checkOut(button.event())),
                pressed(Action.DETAILS, Deferral.EPHEMERAL, (handler, button) -> handler.details(button.event())),
                pressed(Action.FULL_LIST, Deferral.EPHEMERAL, (handler, button) -> handler.list(button, false)),
                pressed(Action.TURN_LIST, Deferral.UPDATE, (handler, button) -> handler.list(button, true)),
                pressed(Action.READ, Deferral.EPHEMERAL, (handler, button) -> handler.read(button, false)),
                pressed(Action.TURN_READING, Deferral.UPDATE, (handler, button) -> handler.read(button, true)),
                pressed(
                        Action.TRY_AGAIN,
                        RefusalHandler.ACCESS,
                        Deferral.UPDATE,
                        (handler, button) -> handler.tryAgain(button.event())));
    }

    private Route pressed(
            Action action, Deferral deferral, BiFunction<EventHandler, EventButton, Mono<Answer>> answer) {
        return pressed(action, Access.EVERYONE, deferral, answer);
    }

    private Route pressed(
            Action action,
            Access access,
            Deferral deferral,
            BiFunction<EventHandler, EventButton, Mono<Answer>> answer) {
        return Route.pressed(
                action.route(),
                access,
                deferral,
                call -> with(action, call.id(), handler(call.caller(), call.responder()), answer));
    }

    private static Mono<Answer> with(
            Action action,
            CustomId id,
            EventHandler handler,
            BiFunction<EventHandler, EventButton, Mono<Answer>> answer) {
        return EventButton.of(action, id)
                .map(button -> answer.apply(handler, button))
                .orElseGet(handler::unknown);
    }

    private EventHandler handler(Caller caller, Responder responder) {
        return new EventHandler(
                events, caller, responder, rosters, new RefusalHandler(events, check, caller, responder), pictures);
    }
}
