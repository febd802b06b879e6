package racemanager.kernel.actor;

import java.util.UUID;
import org.slf4j.Logger;
import racemanager.kernel.Phrase;

/** A rule with a mistake in it: all is in the log, and the asker gets a reference to it. */
final class Mistake {

    static Phrase said(Object command, RuntimeException mistake, Logger log) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("{} went wrong and changed nothing, reference {}", command, reference, mistake);
        return Phrase.of("failed").with("reference", reference);
    }

    private Mistake() {}
}
