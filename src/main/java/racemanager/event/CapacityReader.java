package racemanager.event;

import java.util.ArrayList;
import java.util.Optional;
import racemanager.event.EventPlan.Capacity;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;

/** Reads how many may drive and broadcast, for a race that is published. */
public final class CapacityReader {

    private static final int MOST_BROADCAST_SLOTS = 3;

    /** Every rule that is broken, also those of the track. */
    public static Parsed<Capacity> read(String drivers, String broadcasters, EventPlan plan) {
        var problems = new ArrayList<Phrase>();
        var places = number(drivers, 1, Integer.MAX_VALUE);
        var slots = broadcasters.isBlank() ? Optional.of(0) : number(broadcasters, 0, MOST_BROADCAST_SLOTS);
        if (places.isEmpty()) problems.add(Phrase.of("event.places_not_read"));
        if (slots.isEmpty()) problems.add(Phrase.of("event.slots_not_read").with("most", MOST_BROADCAST_SLOTS));
        var capacity = places.flatMap(many -> slots.map(few -> plan.capacity().of(many, few)));
        capacity.flatMap(read -> read.beyond(plan.track())).ifPresent(problems::add);
        return capacity.isPresent() && problems.isEmpty() ? Parsed.read(capacity.get()) : Parsed.rejected(problems);
    }

    private static Optional<Integer> number(String typed, int least, int most) {
        return PlainText.number(typed.strip()).filter(number -> number >= least && number <= most);
    }

    private CapacityReader() {}
}
