package racemanager.steam;

import racemanager.kernel.Phrase;

/** What somebody typed where a Steam account was asked for. */
public sealed interface SteamIdReading {

    /** The account of a person. */
    record Known(SteamId id) implements SteamIdReading {}

    /** A link with a name that the person chose; only Steam knows whose it is. */
    record NeedsLookup(String name) implements SteamIdReading {

        /** What to say to the driver when Steam cannot be asked. */
        public Phrase unavailable() {
            return Phrase.of("steam.lookup_unavailable").with("name", name);
        }

        /** What to say when Steam knows nobody by that name. */
        public Phrase nobody() {
            return Phrase.of("steam.nobody").with("name", name);
        }

        /** What to say when Steam was asked and does not answer. */
        public Phrase silent() {
            return Phrase.of("steam.silent").with("name", name);
        }
    }

    /** No account of a person, with what is wrong and what to do. */
    record Refused(Phrase why) implements SteamIdReading {}
}
