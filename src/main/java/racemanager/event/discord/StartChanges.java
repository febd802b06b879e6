package racemanager.event.discord;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
import racemanager.event.EventCommand.Delay;
import racemanager.event.EventCommand.ExtendCheckIn;
import racemanager.event.EventCommand.Managing;
import racemanager.event.EventCommand.Postpone;
import racemanager.event.Events;
import racemanager.event.Events.EventId;
import racemanager.event.RaceEvent.Live;
import racemanager.event.discord.EventButton.Action;
import racemanager.form.Form;
import racemanager.form.FormField.Text;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.when.DateReader;
import racemanager.when.DateReading;
import racemanager.when.ZoneChoice;
import reactor.core.publisher.Mono;

/** The start is moved by some minutes or to another day, and check-in is kept open longer. */
final class StartChanges {

    private static final String DATE = "date";
    private static final int LONGEST_DATE = 100;

    private final Events events;
    private final CorrectableForm postponing;

    StartChanges(Events events) {
        this.events = events;
        this.postponing = new CorrectableForm(
                Action.POSTPONE.route(),
                Action.POSTPONE.route() + "-correct",
                EventManagement.ACCESS,
                this::form,
                this::postpone);
    }

    Stream<Route> routes() {
        return Stream.concat(
                Stream.of(
                        Route.pressed(Action.DELAY.route(), EventManagement.ACCESS, Deferral.UPDATE, this::delay),
                        Route.pressed(
                                Action.EXTEND_CHECK_IN.route(), EventManagement.ACCESS, Deferral.UPDATE, this::extend),
                        Route.pressed(
                                Action.POSTPONE.route(),
                                EventManagement.ACCESS,
                                Deferral.NONE,
                                press -> postponing.open(new Call(
                                        press.caller(),
                                        press.responder(),
                                        press.id().arguments())))),
                postponing.routes().stream());
    }

    private Mono<Answer> delay(PressCall press) {
        return later(
                press,
                ManagementPanel.DELAYS,
                live -> live.plan().timing().start(),
                "event.start_moved",
                (start, to) -> new Delay(
                        start, to, press.caller().member(), press.caller().arrival()),
                live -> Phrase.of("event.manage.delayed")
                        .with("start", live.plan().timing().start()));
    }

    private Mono<Answer> extend(PressCall press) {
        return later(
                press,
                ManagementPanel.EXTENSIONS,
                live -> live.plan().checkIn().closes(),
                "event.check_in_end_moved",
                (closes, to) -> new ExtendCheckIn(
                        closes, to, press.caller().member(), press.caller().arrival()),
                live -> Phrase.of("event.manage.extended")
                        .with("closes", live.plan().checkIn().closes()));
    }

    /** Brings an instant to a later one. */
    @FunctionalInterface
    private interface Later {
        Managing command(Instant from, Instant to);
    }

    /** A button that was drawn for another instant does nothing but show the panel as it is now. */
    private Mono<Answer> later(
            PressCall press,
            List<Integer> offered,
            Function<Live, Instant> present,
            String moved,
            Later change,
            Function<Live, Phrase> told) {
        var responder = press.responder();
        var drawnFor = press.id().number(1);
        var minutes = press.id().number(2).filter(offered::contains);
        if (drawnFor.isEmpty() || minutes.isEmpty()) return Mono.just(responder.refusal("interaction.unknown"));
        return EventManagement.numbered(
                press.id().number(0),
                responder,
                event -> responder.reply(
                        () -> events.look(id(press, event), press.caller().arrival()), live -> {
                            var from = present.apply(live);
                            if (ManagementPanel.minute(from) != drawnFor.get() && live.isToBeRun()) {
                                var why = responder.refused(Phrase.of(moved)
                                        .with(live.plan().timing().start().equals(from) ? "start" : "closes", from));
                                return Mono.just(panel(press, live, why));
                            }
                            var to = from.plus(Duration.ofMinutes(minutes.get()));
                            return managed(press, live, change.command(from, to), told);
                        }));
    }

