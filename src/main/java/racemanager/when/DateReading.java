package racemanager.when;

import java.time.ZonedDateTime;
import racemanager.kernel.Phrase;

/** What somebody typed where a date and time was asked for. */
public sealed interface DateReading {

    /** One instant that is still to come; show it back before it counts. */
    record Understood(ZonedDateTime at) implements DateReading {}

    /** The clock is put forward over this time; the two nearest are offered. */
    record Skipped(WallChoice before, WallChoice after) implements DateReading {

        public Phrase why() {
            return Phrase.of("when.skipped").with("before", before.label()).with("after", after.label());
        }
    }

    /** The clock is put back and shows this time twice; somebody must say which is meant. */
    record Doubled(WallChoice first, WallChoice second) implements DateReading {

        public Phrase why() {
            return Phrase.of("when.doubled").with("first", first.label()).with("second", second.label());
        }
    }

    /** No date and time, with what is wrong and what to do. */
    record NotUnderstood(Phrase why) implements DateReading {}

    /** An instant that has gone by. */
    record InThePast(ZonedDateTime at) implements DateReading {

        public Phrase why() {
            return Phrase.of("when.in_the_past").with("at", at.toInstant());
        }
    }
}
