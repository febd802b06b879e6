package racemanager.event;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import racemanager.event.EventCommand.NotShown;
import racemanager.event.EventCommand.NoteRemoved;
import racemanager.event.EventCommand.NoteTold;
import racemanager.event.EventCommand.Saw;
import racemanager.event.EventCommand.TryAgain;
import racemanager.event.RaceEvent.Erased;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RaceEvent.Prepared;
import racemanager.event.RaceEvent.Unborn;
import racemanager.event.Shown.Where;
import racemanager.kernel.Decision;

/** What Discord made of an event's messages, and when it is asked again. */
final class Showing {

    static Decision<EventFact> saw(RaceEvent event, Saw saw) {
        return live(event, shown -> {
            var before = shown.at(saw.where());
            return before.equals(Shown.Seen.of(saw.message(), saw.revision()))
                    ? Decision.unchanged()
                    : Decision.accepted(new EventFact.Seen(saw.where(), saw.message(), saw.revision()));
        });
    }

    static Decision<EventFact> notShown(RaceEvent event, NotShown refused) {
        return live(event, shown -> {
            var before = shown.at(refused.where()).revision();
            return before >= refused.revision() || shown.isElsewhere(refused.where(), refused.revision())
                    ? Decision.unchanged()
                    : Decision.accepted(
                            new EventFact.NotShown(refused.where(), refused.revision(), refused.why(), refused.at()));
        });
    }

    static Decision<EventFact> noteRemoved(RaceEvent event, NoteRemoved removed) {
        return live(
                event,
                shown -> shown.removed(removed.message()).equals(shown)
                        ? Decision.unchanged()
                        : Decision.accepted(new EventFact.MessageRemoved(removed.message(), removed.at())));
    }

    static Decision<EventFact> tryAgain(RaceEvent event, TryAgain again) {
        return live(
                event,
                shown -> Decision.accepted(Stream.of(Where.values())
                        .filter(shown::isRefused)
                        .<EventFact>map(where -> new EventFact.TriedAgain(where, again.at()))
                        .toList()));
    }

    static Decision<EventFact> noteTold(RaceEvent event, NoteTold told) {
        if (event instanceof RaceEvent.Missed missed)
            return missed.isToBeTold()
                    ? Decision.accepted(new EventFact.RefusalTold(told.why(), told.at()))
                    : Decision.unchanged();
        return live(
                event,
                shown -> shown.telling(told.why()).equals(shown)
                        ? Decision.unchanged()
                        : Decision.accepted(new EventFact.RefusalTold(told.why(), told.at())));
    }

    /** What was refused an hour ago. */
    static List<EventFact> triedAgain(Shown shown, Instant now) {
        return Stream.of(Where.values())
                .filter(shown::isRefused)
                .filter(where -> shown.at(where).refusal().stream()
                        .anyMatch(refusal -> !refusal.triedAgainAt().isAfter(now)))
                .<EventFact>map(where -> new EventFact.TriedAgain(where, now))
                .toList();
    }

    private static Decision<EventFact> live(RaceEvent event, Function<Shown, Decision<EventFact>> rule) {
        return switch (event) {
            case Unborn none -> Decision.unchanged();
            case Prepared prepared -> Decision.unchanged();
            case Erased erased -> Decision.unchanged();
            case Live live -> rule.apply(live.meeting().shown());
        };
    }

    private Showing() {}
}
