package racemanager.event;

import racemanager.event.EventCommand.Cancel;
import racemanager.event.EventCommand.Close;
import racemanager.event.RaceEvent.Archived;
import racemanager.event.RaceEvent.Cancelled;
import racemanager.event.RaceEvent.Closed;
import racemanager.event.RaceEvent.Erased;
import racemanager.event.RaceEvent.Finished;
import racemanager.event.RaceEvent.Prepared;
import racemanager.event.RaceEvent.Published;
import racemanager.event.RaceEvent.Unborn;
import racemanager.kernel.Decision;

/** How an organiser closes or cancels what is published. */
final class Ending {

    static Decision<EventFact> close(RaceEvent event, Close close) {
        return switch (event) {
            case Published published -> Decision.accepted(new EventFact.ClosedEarly(close.by(), close.at()));
            case Closed closed -> Decision.unchanged();
            case Cancelled cancelled -> Decision.refused("event.cancelled");
            case Finished finished -> Decision.refused("event.finished");
            case Archived archived -> Decision.refused("event.finished");
            case Prepared prepared -> Decision.refused("event.not_published");
            case Unborn none -> Decision.refused("event.unknown");
            case Erased erased -> Decision.refused("event.unknown");
        };
    }

    static Decision<EventFact> cancel(RaceEvent event, Cancel cancel) {
        return switch (event) {
            case Published published -> cancelled(cancel);
            case Closed closed -> cancelled(cancel);
            case Cancelled cancelled -> Decision.unchanged();
            case Finished finished -> Decision.refused("event.finished");
            case Archived archived -> Decision.refused("event.finished");
            case Prepared prepared -> Decision.refused("event.not_published");
            case Unborn none -> Decision.refused("event.unknown");
            case Erased erased -> Decision.refused("event.unknown");
        };
    }

    private static Decision<EventFact> cancelled(Cancel cancel) {
        return Decision.accepted(new EventFact.Cancelled(cancel.reason(), cancel.by(), cancel.at()));
    }

    private Ending() {}
}
