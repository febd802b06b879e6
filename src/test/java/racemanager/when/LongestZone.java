package racemanager.when;

import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.util.function.Function;

/** The longest words that a time zone is shown by. */
public final class LongestZone {

    private static final Instant SUMMER = Instant.parse("2026-07-05T12:00:00Z");

    public static String label() {
        return longest(ZoneChoice::label);
    }

    public static String city() {
        return longest(ZoneChoice::city);
    }

    private static String longest(Function<ZoneChoice, String> words) {
        return Zones.regions().stream()
                .flatMap(region -> Zones.of(region, SUMMER).stream())
                .map(words)
                .max(comparingInt(String::length))
                .orElseThrow();
    }

    private LongestZone() {}
}
