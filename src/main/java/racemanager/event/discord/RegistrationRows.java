package racemanager.event.discord;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.CorrectableForm;
import racemanager.discord.CorrectableForm.Call;
import racemanager.discord.CorrectableForm.Outcome;
import racemanager.discord.CustomId;
import racemanager.discord.Deferral;
import racemanager.discord.Parts;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.SubmitCall;
import racemanager.discord.View;
import racemanager.event.EventRules;
import racemanager.event.Events;
import racemanager.event.Events.Entrance;
import racemanager.event.Events.EventId;
import racemanager.event.Events.Registered;
import racemanager.event.RaceEvent.Closed;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RegistrationForm;
import racemanager.event.discord.EventButton.Action;
import racemanager.form.Form;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import reactor.core.publisher.Mono;

/** Registering for an event: one press when nothing is left to ask, otherwise a form that is filled in from the profile. */
final class RegistrationRows {

    private static final RegistrationForm NOTHING_ASKED = new RegistrationForm("", "", "", "");

    private final Events events;
    private final CorrectableForm form;

    RegistrationRows(Events events, AccountLookup lookup) {
        this.events = events;
        this.form = new CorrectableForm(
                Action.REGISTER.route(),
                Action.CORRECT.route(),
                Access.EVERYONE,
                this::form,
                lookup.before(this::submit));
    }

    Stream<Route> routes() {
        var press = Route.pressed(Action.REGISTER.route(), Access.EVERYONE, Deferral.NONE, this::register);
        return Stream.concat(Stream.of(press), form.routes().stream());
    }

    private Mono<Answer> register(PressCall call) {
        return id(call.caller(), call.id())
                .map(event -> register(
                        event,
                        new Call(call.caller(), call.responder(), call.id().arguments())))
                .orElseGet(() -> Mono.just(call.responder().ephemeral("interaction.unknown")));
    }

    /** The same for a command that names the event. */
    Mono<Answer> register(SlashCall call, int event) {
        return register(
                new EventId(call.caller().guild(), event),
                new Call(
                        call.caller(),
                        call.responder(),
                        Action.REGISTER.on(event).arguments()));
    }

    private Mono<Answer> register(EventId event, Call call) {
        return call.responder()
                .reply(() -> entrance(event, call.caller()), entrance -> register(event, entrance, call));
    }

    private Mono<Answer> register(EventId event, Entrance entrance, Call call) {
        var refusal = EventRules.refusalToDrive(entrance.event(), call.caller().member());
        if (refusal.isPresent()) {
            return Mono.just(call.responder().refusal(refusal.get()));
        }
        var driver = call.caller().member();
        if (RegistrationFields.areNeeded(entrance.event(), driver, entrance.profile())
                || RegistrationFields.mayBringLivery(entrance.event(), driver)) {
            return form.open(call);
        }
        var filled = entrance.profile()
                .map(card -> RegistrationFields.filled(
                        entrance.event(), call.caller().member(), card))
                .orElse(NOTHING_ASKED);
        return Mono.just(new Answer.Working(
                Deferral.EPHEMERAL,
                call.responder()
                        .outcome(
                                () -> events.register(
                                        event,
                                        call.caller().member(),
                                        filled,
                                        call.caller().arrival()),
                                came -> told(came, call.caller().member(), call.responder()))));
    }

    private Mono<Reply<Form>> form(Call call) {
        return id(call.caller(), new CustomId(Action.REGISTER.route(), call.about()))
                .map(event -> Mono.fromCompletionStage(() -> entrance(event, call.caller()))
                        .map(reply -> reply.<Form>map(entrance -> RegistrationFields.form(
                                entrance.event(), call.caller().member(), entrance.profile()))))
                .orElseGet(() -> Mono.just(Reply.refused(Phrase.of("interaction.unknown"))));
    }

    private Mono<Outcome> submit(SubmitCall call) {
        return id(call.caller(), call.id())
                .map(event -> submit(event, call))
                .orElseGet(
                        () -> Mono.just(CorrectableForm.taken(call.responder().ephemeral("interaction.unknown"))));
    }

    private Mono<Outcome> submit(EventId event, SubmitCall call) {
        var caller = call.caller();
        var typed = RegistrationFields.read(call);
        return Mono.fromCompletionStage(() -> events.register(event, caller.member(), typed, caller.arrival()))
                .map(reply -> reply instanceof Reply.Done<Registered> done
                                && done.view() instanceof Registered.NotRead notRead
                        ? CorrectableForm.rejected(notRead.problems())
                        : CorrectableForm.of(reply, came -> told(came, caller.member(), call.responder())));
    }

    private static Answer.Message told(Registered came, MemberId driver, Responder responder) {
        return switch (came) {
            case Registered.In in -> registered(in.event(), driver, responder);
            case Registered.NotRead notRead ->
                responder.ephemeral(notRead.problems().getFirst());
        };
    }

    private static Answer.Message registered(Live event, MemberId driver, Responder responder) {
        var closed = event instanceof Closed;
        var told = event.entries()
                .waitingPlace(driver)
                .map(place -> waiting(event, driver, place))
                .orElseGet(() -> Phrase.of(closed ? "event.place_taken" : "event.now_on_grid")
                        .with("title", event.plan().title()));
        return event.entries()
                .entryOf(driver)
                .flatMap(entry -> MyEntryView.steamPage(entry, driver, responder.localizer()))
                .map(page -> Answer.ephemeral(
                        View.of(Parts.text(responder.localizer().text(told)), Parts.row(page))))
                .orElseGet(() -> responder.ephemeral(told));
    }

    private static Phrase waiting(Live event, MemberId driver, int place) {
        if (event instanceof Closed)
            return Phrase.of("event.now_reserve").with("place", place).with("order", ClassText.order(event));
        return ClassText.inLine("event.now_waiting_for_class", event, driver)
                .orElseGet(() ->
                        Phrase.of("event.now_waiting").with("place", place).with("order", ClassText.order(event)));
    }

    private CompletionStage<Reply<Entrance>> entrance(EventId event, Caller caller) {
        return events.entrance(event, caller.member(), caller.arrival());
    }

    private static Optional<EventId> id(Caller caller, CustomId id) {
        return EventButton.of(Action.REGISTER, id).map(button -> new EventId(caller.guild(), button.event()));
    }
}
