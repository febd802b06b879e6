package racemanager.guild.actor;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import racemanager.guild.GuildCommand;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import racemanager.track.TrackComparison;
import racemanager.track.TrackImports;
import racemanager.track.TrackList;
import racemanager.track.TrackRow;

/** Imports of tracks, asked of the guild that they belong to. */
record ShardedTrackImports(Guilds guilds) implements TrackImports {

    @Override
    public CompletionStage<Reply<TrackComparison>> compare(GuildId guild, List<TrackRow> rows) {
        return guilds.ask(guild, new GuildOrder.ComparingTracks(rows));
    }

    @Override
    public CompletionStage<Reply<TrackList>> take(
            GuildId guild, List<TrackRow.Compared> rows, MemberId by, Instant at) {
        return guilds.ask(guild, new GuildOrder.OfTracks(new GuildCommand.ImportTracks(rows, by, at)));
    }
}
