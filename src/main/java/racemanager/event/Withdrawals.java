package racemanager.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racemanager.kernel.MemberId;

/** How often drivers have withdrawn from an event that limits it; a steward who lets somebody back in begins anew. */
public record Withdrawals(List<Count> counts) {

    public static final Withdrawals NONE = new Withdrawals(List.of());

    /** How often one driver has. */
    public record Count(MemberId driver, int times) {}

    public Withdrawals {
        counts = List.copyOf(counts);
    }

    /** As a meeting keeps it: empty where there is nothing to keep. */
    Optional<Withdrawals> kept() {
        return equals(NONE) ? Optional.empty() : Optional.of(this);
    }

    int of(MemberId driver) {
        return counts.stream()
                .filter(count -> count.driver().equals(driver))
                .mapToInt(Count::times)
                .sum();
    }

    Withdrawals adding(MemberId driver) {
        var more = new ArrayList<>(without(driver).counts());
        more.add(new Count(driver, of(driver) + 1));
        return new Withdrawals(more);
    }

    Withdrawals without(MemberId driver) {
        return new Withdrawals(
                counts.stream().filter(count -> !count.driver().equals(driver)).toList());
    }
}
