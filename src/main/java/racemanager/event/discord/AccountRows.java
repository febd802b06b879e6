package racemanager.event.discord;

import java.util.List;
import java.util.Optional;
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
import racemanager.discord.Route;
import racemanager.discord.SubmitCall;
import racemanager.event.Entry;
import racemanager.event.Events;
import racemanager.event.Events.EventId;
import racemanager.event.Events.Registered;
import racemanager.event.RaceEvent.Live;
import racemanager.event.discord.EventButton.Action;
import racemanager.form.Form;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import reactor.core.publisher.Mono;

/** How a driver names another account: a form of its own, since that of all else may have five fields already. */
final class AccountRows {

    private static final Phrase UNKNOWN = Phrase.of("interaction.unknown");

    private final Events events;
    private final CorrectableForm form;

    AccountRows(Events events, AccountLookup lookup) {
        this.events = events;
        this.form = new CorrectableForm(
                Action.ACCOUNT.route(),
                Action.CORRECT_ACCOUNT.route(),
                Access.EVERYONE,
                this::asked,
                lookup.before(this::submitted));
    }

    Stream<Route> routes() {
        return Stream.concat(
                Stream.of(Route.pressed(Action.ACCOUNT.route(), Access.EVERYONE, Deferral.NONE, this::pressed)),
                form.routes().stream());
    }

    private Mono<Answer> pressed(PressCall press) {
        return form.open(new Call(press.caller(), press.responder(), press.id().arguments()));
    }

    private Mono<Reply<Form>> asked(Call call) {
        return id(call.caller(), new CustomId(Action.ACCOUNT.route(), call.about()))
                .map(id -> Mono.fromCompletionStage(
                                () -> events.look(id, call.caller().arrival()))
                        .map(reply -> switch (reply) {
                            case Reply.Done<Live> done -> form(done.view(), call.caller());
                            case Reply.Refused<Live> refused -> Reply.<Form>refused(refused.why());
                            case Reply.Busy<Live> busy -> Reply.<Form>busy();
                        }))
                .orElseGet(() -> Mono.just(Reply.refused(UNKNOWN)));
    }

    private static Reply<Form> form(Live event, Caller caller) {
        var entry = event.entries().entryOf(caller.member());
        if (entry.isEmpty()) return Reply.refused(Phrase.of("event.not_registered"));
        return RegistrationFields.account(event.plan(), entry.map(Entry::card))
                .<Reply<Form>>map(field -> Reply.done(new Form(Phrase.of("event.account.change"), List.of(field))))
                .orElseGet(() -> Reply.refused(Phrase.of("event.no_account")));
    }

    private Mono<Outcome> submitted(SubmitCall call) {
        return id(call.caller(), call.id())
                .map(id -> Mono.fromCompletionStage(() -> events.changeAccount(
                                id,
                                call.caller().member(),
                                RegistrationFields.read(call).driverId(),
                                call.caller().arrival()))
                        .map(reply -> outcome(reply, call)))
                .orElseGet(
                        () -> Mono.just(CorrectableForm.taken(call.responder().refusal(UNKNOWN))));
    }

    private static Outcome outcome(Reply<Registered> reply, SubmitCall call) {
        return reply instanceof Reply.Done<Registered> done && done.view() instanceof Registered.NotRead notRead
                ? CorrectableForm.rejected(notRead.problems())
                : CorrectableForm.of(reply, came -> shown(came, call));
    }

    private static Answer.Message shown(Registered came, SubmitCall call) {
        return switch (came) {
            case Registered.In in ->
                Answer.ephemeral(new MyEntryView(call.responder().localizer())
                        .of(in.event(), call.caller().member(), call.caller().arrival()));
            case Registered.NotRead notRead ->
                call.responder().refusal(notRead.problems().getFirst());
        };
    }

    private static Optional<EventId> id(Caller caller, CustomId id) {
        return EventButton.of(Action.ACCOUNT, id).map(button -> new EventId(caller.guild(), button.event()));
    }
}
