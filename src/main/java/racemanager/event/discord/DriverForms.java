package racemanager.event.discord;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import racemanager.discord.View;
import racemanager.event.BroadcastRules;
import racemanager.event.CapacityReader;
import racemanager.event.EventCommand.ChangeCapacity;
import racemanager.event.EventCommand.MessageDrivers;
import racemanager.event.EventPlan.Capacity;
import racemanager.event.Events;
import racemanager.event.Events.EventId;
import racemanager.event.RaceEvent.Live;
import racemanager.event.Revision;
import racemanager.event.discord.EventButton.Action;
import racemanager.form.Form;
import racemanager.form.FormField.Text;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.kernel.Reply;
import reactor.core.publisher.Mono;

/** How many places there are, and what an organiser writes to all drivers. */
final class DriverForms {

    private static final String DRIVERS = "drivers";
    private static final String BROADCASTERS = "broadcasters";
    private static final String TEXT = "text";
    private static final int LONGEST_NUMBER = 3;
    private static final int LONGEST_MESSAGE = 1_000;
    private static final int MOST_NAMES = 20;

    private final Events events;
    private final CorrectableForm places;
    private final CorrectableForm message;

    DriverForms(Events events) {
        this.events = events;
        this.places = form(Action.PLACES, DriverForms::placesForm, this::changePlaces);
        this.message = form(Action.MESSAGE, DriverForms::messageForm, this::send);
    }

    private interface Submission {
        Mono<Outcome> submit(SubmitCall call, EventId event, Live live);
    }

    private CorrectableForm form(Action action, BiFunction<Live, Responder, Form> form, Submission submission) {
        return new CorrectableForm(
                action.route(),
                action.route() + "-correct",
                EventManagement.ACCESS,
                call -> look(call.caller(), call.about())
                        .map(reply -> reply.map(live -> form.apply(live, call.responder()))),
                call -> look(call.caller(), call.id().arguments()).flatMap(reply -> switch (reply) {
                    case Reply.Done<Live> done ->
                        submission.submit(
                                call,
                                EventManagement.id(call.caller(), done.view().number()),
                                done.view());
                    case Reply.Refused<Live> refused -> Mono.just(CorrectableForm.rejected(List.of(refused.why())));
                    case Reply.Busy<Live> busy -> Mono.just(CorrectableForm.rejected(List.of(busy.why())));
                }));
    }

    private Mono<Reply<Live>> look(Caller caller, List<String> arguments) {
        return new CustomId(Action.PLACES.route(), arguments)
                .number(0)
                .map(event -> Mono.fromCompletionStage(
                        () -> events.look(EventManagement.id(caller, event), caller.arrival())))
                .orElseGet(() -> Mono.just(Reply.refused(Phrase.of("interaction.unknown"))));
    }

    Stream<Route> routes() {
        return Stream.of(
                        Stream.of(
                                opening(Action.PLACES, places),
                                opening(Action.MESSAGE, message),
                                Route.pressed(
                                        Action.PLACES_NOW.route(),
                                        EventManagement.ACCESS,
                                        Deferral.UPDATE,
                                        this::changePlacesNow)),
                        places.routes().stream(),
                        message.routes().stream())
                .flatMap(rows -> rows);
    }

    private static Route opening(Action action, CorrectableForm form) {
        return Route.pressed(
                action.route(),
                EventManagement.ACCESS,
                Deferral.NONE,
                press -> form.open(
                        new Call(press.caller(), press.responder(), press.id().arguments())));
    }

    private static Form placesForm(Live event, Responder responder) {
        var capacity = event.plan().capacity();
        return Form.of(
                Phrase.of("event.manage.places_form"),
                Text.line(DRIVERS, Phrase.of("event.manage.places_drivers"), LONGEST_NUMBER)
                        .holding(Integer.toString(capacity.maxDrivers())),
                Text.line(BROADCASTERS, Phrase.of("event.manage.places_broadcasters"), LONGEST_NUMBER)
                        .holding(Integer.toString(capacity.broadcastSlots()))
                        .optional());
    }