    private Mono<Answer> managed(PressCall press, Live before, Managing command, Function<Live, Phrase> told) {
        return press.responder()
                .outcome(
                        () -> events.manage(id(press, before.number()), command),
                        live -> panel(press, live, told.apply(live)),
                        why -> panel(press, before, why));
    }

    private static Answer panel(PressCall press, Live event, Phrase told) {
        return new Answer.Update(new ManagementPanel(press.responder().localizer())
                .view(event, press.caller().arrival(), Optional.of(told)));
    }

    private static EventId id(PressCall press, int event) {
        return EventManagement.id(press.caller(), event);
    }

    private Mono<Reply<Form>> form(Call call) {
        return about(call.caller(), call.about())
                .map(event -> Mono.fromCompletionStage(
                                () -> events.look(event, call.caller().arrival()))
                        .map(reply -> reply.map(live -> form(live, call.caller()))))
                .orElseGet(() -> Mono.just(Reply.refused(Phrase.of("interaction.unknown"))));
    }

    private static Form form(Live event, Caller caller) {
        var zone = ZoneChoice.of(event.plan().timing().zone(), caller.arrival()).label();
        return Form.of(
                Phrase.of("event.manage.postpone_form"),
                Text.line(DATE, Phrase.of("event.manage.new_start"), LONGEST_DATE)
                        .hinting(Phrase.of("event.manage.new_start_hint").with("zone", zone)));
    }

    private static Optional<EventId> about(Caller caller, List<String> arguments) {
        return new CustomId(Action.POSTPONE.route(), arguments)
                .number(0)
                .map(event -> EventManagement.id(caller, event));
    }

    private Mono<Outcome> postpone(SubmitCall call) {
        return about(call.caller(), call.id().arguments())
                .map(event -> Mono.fromCompletionStage(
                                () -> events.look(event, call.caller().arrival()))
                        .flatMap(reply -> switch (reply) {
                            case Reply.Done<Live> done -> postpone(call, event, done.view());
                            case Reply.Refused<Live> refused -> rejected(refused.why());
                            case Reply.Busy<Live> busy -> rejected(busy.why());
                        }))
                .orElseGet(() -> rejected(Phrase.of("interaction.unknown")));
    }

    private Mono<Outcome> postpone(SubmitCall call, EventId event, Live live) {
        var caller = call.caller();
        return switch (read(call, live)) {
            case Parsed.Rejected<Instant> unclear -> Mono.just(CorrectableForm.rejected(unclear.problems()));
            case Parsed.Read<Instant> start ->
                Mono.fromCompletionStage(() -> events.manage(
                                event,
                                new Postpone(
                                        live.plan().timing().start(),
                                        start.value(),
                                        caller.member(),
                                        caller.arrival())))
                        .map(reply -> CorrectableForm.of(reply, moved -> postponed(call.responder(), moved)));
        };
    }

    private static Answer.Message postponed(Responder responder, Live event) {
        return responder.ephemeral(Phrase.of("event.manage.postponed")
                .with("title", event.plan().title())
                .with("start", event.plan().timing().start())
                .with("drivers", event.meeting().toTell().size()));
    }

    private static Mono<Outcome> rejected(Phrase why) {
        return Mono.just(CorrectableForm.rejected(List.of(why)));
    }

    /** As the wizard reads it: in the member's language and on the clock of the event. */
    private static Parsed<Instant> read(SubmitCall call, Live event) {
        var caller = call.caller();
        var zone = event.plan().timing().zone();
        return switch (DateReader.read(call.text(DATE), caller.locale(), zone, caller.arrival())) {
            case DateReading.Understood understood ->
                Parsed.read(understood.at().toInstant());
            case DateReading.Doubled doubled ->
                Parsed.rejected(Phrase.of("event.manage.time_twice")
                        .with("first", doubled.first().label())
                        .with("second", doubled.second().label()));
            case DateReading.Skipped skipped -> Parsed.rejected(skipped.why());
            case DateReading.InThePast past -> Parsed.rejected(past.why());
            case DateReading.NotUnderstood unclear -> Parsed.rejected(unclear.why());
        };
    }
}
