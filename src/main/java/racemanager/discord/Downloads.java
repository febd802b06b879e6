package racemanager.discord;

import racemanager.kernel.Phrase;
import reactor.core.publisher.Mono;

/** Fetches files that members gave, within limits; what cannot be had is a sentence and not an error. */
public interface Downloads {

    /** A file that a member uploaded; its address comes from Discord. */
    Mono<Outcome> upload(Upload upload, int mostBytes);

    /** A file behind a link that a member typed: https only, and never on a private network. */
    Mono<Outcome> link(String address, int mostBytes);

    /** What came of it. */
    sealed interface Outcome {}

    /** The file is here. */
    final class Fetched implements Outcome {
        private final byte[] content;

        public Fetched(byte[] content) {
            this.content = content.clone();
        }

        public byte[] content() {
            return content.clone();
        }
    }

    /** Why there is none. */
    record Refused(Phrase why) implements Outcome {}
}
