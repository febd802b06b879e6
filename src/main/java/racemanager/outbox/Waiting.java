package racemanager.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Who is next among subjects that may be shown now. Four turns of five belong to whoever has waited longest, so that nobody
 * waits longer than it takes to show once each what waited before; every fifth is given by urgency, and within one urgency
 * guilds take turns. Until somebody has waited for a moment, every turn is given that way.
 */
final class Waiting {

    /** Before that, waiting is not worth speaking of. */
    private static final Duration MOMENT = Duration.ofMillis(500);

    /** At usual latencies, four of five turns are 30 a second. */
    private static final int ROUND = 5;

    private static final Comparator<Place> OLDEST =
            Comparator.comparing(Place::since).thenComparingLong(Place::number);

    private final Map<Subject, Place> places = new HashMap<>();
    private final NavigableSet<Place> byAge = new TreeSet<>(OLDEST);
    private final Map<Priority, FairLine> lines = new EnumMap<>(Priority.class);
    private final Map<Priority, Integer> credit = new EnumMap<>(Priority.class);
    private long numbers;
    private int turn;

    private record Place(Subject subject, Priority priority, Instant since, long number) {}

    Waiting() {
        for (var priority : Priority.values()) {
            lines.put(priority, new FairLine());
            credit.put(priority, 0);
        }
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Puts a subject in line; one that is there already keeps its place unless its urgency is another. */
    void add(Subject subject, Priority priority, Instant since) {
        var old = places.get(subject);
        if (old != null && old.priority() == priority) {
            return;
        }
        if (old != null) {
            remove(old);
        }
        var place = new Place(subject, priority, since, old == null ? numbers++ : old.number());
        places.put(subject, place);
        byAge.add(place);
        line(priority).add(subject);
    }

    /** Takes out whose turn it is. Must not be empty. */
    Subject poll(Instant now) {
        var oldest = byAge.first();
        boolean longWaiting = Duration.between(oldest.since(), now).compareTo(MOMENT) >= 0;
        boolean turnOfTheOldest = longWaiting && ++turn % ROUND != 0;
        var next = turnOfTheOldest ? oldest : Objects.requireNonNull(places.get(mostUrgent()));
        remove(next);
        return next.subject();
    }

    /** Urgencies get turns in proportion to their weights, the more urgent one first. */
    private Subject mostUrgent() {
        var present = lines.entrySet().stream()
                .filter(line -> !line.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        present.forEach(priority -> credit.merge(priority, priority.weight(), Integer::sum));
        var chosen = present.stream()
                .max(Comparator.<Priority>comparingInt(credit::get).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        credit.merge(chosen, -present.stream().mapToInt(Priority::weight).sum(), Integer::sum);
        return line(chosen).poll();
    }

    private void remove(Place place) {
        places.remove(place.subject());
        byAge.remove(place);
        var line = line(place.priority());
        line.remove(place.subject());
        if (line.isEmpty()) {
            credit.put(place.priority(), 0);
        }
    }

    private FairLine line(Priority priority) {
        return Objects.requireNonNull(lines.get(priority));
    }
}
