package racemanager.playground;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import racemanager.playground.visitor.BotKeeper;

/** A bot that is what one tells it to be. */
final class ObedientBot implements BotKeeper {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile State state = State.UP;

    @Override
    public State state() {
        return state;
    }

    @Override
    public void kill() {
        become(State.DOWN);
    }

    @Override
    public void start() {
        become(State.STARTING);
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
