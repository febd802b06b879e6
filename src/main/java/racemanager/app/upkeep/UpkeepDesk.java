package racemanager.app.upkeep;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.control.ControlAnswer;
import racemanager.control.ControlDesk;
import racemanager.control.ControlRequest;

/** Does in the running bot what its commands ask for, one at a time of what keeps the store busy. */
final class UpkeepDesk implements ControlDesk {

    private static final Logger LOG = LoggerFactory.getLogger(UpkeepDesk.class);

    /** What is done with the store, as {@link UpkeepWork} does it. */
    @FunctionalInterface
    interface Work {
        String carryOut(Upkeep upkeep, Consumer<String> lines);
    }

    private final Work work;
    private final Function<Throwable, Optional<String>> sentence;
    private final AtomicReference<@Nullable Upkeep> underWay = new AtomicReference<>();

    /** Takes what finds the sentence for the operator in a failure. */
    UpkeepDesk(Work work, Function<Throwable, Optional<String>> sentence) {
        this.work = work;
        this.sentence = sentence;
    }

    @Override
    public ControlAnswer answer(ControlRequest request, Consumer<String> lines) {
        return Upkeep.of(request)
                .map(upkeep -> answer(upkeep, lines))
                .orElseGet(() -> new ControlAnswer.Failed(
                        "The running bot is of another version and does not know this command: restart it first."));
    }

    private ControlAnswer answer(Upkeep upkeep, Consumer<String> lines) {
        return switch (upkeep) {
            case Upkeep.Export export -> carriedOut(export, lines);
            case Upkeep.Backup backup -> alone(backup, lines);
            case Upkeep.Verify verify -> alone(verify, lines);
            case Upkeep.Compact compact -> alone(compact, lines);
        };
    }

    private ControlAnswer alone(Upkeep upkeep, Consumer<String> lines) {
        var other = underWay.compareAndExchange(null, upkeep);
        if (other != null) {
            return new ControlAnswer.Failed("The running bot is busy with \"" + other.name()
                    + "\", and does one such thing at a time: give the command again when that one has ended.");
        }
        try {
            return carriedOut(upkeep, lines);
        } finally {
            underWay.set(null);
        }
    }

    private ControlAnswer carriedOut(Upkeep upkeep, Consumer<String> lines) {
        try {
            var done = work.carryOut(upkeep, lines);
            LOG.info("Command {}: {}", upkeep.name(), done);
            return new ControlAnswer.Done(done);
        } catch (RuntimeException failure) {
            return new ControlAnswer.Failed(sentence.apply(failure).orElseGet(() -> unforeseen(upkeep, failure)));
        }
    }

    private static String unforeseen(Upkeep upkeep, RuntimeException failure) {
        LOG.error("The command {} failed in a way that nobody foresaw.", upkeep.name(), failure);
        return "The running bot failed to do this in a way that nobody foresaw; its log tells how: please report it.";
    }
}
