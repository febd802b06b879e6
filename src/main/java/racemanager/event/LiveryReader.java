package racemanager.event;

import java.util.Optional;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;

/** Reads where a car's own livery is: an https link that others can open, or nothing. */
final class LiveryReader {

    private static final int MOST_QUOTED = 100;

    /** Empty also for what is no such link. */
    static Optional<HttpsLink> read(String typed) {
        return HttpsLink.read(typed);
    }

    /** Why what was typed is no link that others could open. */
    static Optional<Phrase> objection(String typed) {
        return Optional.of(PlainText.line(typed))
                .filter(line -> !line.isEmpty() && read(line).isEmpty())
                .map(line -> Phrase.of("event.livery.not_a_link")
                        .with("typed", PlainText.cut(line, MOST_QUOTED))
                        .with("most", HttpsLink.LONGEST));
    }

    private LiveryReader() {}
}
