package racemanager.architecture.sample.track.discord;

import reactor.core.publisher.Mono;

/** A face as it should be. */
public record TrackFace(Mono<String> answer) {}
