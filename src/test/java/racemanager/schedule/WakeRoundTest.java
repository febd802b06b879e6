package racemanager.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import racemanager.kernel.GuildId;

class WakeRoundTest {

    private static final Instant START = Instant.parse("2026-12-05T20:30:00Z");

    private final WakeRound round = new WakeRound(new WakePace(200));

    @Test
    void anAppointmentIsWokenAtItsTimeAndNotBefore() {
        var open = Set.of(at(START));

        assertThat(round.due(open, START.minusMillis(1))).isEmpty();
        assertThat(round.pause(open, START.minusSeconds(90))).contains(Duration.ofSeconds(90));
        assertThat(round.due(open, START)).containsExactly(at(START));
    }

    @Test
    void anUnansweredWakeIsRepeatedWithGrowingPausesUpToTenMinutes() {
        var open = Set.of(at(START));
        var now = START;

        var pauses = new ArrayList<Long>();
        for (var attempt = 0; attempt < 9; attempt++) {
            assertThat(round.due(open, now)).hasSize(1);
            assertThat(round.due(open, now)).isEmpty();
            var pause = round.pause(open, now).orElseThrow();
            pauses.add(pause.toSeconds());
            now = now.plus(pause);
        }

        assertThat(pauses).containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 320L, 600L, 600L);
    }

    @Test
    void afterALongDowntimeAtMostTwoHundredGuildsAreWokenInAnySecondTheLongestOverdueFirst() {
        var open = new LinkedHashSet<Appointment>();
        for (var guild = 500; guild > 0; guild--) {
            open.add(new Appointment(new GuildId(guild), "event-1/start", START.plusSeconds(guild)));
        }
        var now = START.plus(Duration.ofDays(3));

        var first = round.due(open, now);
        assertThat(first).hasSize(200);
        assertThat(first.getFirst().guild()).isEqualTo(new GuildId(1));
        assertThat(round.due(open, now.plusMillis(500))).isEmpty();
        assertThat(round.pause(open, now.plusMillis(500)).orElseThrow()).isLessThan(Duration.ofSeconds(1));
        assertThat(round.due(open, now.plusSeconds(1))).hasSize(200);
        assertThat(round.due(open, now.plusSeconds(2))).hasSize(100);
    }

    @Test
    void nothingOpenNeedsNoLook() {
        assertThat(round.pause(Set.of(), START)).isEmpty();
        assertThat(round.due(Set.of(), START)).isEqualTo(List.of());
    }

    private static Appointment at(Instant instant) {
        return new Appointment(new GuildId(1), "event-42/start", instant);
    }
}
