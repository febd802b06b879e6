package racemanager.event.discord;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
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
import racemanager.event.EntryChange;
import racemanager.event.EntryForm;
import racemanager.event.EntryFormReader;
import racemanager.event.Events;
import racemanager.event.Events.EventId;
import racemanager.event.RaceEvent.Live;
import racemanager.event.discord.EventButton.Action;
import racemanager.form.Form;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.steam.SteamId;
import reactor.core.publisher.Mono;

/** A driver's own entry: seen, changed, and a place that is offered after closure taken or let go. */
final class MyEntryRows {

    private static final String UNKNOWN = "interaction.unknown";

    private final Events events;
    private final CorrectableForm form;

    MyEntryRows(Events events) {
        this.events = events;
        this.form = new CorrectableForm(
                Action.CHANGE.route(), Action.CORRECT_CHANGE.route(), Access.EVERYONE, this::form, this::submit);
    }

    Stream<Route> routes() {
        return Stream.concat(
                Stream.of(
                        Route.pressed(Action.ENTRY.route(), Access.EVERYONE, Deferral.EPHEMERAL, this::show),
                        Route.pressed(Action.TAKE_PLACE.route(), Access.EVERYONE, Deferral.EPHEMERAL, this::take),
                        Route.pressed(Action.PASS_PLACE.route(), Access.EVERYONE, Deferral.EPHEMERAL, this::pass),
                        Route.pressed(Action.CHANGE.route(), Access.EVERYONE, Deferral.NONE, this::change)),
                form.routes().stream());
    }

    private Mono<Answer> show(PressCall press) {
        return pressed(
                press,
                id -> events.look(id, press.caller().arrival()),
                live -> Answer.ephemeral(new MyEntryView(press.responder().localizer())
                        .of(live, press.caller().member(), press.caller().arrival())));
    }

    private Mono<Answer> take(PressCall press) {
        return answered(
                press,
                id -> events.takePlace(
                        id, press.caller().member(), press.caller().arrival()),
                "event.place_taken");
    }

    private Mono<Answer> pass(PressCall press) {
        return answered(
                press,
                id -> events.passPlace(
                        id, press.caller().member(), press.caller().arrival()),
                "event.place_passed");
    }

    private static Mono<Answer> answered(
            PressCall press, Function<EventId, CompletionStage<Reply<Live>>> asked, String told) {
        return pressed(
                press,
                asked,
                live -> press.responder()
                        .ephemeral(Phrase.of(told).with("title", live.plan().title())));
    }

    private static Mono<Answer> pressed(
            PressCall press, Function<EventId, CompletionStage<Reply<Live>>> asked, Function<Live, Answer> then) {
        return id(press.caller(), press.id())
                .map(id -> press.responder().outcome(() -> asked.apply(id), then))
                .orElseGet(() -> Mono.just(press.responder().refusal(UNKNOWN)));
    }

    private Mono<Answer> change(PressCall press) {
        return form.open(new Call(press.caller(), press.responder(), press.id().arguments()));
    }

    private Mono<Reply<Form>> form(Call call) {
        return id(call.caller(), new CustomId(Action.CHANGE.route(), call.about()))
                .map(id -> Mono.fromCompletionStage(
                                () -> events.look(id, call.caller().arrival()))
                        .map(reply -> form(reply, call)))
                .orElseGet(() -> Mono.just(Reply.refused(Phrase.of(UNKNOWN))));
    }

    private static Reply<Form> form(Reply<Live> reply, Call call) {
        return switch (reply) {
            case Reply.Done<Live> done ->
                done.view()
                        .entries()
                        .entryOf(call.caller().member())
                        .<Reply<Form>>map(entry -> Reply.done(EntryFields.own(done.view(), entry)))
                        .orElseGet(() -> Reply.refused(Phrase.of("event.not_registered")));
            case Reply.Refused<Live> refused -> Reply.refused(refused.why());
            case Reply.Busy<Live> busy -> Reply.busy();
        };
    }

    private Mono<Outcome> submit(SubmitCall call) {
        return id(call.caller(), call.id())
                .map(id -> Mono.fromCompletionStage(
                                () -> events.look(id, call.caller().arrival()))
                        .flatMap(reply -> reply instanceof Reply.Done<Live> done
                                ? submit(id, done.view(), call)
                                : Mono.just(CorrectableForm.of(reply, live -> changed(live, call)))))
                .orElseGet(
                        () -> Mono.just(CorrectableForm.taken(call.responder().refusal(UNKNOWN))));
    }

    private Mono<Outcome> submit(EventId id, Live event, SubmitCall call) {
        var driver = call.caller().member();
        var account = event.entries()
                .entryOf(driver)
                .flatMap(entry -> entry.card().steam())
                .map(SteamId::text)
                .orElse("");
        var typed = EntryFields.read(call);
        var filled =
                new EntryForm(typed.fullName(), account, typed.car(), typed.number(), typed.team(), typed.livery());
        return switch (EntryFormReader.readOwn(event, driver, filled)) {
            case Parsed.Rejected<EntryChange> rejected -> Mono.just(CorrectableForm.rejected(rejected.problems()));
            case Parsed.Read<EntryChange> read ->
                Mono.fromCompletionStage(() -> events.change(
                                id, driver, read.value(), call.caller().arrival()))
                        .map(reply -> CorrectableForm.of(reply, live -> changed(live, call)));
        };
    }

    private static Answer.Message changed(Live event, SubmitCall call) {
        return Answer.ephemeral(new MyEntryView(call.responder().localizer())
                .of(event, call.caller().member(), call.caller().arrival()));
    }

    private static Optional<EventId> id(Caller caller, CustomId id) {
        return EventButton.of(Action.ENTRY, id).map(button -> new EventId(caller.guild(), button.event()));
    }
}
