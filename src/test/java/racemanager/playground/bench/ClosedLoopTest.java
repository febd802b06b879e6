package racemanager.playground.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ClosedLoopTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void noMoreAreInFlightThanAskedForAndNoMoreBeginThanTheMost() {
        var turns = new ConcurrentSkipListSet<Integer>();
        var now = new AtomicInteger();
        var highest = new AtomicInteger();

        var rate = ClosedLoop.run(
                (turn, told) -> {
                    turns.add(turn);
                    highest.accumulateAndGet(now.incrementAndGet(), Math::max);
                    Thread.ofVirtual().start(() -> {
                        now.decrementAndGet();
                        told.accept(turn % 4 != 0);
                    });
                },
                Load.of(3, 40, LONG));

        assertThat(turns).hasSize(40).contains(0, 39);
        assertThat(highest.get()).isLessThanOrEqualTo(3);
        assertThat(rate.times().count()).isEqualTo(30);
        assertThat(rate.lost()).isEqualTo(10);
        assertThat(rate.perSecond()).isPositive();
    }

    @Test
    void nothingBeginsAfterTheTime() {
        var begun = new ArrayDeque<Integer>();

        var rate = ClosedLoop.run(
                (turn, told) -> {
                    begun.add(turn);
                    told.accept(true);
                },
                Load.of(2, Duration.ZERO));

        assertThat(begun).isEmpty();
        assertThat(rate.times().count()).isZero();
    }

    @Test
    void whatIsAnsweredWhileItWarmsDoesNotCount() {
        var rate =
                ClosedLoop.run((turn, told) -> told.accept(true), new Load(1, 100, LONG, Duration.ofSeconds(1), false));

        assertThat(rate.times().count()).isZero();
        assertThat(rate.lost()).isZero();
    }
}
