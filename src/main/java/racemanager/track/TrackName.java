package racemanager.track;

import java.util.Locale;
import java.util.Optional;

/** Name and layout, which together are unique in a guild, without regard to case. */
public record TrackName(String name, Optional<String> layout) {

    /** Both parts in one line, as lists show them. */
    public String full() {
        return layout.map(part -> name + " · " + part).orElse(name);
    }

    public boolean sameAs(TrackName other) {
        return key().equals(other.key());
    }

    private String key() {
        return (name + "\n" + layout.orElse("")).toLowerCase(Locale.ROOT);
    }
}
