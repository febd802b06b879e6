package racemanager.kernel.actor;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import racemanager.kernel.Erasing;
import racemanager.kernel.Reply;

/** Facts on their way into the store, with the answer that is given when they are there. */
record Pending<C, F, V>(
        C command, @Nullable Ask<C, Reply<V>> ask, List<F> facts, V view, CompletableFuture<?> preparation) {

    boolean erases() {
        return facts.stream().anyMatch(Erasing.class::isInstance);
    }
}
