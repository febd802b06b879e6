package racemanager.event.discord;

import discord4j.core.object.component.Button;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.Deferral;
import racemanager.discord.FormRenderer;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.SubmitCall;
import racemanager.discord.View;
import racemanager.event.Absence;
import racemanager.event.Entry;
import racemanager.event.EventCommand.FreePlaces;
import racemanager.event.Events;
import racemanager.event.Events.EventId;
import racemanager.event.RaceEvent.Closed;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RaceEvent.Published;
import racemanager.event.discord.EventButton.Action;
import racemanager.form.Form;
import racemanager.form.FormField.Text;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.speech.Localizer;
import reactor.core.publisher.Mono;

/** The panel of all that an organiser may do with an event that is published, and how it is closed or cancelled. */
record EventManagement(Events events) {

    static final Access ACCESS = Access.to(BotModule.EVENTS);

    private static final String REASON = "reason";
    private static final int LONGEST_REASON = 300;

    List<Route> routes() {
        return Stream.of(ends(), new StartChanges(events).routes(), new DriverForms(events).routes())
                .flatMap(rows -> rows)
                .toList();
    }

    private Stream<Route> ends() {
        return Stream.of(
                Route.pressed(
                        Action.MANAGE.route(),
                        ACCESS,
                        Deferral.EPHEMERAL,
                        press -> looking(
                                press,
                                live -> Answer.ephemeral(
                                        panel(live, press.caller().arrival(), press.responder())))),
                Route.pressed(
                        Action.ASK_CLOSE.route(),
                        ACCESS,
                        Deferral.UPDATE,
                        press -> looking(
                                press,
                                live -> new Answer.Update(
                                        askToClose(live, press.caller().arrival(), press.responder())))),
                Route.pressed(Action.CLOSE_NOW.route(), ACCESS, Deferral.UPDATE, this::close),
                Route.pressed(
                        Action.ASK_FREE.route(),
                        ACCESS,
                        Deferral.UPDATE,
                        press -> looking(
                                press,
                                live -> new Answer.Update(
                                        askToFree(live, press.caller().arrival(), press.responder())))),
                Route.pressed(Action.FREE_NOW.route(), ACCESS, Deferral.UPDATE, this::free),
                Route.pressed(Action.CANCEL.route(), ACCESS, Deferral.NONE, this::askForReason),
                Route.submitted(Action.CANCEL.route(), ACCESS, Deferral.UPDATE, this::cancel),
                Route.pressed(
                        Action.LEAVE.route(),
                        ACCESS,
                        Deferral.UPDATE,
                        press -> Mono.fromSupplier(() -> press.responder().instead(Phrase.of("event.manage.left")))));
    }

    /** The panel, or the question that the command asks at once. */
    Mono<Answer> open(String path, SlashCall call, int event) {
        var responder = call.responder();
        var now = call.caller().arrival();
        return responder.outcome(
                () -> events.look(id(call.caller(), event), now),
                live -> Answer.ephemeral(
                        switch (path) {
                            case "event close" -> askToClose(live, now, responder);
                            case "event cancel" -> askToCancel(live, now, responder);
                            default -> panel(live, now, responder);
                        }));
    }

    private static View panel(Live event, Instant now, Responder responder) {
        return new ManagementPanel(responder.localizer()).view(event, now, Optional.empty());
    }

    private static View askToClose(Live event, Instant now, Responder responder) {
        var localizer = responder.localizer();
        if (!(event instanceof Published)) return panel(event, now, responder);
        return View.of(
                Parts.text(localizer.text(Phrase.of("event.manage.close_sure")
                        .with("title", event.plan().title()))),
                Parts.row(
                        button(ButtonStyle.DANGER, Action.CLOSE_NOW, event, localizer, "event.manage.close"),
                        button(ButtonStyle.SECONDARY, Action.LEAVE, event, localizer, "event.manage.leave")));
    }

