package racemanager.architecture.sample.event.actor;

import java.time.Instant;
import racemanager.architecture.sample.event.discord.SeesAnotherFace;

/** An actor that knows Discord; that it reads the clock is its right. */
public record SeesAFace(SeesAnotherFace face) {

    Instant now() {
        return Instant.now();
    }
}
