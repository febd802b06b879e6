package racemanager.architecture.sample.event.discord;

import org.apache.pekko.actor.typed.ActorRef;
import racemanager.architecture.sample.track.discord.TrackFace;

/** One feature's face that knows another's, and an actor by its reference. */
public record SeesAnotherFace(TrackFace face, ActorRef<String> actor) {}
