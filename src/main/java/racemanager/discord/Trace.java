package racemanager.discord;

import racemanager.access.Access;

/** Which uses of a row the audit log has. */
public enum Trace {
    /** None: it is open to every member. */
    NONE,
    /** Only attempts by those who may not: it only looks, or changes nothing that others see. */
    ATTEMPTS,
    /** All. */
    USES,
    /** All, without who it was. */
    NAMELESS_USES;

    /** What is open to some members only is traced. */
    static Trace of(Access access) {
        return switch (access) {
            case Access.Everyone everyone -> NONE;
            case Access.Granted granted -> USES;
            case Access.Stewarding stewarding -> USES;
        };
    }
}
