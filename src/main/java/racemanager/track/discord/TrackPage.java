package racemanager.track.discord;

import java.util.Optional;
import java.util.function.Function;
import racemanager.access.Access;
import racemanager.discord.AccessCheck;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.NewFile;
import racemanager.discord.PictureSource;
import racemanager.discord.Responder;
import racemanager.discord.View;
import racemanager.track.Track;
import racemanager.track.Tracks;
import reactor.core.publisher.Mono;

/** One track as a member is shown it: with its picture where that can be had, and with buttons for whoever may manage it. */
record TrackPage(Tracks tracks, AccessCheck check, Access manage, PictureSource pictures) {

    Mono<Answer> show(Caller caller, Responder responder, int track, Function<View, Answer> shown) {
        return responder.reply(
                () -> tracks.show(caller.guild(), track, caller.arrival()),
                overview -> Mono.zip(check.allows(caller, manage), picture(caller, overview.track()))
                        .map(both -> shown.apply(
                                new TrackView(responder.localizer()).of(overview, both.getT1(), both.getT2()))));
    }

    private Mono<Optional<NewFile>> picture(Caller caller, Track track) {
        return Mono.justOrEmpty(track.picture())
                .flatMap(picture -> pictures.picture(caller.guild(), picture))
                .defaultIfEmpty(Optional.empty());
    }
}
