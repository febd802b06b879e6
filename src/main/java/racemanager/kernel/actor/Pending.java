package racemanager.kernel.actor;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import racemanager.kernel.Erasing;

/** Facts on their way into the store, with the answers that are given when they are there. */
record Pending<C, F, V>(List<Decided<C, V>> decided, List<F> facts, CompletableFuture<?> preparation) {

    boolean erases() {
        return facts.stream().anyMatch(Erasing.class::isInstance);
    }
}
