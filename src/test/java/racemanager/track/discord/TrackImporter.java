package racemanager.track.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;
import racemanager.discord.Answer;
import racemanager.discord.Downloads;
import racemanager.discord.Options;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.TestMember;
import racemanager.discord.Upload;
import racemanager.guild.discord.RuledGuild;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import racemanager.picture.Picture;
import racemanager.picture.PictureUse;
import racemanager.speech.Speech;
import racemanager.track.Track;
import racemanager.track.TrackComparison;
import racemanager.track.TrackComparison.Standing;
import racemanager.track.TrackForm;
import racemanager.track.TrackImports;
import racemanager.track.TrackList;
import racemanager.track.TrackName;
import racemanager.track.TrackOverview;
import racemanager.track.TrackRow;
import racemanager.track.Tracks;
import reactor.core.publisher.Mono;

/** A member at {@code /track import} and {@code export}, with files and a guild that the test decides on. */
final class TrackImporter {

    static final TestMember ADA = new TestMember(7, Locale.ENGLISH);

    TrackList tracks = TrackList.EMPTY;
    Downloads.Outcome file = new Downloads.Fetched(new byte[0]);
    Optional<Reply<TrackList>> answer = Optional.empty();
    final List<TrackRow.Compared> taken = new ArrayList<>();

    private final TrackImports imports = new TrackImports() {
        @Override
        public CompletionStage<Reply<TrackComparison>> compare(GuildId guild, List<TrackRow> rows) {
            return done(new TrackComparison(
                    rows.stream().map(TrackImporter.this::standing).toList()));
        }

        @Override
        public CompletionStage<Reply<TrackList>> take(
                GuildId guild, List<TrackRow.Compared> rows, MemberId by, Instant at) {
            taken.addAll(rows);
            return CompletableFuture.completedFuture(answer.orElseGet(() -> Reply.done(tracks)));
        }
    };

    final TrackSheetModule module = new TrackSheetModule(
            new Tracks() {
                @Override
                public CompletionStage<Reply<TrackList>> of(GuildId guild) {
                    return done(tracks);
                }

                @Override
                public CompletionStage<Reply<Track>> add(GuildId guild, TrackForm form, MemberId by, Instant at) {
                    throw new IllegalStateException();
                }

                @Override
                public CompletionStage<Reply<TrackOverview>> show(GuildId guild, int track, Instant at) {
                    throw new IllegalStateException();
                }

                @Override
                public CompletionStage<Reply<Track>> edit(
                        GuildId guild, int track, TrackForm form, MemberId by, Instant at) {
                    throw new IllegalStateException();
                }

                @Override
                public CompletionStage<Reply<Track>> showPicture(
                        GuildId guild, int track, Picture picture, MemberId by, Instant at) {
                    throw new IllegalStateException();
                }

                @Override
                public CompletionStage<Reply<Track>> removePicture(GuildId guild, int track, MemberId by, Instant at) {
                    throw new IllegalStateException();
                }

                @Override
                public CompletionStage<Reply<PictureUse>> pictures(GuildId guild) {
                    throw new IllegalStateException();
                }

                @Override
                public CompletionStage<Reply<TrackList>> remove(GuildId guild, int track, MemberId by, Instant at) {
                    throw new IllegalStateException();
                }
            },
            imports,
            new RuledGuild().settings(),
            new Downloads() {
                @Override
                public Mono<Outcome> upload(Upload upload, int mostBytes) {
                    return Mono.just(file);
                }

                @Override
                public Mono<Outcome> link(String address, int mostBytes) {
                    throw new IllegalStateException();
                }
            },
            Speech.load());

    private Standing standing(TrackRow row) {
        return tracks.byName(row.name())
                .<Standing>map(before -> row.over(before).equals(before)
                        ? new TrackComparison.Same()
                        : new TrackComparison.Different(before))
                .orElseGet(TrackComparison.Fresh::new);
    }

    void has(int number, String name, int boxes) {
        tracks = tracks.with(new Track(
                number,
                new TrackName(name, Optional.empty()),
                new Track.Room(boxes, Optional.empty(), 0),
                Optional.of("=1+1 for " + name)));
    }

    Answer sends(String content) {
        return sends(ADA, content);
    }

    Answer sends(TestMember member, String content) {
        return sends(member, content, 4);
    }

    Answer sends(TestMember member, String content, long interaction) {
        file = new Downloads.Fetched(content.getBytes(StandardCharsets.UTF_8));
        return sent(member, interaction);
    }

    Answer sent(TestMember member, long interaction) {
        return sent(member, interaction, "my tracks.csv");
    }

    Answer sent(TestMember member, long interaction, String name) {
        var upload = new Upload("900", name, Optional.empty(), 1, "https://cdn/tracks.csv");
        var caller = member.caller(interaction);
        var call = new SlashCall(
                caller, member.responder(), "track import", new Options(Map.of(), Map.of("file", upload), Map.of()));
        return module.routes().stream()
                .filter(Route.Slash.class::isInstance)
                .map(Route.Slash.class::cast)
                .filter(row -> row.path().equals("track import"))
                .map(row -> row.handler()
                        .answer(call)
                        .<Answer>cast(Answer.class)
                        .blockOptional()
                        .orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    static String id(Pattern pattern, Answer answer) {
        var found = pattern.matcher(TestMember.said(answer));
        assertThat(found.find()).as(TestMember.said(answer)).isTrue();
        return found.group();
    }

    private static <T> CompletionStage<Reply<T>> done(T view) {
        return CompletableFuture.completedFuture(Reply.done(view));
    }
}
