package racemanager.event;

import java.time.Duration;
import java.util.Optional;
import racemanager.event.EventCommand.ArchiveNow;
import racemanager.event.EventCommand.Restore;
import racemanager.kernel.Decision;

/** How long an event stays when its race is over, and how it comes back. */
final class Archive {

    /** From the finish, or from when it was last restored. */
    static final Duration ARCHIVED_AFTER = Duration.ofDays(14);

    /** From when it was really archived, so that a bot that was down leaves the same time for restoring. */
    static final Duration ERASED_AFTER = Duration.ofDays(30);

    static Decision<EventFact> archive(RaceEvent event, ArchiveNow archive) {
        return switch (event) {
            case RaceEvent.Finished finished -> Decision.accepted(archived(archive));
            case RaceEvent.Cancelled cancelled -> Decision.accepted(archived(archive));
            case RaceEvent.Archived archived -> Decision.unchanged();
            case RaceEvent.Published published -> Decision.refused("event.not_over");
            case RaceEvent.Closed closed -> Decision.refused("event.not_over");
            case RaceEvent.Prepared prepared -> Decision.refused("event.not_published");
            case RaceEvent.Unborn none -> Decision.refused("event.unknown");
            case RaceEvent.Erased erased -> Decision.refused("event.unknown");
        };
    }

    private static EventFact archived(ArchiveNow archive) {
        return new EventFact.Archived(archive.at(), Optional.of(archive.by()));
    }

    static Decision<EventFact> restore(RaceEvent event, Restore restore) {
        return switch (event) {
            case RaceEvent.Archived archived -> Decision.accepted(new EventFact.Restored(restore.by(), restore.at()));
            case RaceEvent.Published published -> notArchived();
            case RaceEvent.Closed closed -> notArchived();
            case RaceEvent.Cancelled cancelled -> notArchived();
            case RaceEvent.Finished finished -> notArchived();
            case RaceEvent.Prepared prepared -> notArchived();
            case RaceEvent.Unborn none -> Decision.refused("event.unknown");
            case RaceEvent.Erased erased -> Decision.refused("event.unknown");
        };
    }

    private static Decision<EventFact> notArchived() {
        return Decision.refused("event.not_archived");
    }

    private Archive() {}
}