    /** Names who loses a place. */
    private static View askToFree(Live event, Instant now, Responder responder) {
        var localizer = responder.localizer();
        var absent = Absence.absent(event.entries()).map(Entry::driver).toList();
        if (absent.isEmpty() || !(event instanceof Closed)) return panel(event, now, responder);
        return View.of(
                Parts.text(localizer.text(Phrase.of("event.manage.free_sure")
                        .with("title", event.plan().title())
                        .with("drivers", absent.size())
                        .with("named", EntryText.named(absent, event)))),
                Parts.row(
                        Parts.button(
                                ButtonStyle.DANGER,
                                Action.FREE_NOW.on(event.number()),
                                localizer.label(Phrase.of("event.manage.free").with("drivers", absent.size()))),
                        button(ButtonStyle.SECONDARY, Action.LEAVE, event, localizer, "event.manage.leave")));
    }

    private Mono<Answer> free(PressCall press) {
        var caller = press.caller();
        return numbered(
                press.id().number(0),
                press.responder(),
                event -> press.responder()
                        .outcome(
                                () -> events.manage(
                                        id(caller, event), new FreePlaces(caller.member(), caller.arrival())),
                                live -> press.responder().instead(about("event.manage.freed", live)),
                                press.responder()::instead));
    }

    /** Names what is lost. */
    private static View askToCancel(Live event, Instant now, Responder responder) {
        var localizer = responder.localizer();
        if (!event.isToBeRun()) return panel(event, now, responder);
        return View.of(
                Parts.text(localizer.text(Phrase.of("event.manage.cancel_sure")
                        .with("title", event.plan().title())
                        .with("start", event.plan().timing().start())
                        .with("drivers", event.meeting().toTell().size()))),
                Parts.row(
                        button(ButtonStyle.DANGER, Action.CANCEL, event, localizer, "event.manage.cancel"),
                        button(ButtonStyle.SECONDARY, Action.LEAVE, event, localizer, "event.manage.leave")));
    }

    private Mono<Answer> close(PressCall press) {
        var caller = press.caller();
        return numbered(
                press.id().number(0),
                press.responder(),
                event -> press.responder()
                        .outcome(
                                () -> events.close(id(caller, event), caller.member(), caller.arrival()),
                                live -> press.responder().instead(about("event.manage.closed", live)),
                                press.responder()::instead));
    }

    /** The form is the question: nothing is cancelled until it is sent. */
    private Mono<Answer> askForReason(PressCall press) {
        var form = Form.of(
                Phrase.of("event.manage.cancel_form"),
                Text.paragraph(REASON, Phrase.of("event.manage.reason"), LONGEST_REASON)
                        .optional()
                        .hinting(Phrase.of("event.manage.reason_hint")));
        return numbered(
                press.id().number(0),
                press.responder(),
                event -> Mono.fromSupplier(() -> new Answer.OpenModal(
                        new FormRenderer(press.responder().localizer()).modal(Action.CANCEL.on(event), form))));
    }

    private Mono<Answer> cancel(SubmitCall call) {
        var caller = call.caller();
        var reason = Optional.of(PlainText.line(call.text(REASON))).filter(text -> !text.isEmpty());
        return numbered(
                call.id().number(0),
                call.responder(),
                event -> call.responder()
                        .outcome(
                                () -> events.cancel(id(caller, event), reason, caller.member(), caller.arrival()),
                                live -> call.responder()
                                        .instead(about("event.manage.cancelled", live)
                                                .with(
                                                        "drivers",
                                                        live.meeting().toTell().size())),
                                call.responder()::instead));
    }

    private static Phrase about(String key, Live event) {
        return Phrase.of(key).with("title", event.plan().title());
    }

    private Mono<Answer> looking(PressCall press, Function<Live, Answer> then) {
        return numbered(
                press.id().number(0),
                press.responder(),
                event -> press.responder()
                        .outcome(
                                () -> events.look(
                                        id(press.caller(), event),
                                        press.caller().arrival()),
                                then));
    }

    static Mono<Answer> numbered(Optional<Integer> event, Responder responder, Function<Integer, Mono<Answer>> then) {
        return event.map(then).orElseGet(() -> Mono.just(responder.refusal("interaction.unknown")));
    }

    static EventId id(Caller caller, int event) {
        return new EventId(caller.guild(), event);
    }

    static Button button(ButtonStyle style, Action action, Live event, Localizer localizer, String label) {
        return Parts.button(style, action.on(event.number()), localizer.label(label));
    }
}
