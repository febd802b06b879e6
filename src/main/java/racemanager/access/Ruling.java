package racemanager.access;

import java.util.List;
import racemanager.kernel.Phrase;

/** Whether somebody may use something, and why. */
public sealed interface Ruling {

    /** It is open to every member. */
    record Open() implements Ruling {}

    /** The guild's owner and its administrators may do everything. */
    record Administrator() implements Ruling {}

    /** Something that was granted allows it. */
    record Through(Grant grant) implements Ruling {}

    /** The member has the steward role of the event that it is used for. */
    record Steward() implements Ruling {}

    /**
     * Nothing allows it.
     *
     * @param granters who could grant it, beside the owner and the administrators
     */
    record Denied(BotModule module, List<Holder> granters) implements Ruling {
        public Denied {
            granters = List.copyOf(granters);
        }
    }

    /** What was granted could not be read now. */
    record Unknown(Phrase why) implements Ruling {}

    default boolean allows() {
        return switch (this) {
            case Open open -> true;
            case Administrator administrator -> true;
            case Through through -> true;
            case Steward steward -> true;
            case Denied denied -> false;
            case Unknown unknown -> false;
        };
    }
}
