package racemanager.event;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import racemanager.event.Events.EventId;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;

/** Many drivers without Discord at once; a stage fails when no answer comes in time. */
public interface DriverLists {

    /** What the rows would change; nothing is changed. */
    CompletionStage<Reply<DriverComparison>> compare(EventId event, List<DriverRow> rows, Instant at);

    /**
     * All rows are taken, or none: refused when an entry is not what its row was compared with.
     *
     * @param first the id of the first who comes; the others have those behind it
     */
    CompletionStage<Reply<Live>> take(
            EventId event, List<DriverRow.Compared> rows, MemberId first, Steward steward, Instant at);
}
