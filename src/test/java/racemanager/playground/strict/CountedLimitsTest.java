package racemanager.playground.strict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Limits that count: requests of a token, of a route, invalid ones, and new commands. */
class CountedLimitsTest {

    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong nanos = new AtomicLong();
    private final RateLimits limits = new RateLimits(nanos::get);
    private final InvalidRequests invalid = new InvalidRequests(nanos::get);
    private final DailyCreates creates = new DailyCreates();

    @Test
    void aTokenHasFiftyRequestsASecondAndThenWaitsForTheNext() {
        for (var count = 0; count < 50; count++) {
            assertThat(limits.global("token").fits()).isTrue();
        }

        var refused = limits.global("token");

        assertThat(refused.fits()).isFalse();
        assertThat(refused.global()).isTrue();
        assertThat(limits.global("another").fits()).isTrue();
        nanos.addAndGet(SECOND);
        assertThat(limits.global("token").fits()).isTrue();
    }

    @Test
    void aRouteCountsDownForEachChannelByItself() {
        var route = "POST /channels/{channel}/messages";
        assertThat(limits.route(route, "1").remaining()).isEqualTo(4);
        nanos.addAndGet(2 * SECOND);

        var second = limits.route(route, "1");

        assertThat(second.remaining()).isEqualTo(3);
        assertThat(second.after()).isEqualTo(3.0);
        assertThat(limits.route(route, "2").remaining()).isEqualTo(4);
        assertThat(second.bucket()).isEqualTo(limits.route(route, "2").bucket());
    }

    @Test
    void tenThousandInvalidRequestsInTenMinutesShutAnAddressOut() {
        for (var count = 0; count < 9_999; count++) {
            invalid.count(403, false);
        }
        invalid.count(404, false);
        invalid.count(429, true);
        assertThat(invalid.shutOutFor()).isZero();

        invalid.count(401, false);
        nanos.addAndGet(60 * SECOND);

        assertThat(invalid.shutOutFor()).isEqualTo(540);
        nanos.addAndGet(540 * SECOND);
        assertThat(invalid.shutOutFor()).isZero();
    }

    @Test
    void twoHundredNewCommandsADayAreTheMostInAGuild() {
        var now = Instant.parse("2026-12-01T20:00:00Z");
        creates.count(7, 200, now);

        assertThatThrownBy(() -> creates.count(7, 1, now.plusSeconds(60)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.body().path("code").asInt()).isEqualTo(30034));
        creates.count(8, 1, now);
        creates.count(7, 1, now.plus(Duration.ofDays(1)));
    }
}
