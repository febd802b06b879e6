package racemanager.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import racemanager.when.WallTime.Doubled;
import racemanager.when.WallTime.Single;
import racemanager.when.WallTime.Skipped;

class WallTimeTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2037-01-01T00:00:00Z");

    private record Change(ZoneId zone, ZoneOffsetTransition transition) {}

    @Test
    void anOrdinaryTimeIsSingle() {
        var wall = LocalDateTime.parse("2026-12-05T20:30");

        assertThat(WallTime.resolve(wall, MADRID)).isEqualTo(new Single(wall.atZone(MADRID)));
    }

    @Test
    void aTimeInTheSpringGapOffersTheQuarterBeforeAndTheFirstMinuteAfter() {
        assertThat(WallTime.resolve(LocalDateTime.parse("2027-03-28T02:30"), MADRID))
                .isInstanceOfSatisfying(Skipped.class, skipped -> {
                    assertThat(skipped.before()).isEqualTo("2027-03-28T01:45+01:00[Europe/Madrid]");
                    assertThat(skipped.after()).isEqualTo("2027-03-28T03:00+02:00[Europe/Madrid]");
                });
    }

    @Test
    void aTimeInTheAutumnOverlapIsDoubled() {
        assertThat(WallTime.resolve(LocalDateTime.parse("2027-10-31T02:30"), MADRID))
                .isInstanceOfSatisfying(Doubled.class, doubled -> {
                    assertThat(doubled.first().toInstant()).isEqualTo("2027-10-31T00:30:00Z");
                    assertThat(doubled.second().toInstant()).isEqualTo("2027-10-31T01:30:00Z");
                });
    }

    @Test
    void everyTransitionOfEveryZoneInTenYearsIsToldRight() {
        var changes = changes();

        assertThat(changes).hasSizeGreaterThan(3_000);
        assertThat(changes).anyMatch(change -> change.transition.isGap());
        for (var change : changes) {
            if (change.transition.isGap()) {
                gapIsSkipped(change.zone, change.transition);
            } else {
                overlapIsDoubled(change.zone, change.transition);
            }
        }
    }

    private static void gapIsSkipped(ZoneId zone, ZoneOffsetTransition gap) {
        var first = gap.getDateTimeBefore();
        var last = gap.getDateTimeAfter().minusSeconds(1);
        for (var wall : List.of(first, first.plus(gap.getDuration().dividedBy(2)), last)) {
            assertThat(WallTime.resolve(wall, zone))
                    .as(zone + " " + wall)
                    .isInstanceOfSatisfying(Skipped.class, skipped -> {
                        assertThat(skipped.after().toInstant()).isEqualTo(gap.getInstant());
                        assertThat(skipped.after().toLocalDateTime()).isEqualTo(gap.getDateTimeAfter());
                        assertThat(skipped.before().getMinute() % 15).isZero();
                        assertThat(Duration.between(skipped.before().toInstant(), gap.getInstant()))
                                .isPositive()
                                .isLessThanOrEqualTo(Duration.ofMinutes(15));
                        assertThat(skipped.before().toLocalDateTime()).isBefore(gap.getDateTimeBefore());
                    });
        }
        assertThat(WallTime.resolve(first.minusSeconds(1), zone)).isInstanceOf(Single.class);
        assertThat(WallTime.resolve(gap.getDateTimeAfter(), zone)).isInstanceOf(Single.class);
    }

    private static void overlapIsDoubled(ZoneId zone, ZoneOffsetTransition overlap) {
        var first = overlap.getDateTimeAfter();
        var last = overlap.getDateTimeBefore().minusSeconds(1);
        for (var wall : List.of(first, last)) {
            assertThat(WallTime.resolve(wall, zone))
                    .as(zone + " " + wall)
                    .isInstanceOfSatisfying(Doubled.class, doubled -> {
                        assertThat(doubled.first().toInstant()).isBefore(overlap.getInstant());
                        assertThat(doubled.second().toInstant()).isAfterOrEqualTo(overlap.getInstant());
                        assertThat(doubled.first().toLocalDateTime()).isEqualTo(wall);
                        assertThat(doubled.second().toLocalDateTime()).isEqualTo(wall);
                        assertThat(Duration.between(doubled.first(), doubled.second()))
                                .isEqualTo(overlap.getDuration().abs());
                    });
        }
        assertThat(WallTime.resolve(first.minusSeconds(1), zone)).isInstanceOf(Single.class);
        assertThat(WallTime.resolve(overlap.getDateTimeBefore(), zone)).isInstanceOf(Single.class);
    }

    private static List<Change> changes() {
        var changes = new ArrayList<Change>();
        for (var id : ZoneId.getAvailableZoneIds()) {
            var zone = ZoneId.of(id);
            var next = zone.getRules().nextTransition(FROM);
            while (next != null && next.getInstant().isBefore(TO)) {
                changes.add(new Change(zone, next));
                next = zone.getRules().nextTransition(next.getInstant());
            }
        }
        return changes;
    }
}
