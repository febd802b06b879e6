package racemanager.store;

import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fails once at the step it is set to. */
final class FaultSwitch implements Faults {

    private @Nullable FaultPoint point;
    private @Nullable Supplier<IOException> failure;
    private boolean fired;

    synchronized void set(FaultPoint where, Supplier<IOException> what) {
        point = where;
        failure = what;
    }

    synchronized boolean fired() {
        return fired;
    }

    @Override
    public void reached(FaultPoint reached) throws IOException {
        var thrown = take(reached);
        if (thrown != null) {
            throw thrown.get();
        }
    }

    private synchronized @Nullable Supplier<IOException> take(FaultPoint reached) {
        if (reached != point) {
            return null;
        }
        point = null;
        fired = true;
        return failure;
    }
}
