package racemanager.page;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import racemanager.playground.visitor.BotKeeper;

/** Stands for a bot beside the playground that can be killed. */
final class HandKeeper implements BotKeeper {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile State state = State.UP;
    private volatile boolean killed;

    boolean wasKilled() {
        return killed;
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public void kill() {
        killed = true;
        become(State.DOWN);
    }

    @Override
    public void start() {
        become(State.UP);
    }

    private void become(State next) {
        state = next;
        listeners.forEach(Runnable::run);
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }
}
