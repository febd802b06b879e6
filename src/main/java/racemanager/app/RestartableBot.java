package racemanager.app;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.app.status.Finding;
import racemanager.playground.Playground;
import racemanager.playground.visitor.BotKeeper;

/** The bot beside the playground, which visitors may kill and start again as often as they like. */
final class RestartableBot implements BotKeeper, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RestartableBot.class);

    private final BotPlan plan;
    private final Consumer<Throwable> onFatal;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService deeds = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("bot-keeper").daemon().factory());
    private volatile State state = State.STARTING;
    private volatile BotLife life;
    private boolean over;

    /**
     * @param onFatal told when a bot that nobody killed can no longer do its work
     */
    RestartableBot(BotPlan plan, Consumer<Throwable> onFatal) {
        this.plan = plan;
        this.onFatal = onFatal;
        this.life = new BotLife(plan);
        plan.health().watch("bot", this::finding);
    }

    /**
     * Gives itself into the hands of the visitors, waits for the start of its first life, and throws what keeps it from
     * starting.
     *
     * <p>{@code Assembly} must not do the first: verifying it would need {@link BotKeeper}, and {@code run} has to work
     * from a jar without the playground.
     */
    void beginOn(Playground playground) throws Exception {
        playground.entrust(this);
        var begun = deeds.submit(() -> {
            life.start(onFatal);
            become(State.UP);
            return life;
        });
        try {
            begun.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception why ? why : failed;
        }
    }

    private Finding finding() {
        return switch (state) {
            case UP -> Finding.well("up");
            case STARTING -> Finding.unwell("starting");
            case DOWN -> Finding.unwell("down, killed on the playground's page");
        };
    }

    @Override
    public State state() {
        return state;
    }

    /** One that is starting is killed as soon as it lives. */
    @Override
    public synchronized void kill() {
        if (state != State.DOWN && !over) {
            if (state == State.UP) {
                become(State.DOWN);
            }
            deeds.execute(this::end);
        }
    }

    private void end() {
        become(State.DOWN);
        life.kill();
        log.info("The bot was killed on the playground's page.");
    }

    @Override
    public synchronized void start() {
        if (state == State.DOWN && !over) {
            become(State.STARTING);
            deeds.execute(this::live);
        }
    }

    private void live() {
        try {
            renew().start(onFatal);
            become(State.UP);
            log.info("The bot lives again.");
        } catch (Exception failure) {
            log.error("The bot could not be started again", failure);
            life.close();
            become(State.DOWN);
        }
    }

    private synchronized BotLife renew() {
        life = new BotLife(plan);
        if (over) {
            life.close();
        }
        return life;
    }

    private void become(State next) {
        state = next;
        listeners.forEach(Runnable::run);
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Stops the bot in order, where one lives. */
    @Override
    public void close() {
        synchronized (this) {
            over = true;
        }
        deeds.shutdown();
        life.close();
    }
}
