package racemanager.track;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;

/** Many tracks of a guild at once; a stage fails when no answer comes in time. */
public interface TrackImports {

    /** What the rows would change; nothing is changed. */
    CompletionStage<Reply<TrackComparison>> compare(GuildId guild, List<TrackRow> rows);

    /** All rows are taken, or none: refused when a track is not what its row was compared with. */
    CompletionStage<Reply<TrackList>> take(GuildId guild, List<TrackRow.Compared> rows, MemberId by, Instant at);
}
