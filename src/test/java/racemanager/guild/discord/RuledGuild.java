package racemanager.guild.discord;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand;
import racemanager.guild.PictureRules;
import racemanager.guild.TrackImportRules;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.picture.Picture;
import racemanager.picture.PictureUse;
import racemanager.setting.Settings;
import racemanager.track.Track;
import racemanager.track.TrackComparison;
import racemanager.track.TrackForm;
import racemanager.track.TrackImports;
import racemanager.track.TrackList;
import racemanager.track.TrackOverview;
import racemanager.track.TrackRow;
import racemanager.track.Tracks;
import racemanager.vehicle.VehicleList;
import racemanager.vehicle.VehicleListChange;
import racemanager.vehicle.VehicleLists;
import racemanager.vehicle.Vehicles;

/** A guild in memory that decides by its rules, behind the ports through which faces reach it. */
public final class RuledGuild {

    private final OneGuild guild = new OneGuild();

    /** What it says instead of taking an import or a list. */
    public Optional<Phrase> busy = Optional.empty();

    /** What happens between a comparison and what is done with it. */
    public Runnable meanwhile = () -> {};

    private <V> CompletionStage<Reply<V>> ask(GuildCommand command, Function<Guild, V> view) {
        return guild.decided(command, view);
    }

    private <V> CompletionStage<Reply<V>> change(GuildCommand command, Function<Guild, V> view) {
        return busy.<CompletionStage<Reply<V>>>map(why -> CompletableFuture.completedFuture(Reply.busy(why)))
                .orElseGet(() -> ask(command, view));
    }

    public Tracks tracks() {
        return new Tracks() {
            @Override
            public CompletionStage<Reply<TrackList>> of(GuildId id) {
                return ask(new GuildCommand.Look(), Guild::tracks);
            }

            @Override
            public CompletionStage<Reply<Track>> add(GuildId id, TrackForm form, MemberId by, Instant at) {
                return ask(
                        new GuildCommand.AddTrack(form, by, at),
                        after -> after.tracks().tracks().getLast());
            }

            @Override
            public CompletionStage<Reply<TrackOverview>> show(GuildId id, int track, Instant at) {
                throw new IllegalStateException();
            }

            @Override
            public CompletionStage<Reply<Track>> edit(GuildId id, int track, TrackForm form, MemberId by, Instant at) {
                throw new IllegalStateException();
            }

            @Override
            public CompletionStage<Reply<Track>> showPicture(
                    GuildId id, int track, Picture picture, MemberId by, Instant at) {
                throw new IllegalStateException();
            }

            @Override
            public CompletionStage<Reply<Track>> removePicture(GuildId id, int track, MemberId by, Instant at) {
                throw new IllegalStateException();
            }

            @Override
            public CompletionStage<Reply<PictureUse>> pictures(GuildId id) {
                return ask(new GuildCommand.Look(), PictureRules::use);
            }

            @Override
            public CompletionStage<Reply<TrackList>> remove(GuildId id, int track, MemberId by, Instant at) {
                return ask(new GuildCommand.RemoveTrack(track, by, at), Guild::tracks);
            }
        };
    }

    public TrackImports imports() {
        return new TrackImports() {
            @Override
            public CompletionStage<Reply<TrackComparison>> compare(GuildId id, List<TrackRow> rows) {
                var compared = ask(new GuildCommand.Look(), before -> TrackImportRules.compare(before, rows));
                meanwhile.run();
                return compared;
            }

            @Override
            public CompletionStage<Reply<TrackList>> take(
                    GuildId id, List<TrackRow.Compared> rows, MemberId by, Instant at) {
                return change(new GuildCommand.ImportTracks(rows, by, at), Guild::tracks);
            }
        };
    }

    public Vehicles vehicles() {
        return new Vehicles() {
            @Override
            public CompletionStage<Reply<VehicleLists>> of(GuildId id) {
                return ask(new GuildCommand.Look(), Guild::vehicles);
            }

            @Override
            public CompletionStage<Reply<VehicleLists>> add(
                    GuildId id, VehicleList.Content content, MemberId by, Instant at) {
                return change(new GuildCommand.KeepVehicleList(Optional.empty(), content, by, at), Guild::vehicles);
            }

            @Override
            public CompletionStage<Reply<VehicleLists>> take(
                    GuildId id, List<VehicleListChange> changes, MemberId by, Instant at) {
                return change(new GuildCommand.ImportVehicleLists(changes, by, at), Guild::vehicles);
            }

            @Override
            public CompletionStage<Reply<VehicleLists>> remove(GuildId id, int list, MemberId by, Instant at) {
                return ask(new GuildCommand.RemoveVehicleList(list, by, at), Guild::vehicles);
            }
        };
    }

    public Settings settings() {
        return guild.settings();
    }

    public TrackList trackList() {
        return guild.state.tracks();
    }

    public VehicleLists vehicleLists() {
        return guild.state.vehicles();
    }
}
