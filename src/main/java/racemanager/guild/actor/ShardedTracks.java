package racemanager.guild.actor;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import racemanager.guild.GuildCommand;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import racemanager.picture.Picture;
import racemanager.picture.PictureUse;
import racemanager.track.Track;
import racemanager.track.TrackForm;
import racemanager.track.TrackList;
import racemanager.track.TrackOverview;
import racemanager.track.Tracks;

/** Tracks, asked of the guild that they belong to. */
record ShardedTracks(Guilds guilds) implements Tracks {

    @Override
    public CompletionStage<Reply<TrackList>> of(GuildId guild) {
        return ask(guild, new GuildCommand.Look());
    }

    @Override
    public CompletionStage<Reply<Track>> add(GuildId guild, TrackForm form, MemberId by, Instant at) {
        return ask(guild, new GuildCommand.AddTrack(form, by, at))
                .thenApply(reply -> reply.map(tracks -> tracks.tracks().getLast()));
    }

    @Override
    public CompletionStage<Reply<TrackOverview>> show(GuildId guild, int track, Instant at) {
        return guilds.ask(guild, new GuildOrder.OfTrack(track, at));
    }

    @Override
    public CompletionStage<Reply<Track>> edit(GuildId guild, int track, TrackForm form, MemberId by, Instant at) {
        return ask(guild, new GuildCommand.EditTrack(track, form, by, at))
                .thenApply(reply -> reply.map(tracks -> tracks.byNumber(track).orElseThrow()));
    }

    @Override
    public CompletionStage<Reply<Track>> showPicture(
            GuildId guild, int track, Picture picture, MemberId by, Instant at) {
        return new TrackPicture(guilds.desk(guild)).show(track, picture, by, at);
    }

    @Override
    public CompletionStage<Reply<Track>> removePicture(GuildId guild, int track, MemberId by, Instant at) {
        return new TrackPicture(guilds.desk(guild)).remove(track, by, at);
    }

    @Override
    public CompletionStage<Reply<PictureUse>> pictures(GuildId guild) {
        return guilds.ask(guild, new GuildOrder.OfPictureUse());
    }

    @Override
    public CompletionStage<Reply<TrackList>> remove(GuildId guild, int track, MemberId by, Instant at) {
        return ask(guild, new GuildCommand.RemoveTrack(track, by, at));
    }

    private CompletionStage<Reply<TrackList>> ask(GuildId guild, GuildCommand command) {
        return guilds.ask(guild, new GuildOrder.OfTracks(command));
    }
}
