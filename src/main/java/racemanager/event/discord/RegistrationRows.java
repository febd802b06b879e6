package racemanager.event.discord;

import java.util.List;
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
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SubmitCall;
import racemanager.event.DriverCardReader;
import racemanager.event.Entry.DriverCard;
import racemanager.event.Events;
import racemanager.event.Events.Entrance;
import racemanager.event.Events.EventId;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RegistrationForm;
import racemanager.event.discord.EventButton.Action;
import racemanager.form.Form;
import racemanager.kernel.MemberId;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import reactor.core.publisher.Mono;

/** Registering for an event: one press when nothing is left to ask, otherwise a form that is filled in from the profile. */
final class RegistrationRows {

    private static final RegistrationForm NOTHING_ASKED = new RegistrationForm("", "", "");

    private final Events events;
    private final CorrectableForm form;

    RegistrationRows(Events events) {
        this.events = events;
        this.form = new CorrectableForm(
                Action.REGISTER.route(), Action.CORRECT.route(), Access.EVERYONE, this::form, this::submit);
    }

    Stream<Route> routes() {
        var press = Route.pressed(Action.REGISTER.route(), Access.EVERYONE, Deferral.NONE, this::register);
        return Stream.concat(Stream.of(press), form.routes().stream());
    }

    private Mono<Answer> register(PressCall call) {
        return id(call.caller(), call.id())
                .map(event -> call.responder()
                        .reply(() -> entrance(event, call.caller()), entrance -> register(event, entrance, call)))
                .orElseGet(() -> Mono.just(call.responder().ephemeral("interaction.unknown")));
    }

    private Mono<Answer> register(EventId event, Entrance entrance, PressCall call) {
        var plan = entrance.event().plan();
        var isIn = entrance.event().entries().entryOf(call.caller().member()).isPresent();
        if (!isIn && RegistrationFields.areNeeded(plan, entrance.profile())) {
            return form.open(new Call(call.caller(), call.responder(), call.id().arguments()));
        }
        var filled = entrance.profile()
                .map(card -> RegistrationFields.filled(plan, card))
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
                                live -> registered(live, call.caller().member(), call.responder()))));
    }

    private Mono<Reply<Form>> form(Call call) {
        return id(call.caller(), new CustomId(Action.REGISTER.route(), call.about()))
                .map(event -> Mono.fromCompletionStage(() -> entrance(event, call.caller()))
                        .map(reply -> reply.<Form>map(entrance ->
                                RegistrationFields.form(entrance.event().plan(), entrance.profile()))))
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
        return Mono.fromCompletionStage(() -> events.look(event, caller.arrival()))
                .flatMap(reply -> switch (reply) {
                    case Reply.Done<Live> done -> submit(event, done.view(), call);
                    case Reply.Refused<Live> refused ->
                        Mono.just(CorrectableForm.taken(call.responder().ephemeral(refused.why())));
                    case Reply.Busy<Live> busy -> Mono.just(CorrectableForm.rejected(List.of(busy.why())));
                });
    }

    private Mono<Outcome> submit(EventId event, Live live, SubmitCall call) {
        var caller = call.caller();
        var typed = RegistrationFields.read(call, live.plan());
        return switch (DriverCardReader.read(typed, live.plan().capacity().driverId())) {
            case Parsed.Rejected<DriverCard> rejected -> Mono.just(CorrectableForm.rejected(rejected.problems()));
            case Parsed.Read<DriverCard> read ->
                Mono.fromCompletionStage(() -> events.register(event, caller.member(), typed, caller.arrival()))
                        .map(reply ->
                                CorrectableForm.of(reply, in -> registered(in, caller.member(), call.responder())));
        };
    }

    private static Answer.Message registered(Live event, MemberId driver, Responder responder) {
        return responder.ephemeral(event.entries()
                .waitingPlace(driver)
                .map(place -> Phrase.of("event.now_waiting").with("place", place))
                .orElseGet(() -> Phrase.of("event.now_on_grid")
                        .with("title", event.plan().title())));
    }

    private CompletionStage<Reply<Entrance>> entrance(EventId event, Caller caller) {
        return events.entrance(event, caller.member(), caller.arrival());
    }

    private static Optional<EventId> id(Caller caller, CustomId id) {
        return EventButton.of(Action.REGISTER, id).map(button -> new EventId(caller.guild(), button.event()));
    }
}
