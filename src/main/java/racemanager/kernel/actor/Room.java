package racemanager.kernel.actor;

import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Extension;
import org.apache.pekko.actor.typed.ExtensionId;
import org.jspecify.annotations.Nullable;
import racemanager.kernel.NoRoomException;
import racemanager.kernel.Phrase;

/** Whether this node can store anything: while its disk is full, what would be stored is refused before it is tried. */
public final class Room implements Extension {

    /** The sentence for a member. */
    public static final Phrase FULL = Phrase.of("full");

    private static final ExtensionId<Room> ID = new ExtensionId<>() {
        @Override
        public Room createExtension(ActorSystem<?> system) {
            return new Room();
        }
    };

    private volatile @Nullable NoRoomException refusal;

    private Room() {}

    public static Room of(ActorSystem<?> system) {
        return system.registerExtension(ID);
    }

    /** Whether storing would be in vain. */
    public boolean isFull() {
        var last = refusal;
        return last != null && !last.mayBeOver();
    }

    void refused(NoRoomException latest) {
        refusal = latest;
    }
}
