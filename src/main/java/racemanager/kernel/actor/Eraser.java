package racemanager.kernel.actor;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import racemanager.kernel.GuildId;

/** Takes out of the store what nobody may find there any more; both may be repeated. */
public interface Eraser {

    /** For actors none of whose facts erases. */
    Eraser NONE = new Eraser() {
        @Override
        public CompletionStage<?> delete(String stream, long upTo) {
            return CompletableFuture.failedStage(new IllegalStateException("nobody erases " + stream));
        }

        @Override
        public CompletionStage<?> erase() {
            return CompletableFuture.failedStage(new IllegalStateException("nobody erases anything"));
        }

        @Override
        public CompletionStage<List<String>> streamsBelow(GuildId guild) {
            return CompletableFuture.failedStage(new IllegalStateException("nobody erases " + guild));
        }
    };

    /**
     * Deletes the facts of a stream up to this sequence number and its snapshots below it; fails when they could not be
     * deleted.
     */
    CompletionStage<?> delete(String stream, long upTo);

    /** Ends when no byte of what was deleted before this call is left in the store's files. */
    CompletionStage<?> erase();

    /** The streams of all that lives below a guild: {@code kind|guild} and {@code kind|guild|rest}, without its own. */
    CompletionStage<List<String>> streamsBelow(GuildId guild);
}
