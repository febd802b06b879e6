package racemanager.event.discord;

import discord4j.core.object.component.Button;
import discord4j.core.object.component.TopLevelMessageComponent;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.discord.AccessCheck;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.Responder;
import racemanager.discord.View;
import racemanager.event.Events;
import racemanager.event.Events.EventId;
import racemanager.event.RaceEvent.Live;
import racemanager.event.discord.EventButton.Action;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.when.Zones;
import reactor.core.publisher.Mono;

/** What Discord refuses of an event, and what may be done with it, for those who manage events. */
final class RefusalHandler {

    static final Access ACCESS = Access.to(BotModule.EVENTS);

    /** Discord mostly answers within this many looks; whoever waits longer is told that it is being tried. */
    private static final int LOOKS = 4;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Events events;
    private final AccessCheck check;
    private final Caller caller;
    private final Responder responder;

    RefusalHandler(Events events, AccessCheck check, Caller caller, Responder responder) {
        this.events = events;
        this.check = check;
        this.caller = caller;
        this.responder = responder;
    }

    /** For whoever published the event, and for those who may manage events; these may also have it tried again, and manage it. */
    Mono<List<TopLevelMessageComponent>> of(Live event) {
        var refused =
                new RefusalText(responder.localizer()).text(event.meeting().shown());
        return check.allows(caller, ACCESS).map(manager -> {
            var parts = new ArrayList<TopLevelMessageComponent>();
            refused.ifPresent(text -> parts.addAll(parts(event, text, manager)));
            if (manager) {
                changedClock(event).ifPresent(parts::add);
                parts.add(Parts.row(manage(event)));
            }
            return parts;
        });
    }

    /** A country may decide about its clocks after a race was planned. */
    private Optional<TopLevelMessageComponent> changedClock(Live event) {
        var timing = event.plan().timing();
        return timing.meant()
                .map(meant -> Parts.text(responder
                        .localizer()
                        .text(Phrase.of("event.clock_changed")
                                .with("zone", Zones.name(timing.zone()))
                                .with("meant", CLOCK.format(meant))
                                .with("shown", CLOCK.format(timing.shown())))));
    }

    private Button manage(Live event) {
        return EventManagement.button(
                ButtonStyle.SECONDARY, Action.MANAGE, event, responder.localizer(), "button.manage");
    }

    private List<TopLevelMessageComponent> parts(Live event, String text, boolean manager) {
        if (manager) return List.of(Parts.text(text), Parts.row(tryAgain(event)));
        var published = event.meeting().origin().by().equals(caller.member());
        return published ? List.of(Parts.text(text)) : List.of();
    }

    private Button tryAgain(Live event) {
        return Parts.button(
                ButtonStyle.PRIMARY,
                Action.TRY_AGAIN.on(event.number()),
                responder.localizer().label("button.try_again"));
    }

    /** Has it tried at once, and says how it went. */
    Mono<Answer> tryAgain(int event) {
        var id = new EventId(caller.guild(), event);
        return Mono.fromCompletionStage(() -> events.tryAgain(id, caller.arrival()))
                .flatMap(reply -> awaited(id, reply, LOOKS))
                .map(reply -> switch (reply) {
                    case Reply.Done<Live> done -> outcome(done.view());
                    case Reply.Refused<Live> refused -> responder.instead(refused.why());
                    case Reply.Busy<Live> busy -> responder.instead(busy.why());
                });
    }

    private Mono<Reply<Live>> awaited(EventId id, Reply<Live> reply, int looks) {
        return looks > 0
                        && reply instanceof Reply.Done<Live> done
                        && RefusalText.isTried(done.view().meeting().shown())
                ? Mono.delay(BETWEEN_LOOKS)
                        .flatMap(passed -> Mono.fromCompletionStage(() -> events.look(id, caller.arrival())))
                        .flatMap(next -> awaited(id, next, looks - 1))
                : Mono.just(reply);
    }

    private Answer outcome(Live event) {
        var shown = event.meeting().shown();
        var text = new RefusalText(responder.localizer());
        return new Answer.Update(View.of(text.text(shown)
                .map(refused -> RefusalText.isTried(shown)
                        ? List.<TopLevelMessageComponent>of(Parts.text(refused))
                        : parts(event, refused, true))
                .orElseGet(() -> List.of(Parts.text(responder.localizer().text("event.refused.over"))))));
    }
}
