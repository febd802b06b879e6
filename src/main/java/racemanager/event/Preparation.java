package racemanager.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racemanager.event.EventCommand.Delete;
import racemanager.event.EventCommand.KeepDraft;
import racemanager.event.EventCommand.Publish;
import racemanager.event.EventCommand.Schedule;
import racemanager.event.RaceEvent.Erased;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RaceEvent.Prepared;
import racemanager.event.RaceEvent.Published;
import racemanager.event.RaceEvent.Scheduled;
import racemanager.event.RaceEvent.Unborn;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;

/** How an event comes to be: as a draft, scheduled, or published at once; what is published does not go back. */
final class Preparation {

    static Decision<EventFact> keepDraft(RaceEvent event, KeepDraft keep) {
        return switch (event) {
            case Unborn none -> Decision.accepted(kept(keep));
            case Prepared prepared -> Decision.accepted(kept(keep));
            case Live live -> Decision.refused("event.already_published");
            case Erased erased -> Decision.refused("event.unknown");
        };
    }

    private static EventFact kept(KeepDraft keep) {
        return new EventFact.DraftKept(keep.number(), keep.answers(), keep.by(), keep.at());
    }

    /** Whoever asks again cannot know whether all of it was deleted the first time. */
    static Decision<EventFact> delete(RaceEvent event, Delete delete) {
        return switch (event) {
            case Unborn none -> Decision.accepted(new EventFact.Erased(delete.at()));
            case Prepared prepared -> Decision.accepted(new EventFact.Erased(delete.at()));
            case Live live -> Decision.refused("event.delete_published");
            case Erased erased -> Decision.accepted(new EventFact.Erased(delete.at()));
        };
    }

    static Decision<EventFact> schedule(RaceEvent event, Schedule schedule) {
        return switch (event) {
            case Unborn none -> scheduled(schedule);
            case Prepared prepared -> scheduled(schedule);
            case Live live -> Decision.unchanged();
            case Erased erased -> Decision.unchanged();
        };
    }

    private static Decision<EventFact> scheduled(Schedule schedule) {
        var objection = objection(schedule.plan(), schedule.at())
                .or(() -> tooLate(schedule.plan(), schedule.publishAt(), schedule.at()));
        return objection
                .<Decision<EventFact>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new EventFact.Scheduled(
                        schedule.number(), schedule.plan(), schedule.publishAt(), schedule.by(), schedule.at())));
    }

    private static Optional<Phrase> tooLate(EventPlan plan, Instant publishAt, Instant now) {
        if (!publishAt.isAfter(now)) return Optional.of(Phrase.of("event.publish_in_past"));
        return publishAt.isBefore(plan.timing().start())
                ? Optional.empty()
                : Optional.of(Phrase.of("event.publish_after_start")
                        .with("start", plan.timing().start()));
    }

    static Decision<EventFact> publish(RaceEvent event, Publish publish) {
        return switch (event) {
            case Unborn none -> publishNew(publish);
            case Prepared prepared -> publishNew(publish);
            case Live live -> Decision.unchanged();
            case Erased erased -> Decision.unchanged();
        };
    }

    private static Decision<EventFact> publishNew(Publish publish) {
        return objection(publish.plan(), publish.at())
                .<Decision<EventFact>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(published(publish)));
    }

    /** At short notice check-in is open from the first moment. */
    private static List<EventFact> published(Publish publish) {
        var published = new EventFact.Published(publish.number(), publish.plan(), publish.by(), publish.at());
        var facts = new ArrayList<EventFact>(List.of(published));
        facts.addAll(Due.fallenDue(new Published(Meeting.of(published)), publish.at()));
        return facts;
    }

    /** What a scheduled event becomes when its time comes; nobody is told of a race that has begun by then. */
    static EventFact published(Scheduled event, Instant now) {
        if (!event.plan().timing().start().isAfter(now)) return new EventFact.PublicationMissed(now);
        return new EventFact.Published(
                event.number(), event.plan(), event.origin().by(), now);
    }

    /** Why a plan cannot be an event at this instant. */
    static Optional<Phrase> objection(EventPlan plan, Instant now) {
        return plan.timing().start().isAfter(now)
                ? plan.capacity().beyond(plan.track())
                : Optional.of(Phrase.of("event.start_in_past"));
    }

    private Preparation() {}
}
