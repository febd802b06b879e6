package racemanager.track;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import racemanager.picture.Picture;
import racemanager.picture.PictureUse;

/** The tracks of all guilds; a stage fails when no answer comes in time. */
public interface Tracks {

    CompletionStage<Reply<TrackList>> of(GuildId guild);

    /** The track with its number; refused with the first rule that the form breaks. */
    CompletionStage<Reply<Track>> add(GuildId guild, TrackForm form, MemberId by, Instant at);

    /** Refused when there is no such track any more. */
    CompletionStage<Reply<TrackOverview>> show(GuildId guild, int track, Instant at);

    /**
     * The track as it is now; refused with the first rule that the form breaks, when nothing would change, and when an
     * event to come would not fit any more.
     */
    CompletionStage<Reply<Track>> edit(GuildId guild, int track, TrackForm form, MemberId by, Instant at);

    /**
     * The track as it shows the picture, in the place of the one that it had; refused when there is no such track any
     * more, and when the guild has no room for another picture.
     */
    CompletionStage<Reply<Track>> showPicture(GuildId guild, int track, Picture picture, MemberId by, Instant at);

    /** The track without a picture; refused when there is no such track any more. */
    CompletionStage<Reply<Track>> removePicture(GuildId guild, int track, MemberId by, Instant at);

    /** How much room the guild has for another picture. */
    CompletionStage<Reply<PictureUse>> pictures(GuildId guild);

    /** What is left; refused when there is no such track, and while an event to come uses it. */
    CompletionStage<Reply<TrackList>> remove(GuildId guild, int track, MemberId by, Instant at);
}
