package racemanager.discord.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DiscordClockTest {

    private static final Instant START = Instant.parse("2026-03-01T20:00:00Z");
    private static final Duration WAY = Duration.ofMillis(80);

    private Duration gone = Duration.ZERO;
    /** What Discord's clock shows beyond the time that has gone. */
    private Duration there = Duration.ZERO;

    private final DiscordClock clock = new DiscordClock(() -> gone.toNanos() - 77, START, Duration.ofSeconds(2));

    /** The age of an interaction that was so long under way. */
    private long comes(Duration after, Duration way) {
        gone = gone.plus(after);
        return clock.age(START.plus(gone).plus(there).minus(way)).toMillis();
    }

    private long comes(long seconds, long way) {
        return comes(Duration.ofSeconds(seconds), Duration.ofMillis(way));
    }

    @Test
    void theFastestOfLateIsNewAndTheOthersAreOlderByHowMuchLaterTheyCame() {
        assertThat(comes(1, 200)).isZero();
        assertThat(comes(1, 80)).isZero();
        assertThat(comes(1, 200)).isEqualTo(120);
        assertThat(comes(1, 4_080)).isEqualTo(4_000);
    }

    @Test
    void aBeliefThatIsWrongByLessThanTwoSecondsIsCorrectedByTheFirst() {
        there = Duration.ofMillis(-1_900);
        assertThat(comes(1, 80)).isZero();
        assertThat(comes(1, 1_580)).isEqualTo(1_500);

        there = Duration.ofMillis(1_900);
        assertThat(comes(1, 80)).isZero();
        assertThat(comes(1, 1_580)).isEqualTo(1_500);
    }

    @Test
    void whatWaitedForTheFirstConnectionIsOld() {
        assertThat(comes(1, 30_000)).isGreaterThan(2_500);
        assertThat(comes(1, 80)).isZero();
    }

    @Test
    void discordsClockMayJumpForward() {
        comes(1, 80);
        there = Duration.ofDays(1);

        assertThat(comes(1, 80)).isZero();
        assertThat(comes(1, 3_080)).isEqualTo(3_000);
    }

    @Test
    void aMeasureThatNothingConfirmsIsForgottenAfterTenMinutes() {
        comes(1, 80);
        there = Duration.ofHours(-1);

        assertThat(comes(300, 80)).isEqualTo(3_600_000);
        assertThat(comes(301, 80)).isZero();
        assertThat(comes(1, 2_080)).isEqualTo(2_000);
    }

    @Test
    void whatIsOldIsKnownAlsoAfterAQuietNight() {
        comes(1, 80);

        assertThat(comes(36_000, 20_080)).isEqualTo(20_000);
        assertThat(comes(1, 80)).isZero();
    }

    @Test
    void theSlowMakeNobodyYounger() {
        comes(Duration.ZERO, WAY);
        for (int minute = 0; minute < 9; minute++) {
            assertThat(comes(60, 2_080)).isEqualTo(2_000);
        }
    }
}
