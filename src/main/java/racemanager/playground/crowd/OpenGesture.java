package racemanager.playground.crowd;

import java.util.concurrent.CompletableFuture;
import racemanager.playground.interaction.Outcome;

/**
 * Something that a member did and that the bot has not answered yet.
 *
 * @param first completes with the bot's first answer, or with Discord's word that there was none
 * @param shown completes when a message stands before the member that is more than "thinking…"
 */
record OpenGesture(String nonce, CompletableFuture<Heard> first, CompletableFuture<Void> shown) {

    /** An answer and when it came, by {@link System#nanoTime()}. */
    record Heard(Outcome outcome, long at) {}

    OpenGesture(String nonce) {
        this(nonce, new CompletableFuture<>(), new CompletableFuture<>());
    }

    void heard(Outcome outcome) {
        if (outcome.data().path("nonce").asText().equals(nonce)) {
            first.complete(new Heard(outcome, System.nanoTime()));
        }
    }

    void giveUp() {
        first.cancel(false);
        shown.cancel(false);
    }
}
