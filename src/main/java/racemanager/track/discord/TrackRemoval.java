package racemanager.track.discord;

import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.discord.Answer;
import racemanager.discord.Deferral;
import racemanager.discord.PressCall;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.Trace;
import racemanager.kernel.Phrase;
import racemanager.track.Track;
import racemanager.track.Tracks;
import reactor.core.publisher.Mono;

/** Removing a track: at once where it was named in a command, after a question where a button was pressed. */
record TrackRemoval(Tracks tracks, Access access) {

    static final String REMOVE = "track.remove";
    static final String REMOVE_NOW = "track.remove-now";
    static final String KEEP = "track.keep";

    private static final Phrase GONE = Phrase.of("track.gone");

    Stream<Route> routes() {
        var option = new TrackOption(tracks);
        return Stream.of(
                Route.slash(
                        "track remove",
                        access,
                        Deferral.EPHEMERAL,
                        call -> option.meant(call, track -> remove(call, track)),
                        option.option()),
                Route.pressed(REMOVE, access, Deferral.EPHEMERAL, this::ask),
                Route.pressed(REMOVE_NOW, access, Deferral.UPDATE, this::remove),
                Route.pressed(KEEP, access, Deferral.UPDATE, this::keep, Trace.ATTEMPTS));
    }

    private Mono<Answer> remove(SlashCall call, Track track) {
        var caller = call.caller();
        return call.responder()
                .outcome(
                        () -> tracks.remove(caller.guild(), track.number(), caller.member(), caller.arrival()),
                        left -> call.responder()
                                .ephemeral(Phrase.of("track.removed")
                                        .with("track", track.name().full())));
    }

    private Mono<Answer> ask(PressCall call) {
        return call.responder()
                .outcome(
                        () -> tracks.of(call.caller().guild()),
                        all -> call.id()
                                .number(0)
                                .flatMap(all::byNumber)
                                .map(track -> Answer.ephemeral(
                                        new TrackView(call.responder().localizer()).sure(track)))
                                .orElseGet(() -> call.responder().ephemeral(GONE)));
    }

    private Mono<Answer> remove(PressCall call) {
        var caller = call.caller();
        return call.responder()
                .outcome(
                        () -> tracks.remove(
                                caller.guild(), call.id().number(0).orElse(0), caller.member(), caller.arrival()),
                        left -> call.responder().instead(Phrase.of("track.removed_now")),
                        why -> call.responder().instead(why.key().equals("track.unknown") ? GONE : why));
    }

    /** It may have been removed with another message meanwhile. */
    private Mono<Answer> keep(PressCall call) {
        return call.responder()
                .outcome(
                        () -> tracks.of(call.caller().guild()),
                        all -> call.responder()
                                .instead(call.id()
                                        .number(0)
                                        .flatMap(all::byNumber)
                                        .map(track -> Phrase.of("track.not_removed")
                                                .with("track", track.name().full()))
                                        .orElse(GONE)));
    }
}
