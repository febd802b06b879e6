package racemanager.track.discord;

import java.util.Optional;
import java.util.Set;
import racemanager.kernel.Phrase;
import racemanager.kernel.Simulator;

/**
 * What a panel of ready-made tracks is to show.
 *
 * @param chosen the places of the chosen ones in the simulator's set
 */
record StarterWanted(Simulator simulator, int page, Set<Integer> chosen, Optional<Phrase> news) {

    StarterWanted {
        chosen = Set.copyOf(chosen);
    }

    StarterWanted(Simulator simulator, int page, Set<Integer> chosen) {
        this(simulator, page, chosen, Optional.empty());
    }

    StarterWanted choosing(Set<Integer> places) {
        return new StarterWanted(simulator, page, places, news);
    }

    StarterWanted saying(Phrase phrase) {
        return new StarterWanted(simulator, page, chosen, Optional.of(phrase));
    }
}
