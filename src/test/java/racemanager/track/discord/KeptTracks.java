package racemanager.track.discord;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.track.Track;
import racemanager.track.TrackForm;
import racemanager.track.TrackList;
import racemanager.track.TrackName;
import racemanager.track.TrackOverview;
import racemanager.track.TrackReader;
import racemanager.track.TrackReader.TrackDraft;
import racemanager.track.Tracks;

/** The tracks of one guild, and the races that are said to be run on each. */
final class KeptTracks implements Tracks {

    private TrackList all = TrackList.EMPTY;
    private List<TrackOverview.Race> races = List.of();
    final List<Integer> removed = new ArrayList<>();
    Optional<Phrase> objection = Optional.empty();

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
        return now(Reply.done(new TrackOverview(track(track), races)));
    }

    @Override
    public CompletionStage<Reply<Track>> edit(GuildId guild, int track, TrackForm form, MemberId by, Instant at) {
        if (objection.isPresent()) {
            return now(Reply.refused(objection.get()));
        }
        if (all.byNumber(track).isEmpty()) {
            return now(Reply.refused(Phrase.of("track.gone")));
        }
        var after = ((Parsed.Read<TrackDraft>) TrackReader.read(form)).value().numbered(track);
        if (after.equals(track(track))) {
            return now(Reply.refused(
                    Phrase.of("track.unchanged").with("track", after.name().full())));
        }
        all = all.with(after);
        return now(Reply.done(after));
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
