package racemanager.discord.interaction;

import java.util.Optional;
import racemanager.kernel.Phrase;

/** Why what one interaction asked for was not done; a handler may ask several things, of which the last one counts. */
final class LastRefusal {

    private volatile Optional<Phrase> why = Optional.empty();

    void is(Phrase reason) {
        why = Optional.of(reason);
    }

    Optional<Phrase> why() {
        return why;
    }
}
