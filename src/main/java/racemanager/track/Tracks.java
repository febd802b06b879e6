package racemanager.track;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;

/** The tracks of all guilds; a stage fails when no answer comes in time. */
public interface Tracks {

    CompletionStage<Reply<TrackList>> of(GuildId guild);

    /** The track with its number; refused with the first rule that the form breaks. */
    CompletionStage<Reply<Track>> add(GuildId guild, TrackForm form, MemberId by, Instant at);

    /** What is left; refused when there is no such track, and while an event to come uses it. */
    CompletionStage<Reply<TrackList>> remove(GuildId guild, int track, MemberId by, Instant at);
}
