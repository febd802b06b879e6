package racemanager.event.discord;

import discord4j.core.object.component.Button;
import java.time.Instant;
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
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SubmitCall;
import racemanager.event.BroadcastRules;
import racemanager.event.Events;
import racemanager.event.Events.Entrance;
import racemanager.event.Events.EventId;
import racemanager.event.Events.Registered;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RegistrationForm;
import racemanager.event.discord.EventButton.Action;
import racemanager.form.Form;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.speech.Localizer;
import reactor.core.publisher.Mono;

/** A broadcast slot taken, in one press where the profile has a name, and given up again. */
final class BroadcastRows {

    private static final String UNKNOWN = "interaction.unknown";

    private final Events events;
    private final CorrectableForm form;

    BroadcastRows(Events events, AccountLookup lookup) {
        this.events = events;
        this.form = new CorrectableForm(
                Action.BROADCAST.route(),
                Action.CORRECT_BROADCAST.route(),
                Access.EVERYONE,
                this::form,
                lookup.before(this::submit));
    }

    /** The one that a member can use now; empty when there is none. */
    static Optional<Button> button(Live event, MemberId member, Instant now, Localizer localizer) {
        if (BroadcastRules.mayLeave(event, member, now)) return Optional.of(leaving(event, localizer));
        return BroadcastRules.isOffered(event, now)
                ? Optional.of(button(Action.BROADCAST, event, localizer, "button.broadcast"))
                : Optional.empty();
    }

    static Button leaving(Live event, Localizer localizer) {
        return button(Action.LEAVE_BROADCAST, event, localizer, "button.leave_broadcast");
    }

    private static Button button(Action action, Live event, Localizer localizer, String label) {
        return Parts.button(ButtonStyle.SECONDARY, action.on(event.number()), localizer.label(label));
    }

    Stream<Route> routes() {
        return Stream.concat(
                Stream.of(
                        Route.pressed(Action.BROADCAST.route(), Access.EVERYONE, Deferral.NONE, this::take),
                        Route.pressed(Action.LEAVE_BROADCAST.route(), Access.EVERYONE, Deferral.UPDATE, this::leave)),
                form.routes().stream());
    }

    private Mono<Answer> take(PressCall press) {
        var call = new Call(press.caller(), press.responder(), press.id().arguments());
        return id(call.caller(), call.about())
                .map(event -> call.responder()
                        .reply(() -> entrance(event, call.caller()), entrance -> take(event, entrance, call)))
                .orElseGet(() -> Mono.just(press.responder().ephemeral(UNKNOWN)));
    }

    private Mono<Answer> take(EventId event, Entrance entrance, Call call) {
        var caller = call.caller();
        var refusal = BroadcastRules.refusal(entrance.event(), caller.member(), caller.arrival());
        if (refusal.isPresent()) return Mono.just(call.responder().refusal(refusal.get()));
        return entrance.profile()
                .map(card -> RegistrationFields.filled(entrance.event(), caller.member(), card))
                .<Mono<Answer>>map(filled -> Mono.just(new Answer.Working(
                        Deferral.EPHEMERAL,
                        call.responder()
                                .outcome(() -> take(event, filled, caller), came -> told(came, call.responder())))))
                .orElseGet(() -> form.open(call));
    }

    private CompletionStage<Reply<Registered>> take(EventId event, RegistrationForm filled, Caller caller) {
        return events.takeBroadcastSlot(event, caller.member(), filled, caller.arrival());
    }

    private Mono<Reply<Form>> form(Call call) {
        return id(call.caller(), call.about())
                .map(event -> Mono.fromCompletionStage(() -> entrance(event, call.caller()))
                        .map(reply -> reply.<Form>map(entrance ->
                                RegistrationFields.broadcaster(entrance.event().plan(), entrance.profile()))))
                .orElseGet(() -> Mono.just(Reply.refused(Phrase.of(UNKNOWN))));
    }

    private Mono<Outcome> submit(SubmitCall call) {
        return id(call.caller(), call.id().arguments())
                .map(event -> Mono.fromCompletionStage(() -> take(event, RegistrationFields.read(call), call.caller()))
                        .map(reply -> reply instanceof Reply.Done<Registered> done
                                        && done.view() instanceof Registered.NotRead notRead
                                ? CorrectableForm.rejected(notRead.problems())
                                : CorrectableForm.of(reply, came -> told(came, call.responder()))))
                .orElseGet(
                        () -> Mono.just(CorrectableForm.taken(call.responder().ephemeral(UNKNOWN))));
    }

    private static Answer.Message told(Registered came, Responder responder) {
        return switch (came) {
            case Registered.In in ->
                responder.ephemeral(Phrase.of("event.broadcast.taken")
                        .with("title", in.event().plan().title()));
            case Registered.NotRead notRead ->
                responder.ephemeral(notRead.problems().getFirst());
        };
    }

    private Mono<Answer> leave(PressCall press) {
        var caller = press.caller();
        return id(caller, press.id().arguments())
                .map(event -> press.responder()
                        .outcome(
                                () -> events.leaveBroadcastSlot(event, caller.member(), caller.arrival()),
                                live -> press.responder()
                                        .instead(Phrase.of("event.broadcast.left")
                                                .with("title", live.plan().title())),
                                press.responder()::instead))
                .orElseGet(() -> Mono.just(press.responder().refusal(UNKNOWN)));
    }

    private CompletionStage<Reply<Entrance>> entrance(EventId event, Caller caller) {
        return events.entrance(event, caller.member(), caller.arrival());
    }

    private static Optional<EventId> id(Caller caller, List<String> arguments) {
        return new CustomId(Action.BROADCAST.route(), arguments)
                .number(0)
                .map(event -> new EventId(caller.guild(), event));
    }
}
