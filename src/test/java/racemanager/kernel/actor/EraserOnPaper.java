package racemanager.kernel.actor;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import racemanager.kernel.GuildId;

/** Notes what it is asked to delete and erase, and ends when, or fails as, the test says. */
public final class EraserOnPaper implements Eraser {

    public final List<String> asked = new CopyOnWriteArrayList<>();
    public volatile CompletableFuture<?> deletion = CompletableFuture.completedFuture("deleted");
    public volatile CompletableFuture<?> erasure = CompletableFuture.completedFuture("erased");

    @Override
    public CompletionStage<?> delete(String stream, long upTo) {
        asked.add("delete " + stream + " up to " + upTo);
        return deletion;
    }

    @Override
    public CompletionStage<?> erase() {
        asked.add("erase");
        return erasure;
    }

    @Override
    public CompletionStage<List<String>> streamsBelow(GuildId guild) {
        return CompletableFuture.completedFuture(List.of("audit|" + guild.text()));
    }
}
