package racemanager.track.discord;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import racemanager.discord.NewFile;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.picture.Picture;
import racemanager.picture.PictureId;
import racemanager.picture.PictureUse;
import racemanager.track.Track;
import racemanager.track.TrackForm;
import racemanager.track.TrackList;
import racemanager.track.TrackName;
import racemanager.track.TrackOverview;
import racemanager.track.TrackReader;
import racemanager.track.TrackReader.TrackDraft;
import racemanager.track.Tracks;
import reactor.core.publisher.Mono;

/** The tracks of one guild, and the races that are said to be run on each. */
final class KeptTracks implements Tracks {

    private TrackList all = TrackList.EMPTY;
    private List<TrackOverview.Race> races = List.of();
    final List<Integer> removed = new ArrayList<>();
    final Map<PictureId, Picture> pictures = new HashMap<>();
    Optional<Phrase> objection = Optional.empty();
    PictureUse use = new PictureUse(41, 2_000);

    void has(int number, String name, String layout) {
        has(number, name, layout, Optional.empty());
    }

    void has(int number, String name, String layout, Optional<String> details) {
        all = all.with(new Track(
                number,
                new TrackName(name, Optional.of(layout).filter(text -> !text.isEmpty())),
                new Track.Room(30, Optional.of(24), 2),
                details));
    }

    /** The picture as it is attached; empty for one that was never given. */
    Mono<Optional<NewFile>> file(GuildId guild, PictureId picture) {
        return Mono.just(Optional.ofNullable(pictures.get(picture))
                .map(given -> NewFile.unchanging(
                        "picture-" + picture.number() + ".png", given.content().toArray())));
    }

    void races(List<TrackOverview.Race> run) {
        races = run;
    }

    void lose(int number) {
        all = all.without(number);
    }

    Track track(int number) {
        return all.byNumber(number).orElseThrow();
    }

    @Override
    public CompletionStage<Reply<TrackList>> of(GuildId guild) {
        return now(Reply.done(all));
    }

    @Override
    public CompletionStage<Reply<Track>> add(GuildId guild, TrackForm form, MemberId by, Instant at) {
        throw new IllegalStateException();
    }

    @Override
    public CompletionStage<Reply<TrackOverview>> show(GuildId guild, int track, Instant at) {
        return now(all.byNumber(track)
                .<Reply<TrackOverview>>map(found -> Reply.done(new TrackOverview(found, races)))
                .orElseGet(() -> Reply.refused(Phrase.of("track.gone"))));
    }

    @Override
    public CompletionStage<Reply<Track>> edit(GuildId guild, int track, TrackForm form, MemberId by, Instant at) {
        if (objection.isPresent()) {
            return now(Reply.refused(objection.get()));
        }
        if (all.byNumber(track).isEmpty()) {
            return now(Reply.refused(Phrase.of("track.gone")));
        }
        var after = ((Parsed.Read<TrackDraft>) TrackReader.read(form)).value().inPlaceOf(track(track));
        if (after.equals(track(track))) {
            return now(Reply.refused(
                    Phrase.of("track.unchanged").with("track", after.name().full())));
        }
        all = all.with(after);
        return now(Reply.done(after));
    }

    @Override
    public CompletionStage<Reply<Track>> showPicture(
            GuildId guild, int track, Picture picture, MemberId by, Instant at) {
        var id = new PictureId(pictures.size() + 1);
        return change(track, Optional.of(id), () -> pictures.put(id, picture));
    }

    @Override
    public CompletionStage<Reply<Track>> removePicture(GuildId guild, int track, MemberId by, Instant at) {
        return change(track, Optional.empty(), () -> {});
    }

    private CompletionStage<Reply<Track>> change(int track, Optional<PictureId> picture, Runnable keeping) {
        if (objection.isPresent()) {
            return now(Reply.refused(objection.get()));
        }
        if (all.byNumber(track).isEmpty()) {
            return now(Reply.refused(Phrase.of("track.gone")));
        }
        keeping.run();
        all = all.with(track(track).showing(picture));
        return now(Reply.done(track(track)));
    }

    @Override
    public CompletionStage<Reply<PictureUse>> pictures(GuildId guild) {
        return now(Reply.done(use));
    }

    @Override
    public CompletionStage<Reply<TrackList>> remove(GuildId guild, int track, MemberId by, Instant at) {
        if (all.byNumber(track).isEmpty()) {
            return now(Reply.refused(Phrase.of("track.unknown")));
        }
        removed.add(track);
        lose(track);
        return now(Reply.done(all));
    }

    private static <V> CompletionStage<Reply<V>> now(Reply<V> reply) {
        return CompletableFuture.completedFuture(reply);
    }
}