    private Mono<Outcome> changePlaces(SubmitCall call, EventId event, Live live) {
        return switch (CapacityReader.read(call.text(DRIVERS), call.text(BROADCASTERS), live.plan())) {
            case Parsed.Rejected<Capacity> rejected -> Mono.just(CorrectableForm.rejected(rejected.problems()));
            case Parsed.Read<Capacity> read -> {
                var capacity = read.value();
                var tooFew = BroadcastRules.tooFew(live.meeting(), capacity);
                if (tooFew.isPresent()) yield Mono.just(CorrectableForm.rejected(List.of(tooFew.get())));
                yield Revision.beyond(live, capacity).isEmpty()
                        ? Mono.fromCompletionStage(() -> events.manage(event, change(call.caller(), capacity)))
                                .map(reply -> CorrectableForm.of(
                                        reply, changed -> call.responder().ephemeral(changed(changed))))
                        : Mono.just(CorrectableForm.taken(Answer.ephemeral(sure(live, capacity, call.responder()))));
            }
        };
    }

    private static ChangeCapacity change(Caller caller, Capacity capacity) {
        return new ChangeCapacity(capacity.maxDrivers(), capacity.broadcastSlots(), caller.member(), caller.arrival());
    }

    /** Names who would move; the button knows how many that are. */
    private static View sure(Live event, Capacity capacity, Responder responder) {
        var localizer = responder.localizer();
        var moving = Revision.beyond(event, capacity);
        var names = moving.stream()
                .limit(MOST_NAMES)
                .map(entry -> entry.card().fullName())
                .collect(Collectors.joining(", ", "", moving.size() > MOST_NAMES ? " …" : ""));
        return View.of(
                Parts.text(localizer.text(Phrase.of("event.manage.places_sure")
                        .with("count", moving.size())
                        .with("drivers", names)
                        .with("places", capacity.maxDrivers()))),
                Parts.row(
                        Parts.button(
                                ButtonStyle.DANGER,
                                CustomId.of(
                                        Action.PLACES_NOW.route(),
                                        event.number(),
                                        capacity.maxDrivers(),
                                        capacity.broadcastSlots(),
                                        moving.size()),
                                localizer.label("event.manage.places_now")),
                        EventManagement.button(
                                ButtonStyle.SECONDARY, Action.LEAVE, event, localizer, "event.manage.leave")));
    }

    /** Asks again where others would move than those who were named. */
    private Mono<Answer> changePlacesNow(PressCall press) {
        var responder = press.responder();
        var id = press.id();
        if (id.number(1).isEmpty() || id.number(2).isEmpty() || id.number(3).isEmpty())
            return Mono.just(responder.refusal("interaction.unknown"));
        return EventManagement.numbered(id.number(0), responder, number -> {
            var event = EventManagement.id(press.caller(), number);
            return responder.reply(() -> events.look(event, press.caller().arrival()), live -> {
                var capacity = live.plan()
                        .capacity()
                        .of(id.number(1).get(), id.number(2).get());
                var moving = Revision.beyond(live, capacity);
                if (moving.size() > id.number(3).get())
                    return Mono.just(new Answer.Update(sure(live, capacity, responder)));
                return responder.outcome(
                        () -> events.manage(event, change(press.caller(), capacity)),
                        changed -> responder.instead(changed(changed)),
                        responder::instead);
            });
        });
    }

    private static Phrase changed(Live event) {
        return Phrase.of("event.manage.places_changed")
                .with("title", event.plan().title())
                .with("drivers", event.plan().capacity().maxDrivers())
                .with("broadcasters", event.plan().capacity().broadcastSlots());
    }

    private static Form messageForm(Live event, Responder responder) {
        return Form.of(
                Phrase.of("event.manage.message_form"),
                Text.paragraph(TEXT, Phrase.of("event.manage.message_text"), LONGEST_MESSAGE));
    }

    private Mono<Outcome> send(SubmitCall call, EventId event, Live live) {
        var caller = call.caller();
        return Optional.of(PlainText.paragraph(call.text(TEXT)))
                .filter(text -> !text.isEmpty())
                .map(text -> Mono.fromCompletionStage(
                                () -> events.manage(event, new MessageDrivers(text, caller.member(), caller.arrival())))
                        .map(reply -> CorrectableForm.of(
                                reply,
                                told -> call.responder()
                                        .ephemeral(Phrase.of("event.manage.messaged")
                                                .with(
                                                        "drivers",
                                                        told.meeting().toTell().size())))))
                .orElseGet(() -> Mono.just(CorrectableForm.rejected(List.of(Phrase.of("event.message_empty")))));
    }
}
