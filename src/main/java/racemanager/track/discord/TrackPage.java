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
import racemanager.picture.PictureUse;
import racemanager.track.Track;
import racemanager.track.Tracks;
import reactor.core.publisher.Mono;

/** One track as a member is shown it: with its picture where that can be had, and with buttons for whoever may manage it. */
record TrackPage(Tracks tracks, AccessCheck check, Access manage, PictureSource pictures) {

    Mono<Answer> show(Caller caller, Responder responder, int track, Function<View, Answer> shown) {
        return responder.reply(
                () -> tracks.show(caller.guild(), track, caller.arrival()),
                overview -> picture(caller, overview.track())
                        .flatMap(picture -> withRoom(
                                caller,
                                responder,
                                room -> shown.apply(
                                        new TrackView(responder.localizer()).of(overview, room, picture)))));
    }

    /** With the room for pictures, for whoever may give one. */
    Mono<Answer> withRoom(Caller caller, Responder responder, Function<Optional<PictureUse>, Answer> shown) {
        return check.allows(caller, manage)
                .flatMap(manageable -> manageable
                        ? responder.reply(
                                () -> tracks.pictures(caller.guild()), use -> Mono.just(shown.apply(Optional.of(use))))
                        : Mono.just(shown.apply(Optional.empty())));
    }

    private Mono<Optional<NewFile>> picture(Caller caller, Track track) {
        return Mono.justOrEmpty(track.picture())
                .flatMap(picture -> pictures.picture(caller.guild(), picture))
                .defaultIfEmpty(Optional.empty());
    }
}
