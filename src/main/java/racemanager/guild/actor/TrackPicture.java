package racemanager.guild.actor;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import racemanager.guild.GuildCommand.ShowTrackPicture;
import racemanager.guild.PictureRules;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import racemanager.picture.Picture;
import racemanager.picture.PictureId;
import racemanager.track.Track;

/** Gives a track its picture: that is stored first, and then shown; what is stored and never shown goes again. */
record TrackPicture(Desk guild) {

    /** The track is looked for first, so that nothing large is stored for one that is gone. */
    CompletionStage<Reply<Track>> show(int track, Picture picture, MemberId by, Instant at) {
        return Replies.then(guild.ask(new GuildOrder.OfTrack(track, at)), there -> {
            var kept = new PictureDesk(guild).keep(PictureRules.track(track), picture, at);
            return Replies.then(kept, id -> showKept(track, id, by, at));
        });
    }

    private CompletionStage<Reply<Track>> showKept(int track, PictureId picture, MemberId by, Instant at) {
        return change(track, Optional.of(picture), by, at).whenComplete((reply, failure) -> {
            if (reply instanceof Reply.Refused<Track>) {
                new PictureDesk(guild).giveUp(picture);
            }
        });
    }

    CompletionStage<Reply<Track>> remove(int track, MemberId by, Instant at) {
        return change(track, Optional.empty(), by, at);
    }

    private CompletionStage<Reply<Track>> change(int track, Optional<PictureId> picture, MemberId by, Instant at) {
        return guild.ask(new GuildOrder.OfTracks(new ShowTrackPicture(track, picture, by, at)))
                .thenApply(reply -> reply.map(tracks -> tracks.byNumber(track).orElseThrow()));
    }
}
