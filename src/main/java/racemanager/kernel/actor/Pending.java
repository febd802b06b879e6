package racemanager.kernel.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts on their way into the store, with whom to answer then. */
record Pending<C, F, V>(C command, @Nullable Ask<C, Reply<V>> ask, List<F> facts) {}
