package racemanager.store.actor;

import java.time.Instant;
import java.util.Optional;

/** A fact or a snapshot of one stream, on its way out of the store. */
public sealed interface ExportRecord {

    String stream();

    long sequence();

    boolean isSnapshot();

    /**
     * One that this program understands.
     *
     * @param at when it was stored, where that was noted
     * @param content the object that an actor stored
     */
    record Legible(String stream, long sequence, boolean isSnapshot, Optional<Instant> at, Object content)
            implements ExportRecord {

        /** The same with a part of the content. */
        public Legible with(Object part) {
            return new Legible(stream, sequence, isSnapshot, at, part);
        }
    }

    /**
     * One that it does not.
     *
     * @param why what the serialiser said
     */
    record Illegible(String stream, long sequence, boolean isSnapshot, String why) implements ExportRecord {}
}
