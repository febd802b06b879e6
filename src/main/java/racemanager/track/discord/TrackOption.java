package racemanager.track.discord;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import racemanager.discord.Answer;
import racemanager.discord.Choice;
import racemanager.discord.CompletionCall;
import racemanager.discord.Option;
import racemanager.discord.SlashCall;
import racemanager.discord.Suggested;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.kernel.Reply;
import racemanager.track.Track;
import racemanager.track.TrackList;
import racemanager.track.Tracks;
import reactor.core.publisher.Mono;

/** The option of a command that names one track, suggested while it is typed. */
public record TrackOption(Tracks tracks) {

    private static final String TRACK = "track";
    private static final Suggested SUGGESTED = new Suggested("track");

    Option option() {
        return mayBeLeftOut().asRequired();
    }

    /** The same where a command can do without a track. */
    public Option mayBeLeftOut() {
        return Option.text(TRACK).suggesting(this::complete);
    }

    /** The number of the track, when a suggestion was taken; empty for all that is typed. */
    public static Optional<Integer> number(String sent) {
        return SUGGESTED.number(sent);
    }

    /** Goes on with the track that is meant, or says why that is none. */
    Mono<Answer> meant(SlashCall call, Function<Track, Mono<Answer>> then) {
        return call.responder().reply(() -> tracks.of(call.caller().guild()), all -> switch (meant(
                all, call.options().needed(TRACK))) {
            case Parsed.Read<Track> read -> then.apply(read.value());
            case Parsed.Rejected<Track> rejected ->
                Mono.just(call.responder().refusal(rejected.problems().getFirst()));
        });
    }

    /** The number that a suggestion stands for; all else is a name. */
    private static Parsed<Track> meant(TrackList tracks, String sent) {
        return SUGGESTED
                .number(sent)
                .map(number -> tracks.byNumber(number)
                        .map(Parsed::read)
                        .orElseGet(() -> Parsed.rejected(Phrase.of("track.gone"))))
                .orElseGet(() -> tracks.meant(PlainText.line(sent)));
    }

    private Mono<Answer.Choices> complete(CompletionCall call) {
        return Mono.fromCompletionStage(() -> tracks.of(call.caller().guild()))
                .map(reply -> new Answer.Choices(
                        reply instanceof Reply.Done<TrackList> done
                                ? offered(done.view(), call.typed()).stream()
                                        .map(TrackOption::choice)
                                        .toList()
                                : List.of()));
    }

    /** Discord may ask again for an option that holds a suggestion already. */
    private static List<Track> offered(TrackList tracks, String typed) {
        return SUGGESTED
                .number(typed)
                .map(number -> tracks.byNumber(number).stream().toList())
                .orElseGet(() -> tracks.matching(PlainText.line(typed)));
    }

    private static Choice choice(Track track) {
        return SUGGESTED.choice(track.name().full(), track.number());
    }
}
