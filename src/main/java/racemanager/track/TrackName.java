package racemanager.track;

import java.util.Optional;
import racemanager.kernel.PlainText;

/** Name and layout, which together are unique in a guild, without regard to case. */
public record TrackName(String name, Optional<String> layout) {

    /** Both parts in one line, as lists show them. */
    public String full() {
        return layout.map(part -> name + " · " + part).orElse(name);
    }

    public boolean sameAs(TrackName other) {
        return likeness().equals(other.likeness());
    }

    /** The same for all names that {@link #sameAs} takes for one. */
    public String likeness() {
        return PlainText.likeness(name) + "\n" + PlainText.likeness(layout.orElse(""));
    }
}
