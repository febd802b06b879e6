package racemanager.playground.bench;

import java.time.Duration;

/**
 * One thing that is measured.
 *
 * @param warm whether the same process has done all of it once before
 */
record BotLine(String what, boolean warm, int inFlight, Duration latency) {

    /** What one round told of it; times in milliseconds. */
    record Figure(double perSecond, double p50, double p99, long failed) {

        static Figure of(ClosedLoop.Rate rate) {
            return new Figure(
                    rate.perSecond(),
                    rate.times().within(0.50) / 1e6,
                    rate.times().within(0.99) / 1e6,
                    rate.lost());
        }
    }
}
