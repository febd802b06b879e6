package racemanager.event.discord;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.Shown;
import racemanager.event.Shown.Refusal;
import racemanager.event.Shown.Where;
import racemanager.kernel.Phrase;
import racemanager.speech.Localizer;

/** What an organiser is told of the messages that Discord refuses, in one language. */
record RefusalText(Localizer localizer) {

    /** A sentence for each message that is not as it should be, and when it is tried again; empty when all are. */
    Optional<String> text(Shown shown) {
        var lines = new ArrayList<String>();
        for (var where : Where.values())
            shown.at(where).refusal().ifPresent(refusal -> lines.add(sentence(where, refusal)));
        if (lines.isEmpty()) return Optional.empty();
        lines.add(localizer.text(outlook(shown)));
        return Optional.of(String.join("\n", lines));
    }

    /** What could not be shown, why, and what to do. */
    String sentence(Where where, Refusal refusal) {
        return localizer.text(Phrase.of(key(where)).with("why", refusal.why()));
    }

    private static Phrase outlook(Shown shown) {
        return shown.triedAgainAt()
                .filter(next -> !isTried(shown))
                .map(next -> Phrase.of("event.refused.next").with("next", next))
                .orElseGet(() -> Phrase.of("event.refused.trying"));
    }

    /** Whether the answer to another try is still to come. */
    static boolean isTried(Shown shown) {
        return Stream.of(Where.values())
                .anyMatch(where -> shown.at(where).refusal().isPresent() && !shown.isSettled(where));
    }

    private static String key(Where where) {
        return switch (where) {
            case ANNOUNCEMENT -> "event.refused.announcement";
            case ROSTER -> "event.refused.roster";
        };
    }
}
