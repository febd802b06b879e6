package racemanager.discord.rest;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import racemanager.discord.Downloads;
import racemanager.discord.Upload;
import racemanager.kernel.Phrase;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Fetches a few files at once, so that their memory is bounded; some more wait, and the rest are told to come back. */
public final class LimitedDownloads implements Downloads {

    private static final int AT_ONCE = 4;
    private static final int IN_LINE = 16;

    /** An interaction is answered within minutes, but nobody looks at a spinner for longer than this. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Downloads downloads;
    private final int atOnce;
    private final int inLine;
    private final Duration patience;
    private final Scheduler timer;
    private final Set<Turn> running = new HashSet<>();
    private final Queue<Turn> waiting = new ArrayDeque<>();

    public LimitedDownloads(Downloads downloads) {
        this(downloads, AT_ONCE, IN_LINE, PATIENCE, Schedulers.parallel());
    }

    LimitedDownloads(Downloads downloads, int atOnce, int inLine, Duration patience, Scheduler timer) {
        this.downloads = downloads;
        this.atOnce = atOnce;
        this.inLine = inLine;
        this.patience = patience;
        this.timer = timer;
    }

    /** One download's place, which it has until it ends in whatever way. */
    private static final class Turn {
        private final Sinks.Empty<Boolean> begun = Sinks.empty();

        void begin() {
            begun.tryEmitEmpty();
        }

        Mono<Boolean> comes() {
            return begun.asMono().defaultIfEmpty(true);
        }
    }

    @Override
    public Mono<Outcome> upload(Upload upload, int mostBytes) {
        return inTurn(downloads.upload(upload, mostBytes));
    }

    @Override
    public Mono<Outcome> link(String address, int mostBytes) {
        return inTurn(downloads.link(address, mostBytes));
    }

    private Mono<Outcome> inTurn(Mono<Outcome> download) {
        return Mono.defer(() -> {
            var turn = new Turn();
            return enter(turn)
                    ? turn.comes()
                            .timeout(patience, Mono.just(false), timer)
                            .flatMap(mine -> mine ? download : busy())
                            .doFinally(end -> leave(turn))
                    : busy();
        });
    }

    private static Mono<Outcome> busy() {
        return Mono.just(new Refused(Phrase.of("download.busy")));
    }

    private synchronized boolean enter(Turn turn) {
        if (running.size() < atOnce) {
            running.add(turn);
            turn.begin();
            return true;
        }
        return waiting.size() < inLine && waiting.add(turn);
    }

    private void leave(Turn turn) {
        next(turn).ifPresent(Turn::begin);
    }

    private synchronized Optional<Turn> next(Turn turn) {
        waiting.remove(turn);
        if (!running.remove(turn)) return Optional.empty();
        var next = Optional.ofNullable(waiting.poll());
        next.ifPresent(running::add);
        return next;
    }
}
