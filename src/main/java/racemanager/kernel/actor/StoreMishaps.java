package racemanager.kernel.actor;

import org.slf4j.Logger;
import racemanager.kernel.NoRoomException;

/** Takes note of what the store could not do for one actor; a full disk is logged by the store itself, once for all. */
final class StoreMishaps {

    private final Room room;
    private final Unsure<?, ?, ?> unsure;
    private final Logger log;

    StoreMishaps(Room room, Unsure<?, ?, ?> unsure, Logger log) {
        this.room = room;
        this.unsure = unsure;
        this.log = log;
    }

    void notStored(Throwable failure) {
        if (failure instanceof NoRoomException full) {
            room.refused(full);
            unsure.foundNoRoom();
        } else {
            log.error("Facts were not stored", failure);
        }
    }

    /** The facts stay, and the next snapshot covers them. */
    void noSnapshot(Throwable failure) {
        if (failure instanceof NoRoomException full) {
            room.refused(full);
        } else {
            log.error("No snapshot was stored", failure);
        }
    }

    void notRead(Throwable failure) {
        log.error("What is stored could not be read", failure);
    }
}
