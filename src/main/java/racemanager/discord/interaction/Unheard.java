package racemanager.discord.interaction;

/** An answer that no other answer to the same interaction can replace. */
public final class Unheard extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why Discord did not take it. */
    public enum Why {
        /** The interaction is over at Discord: 3 seconds passed without an answer, or 15 minutes since. */
        LATE,
        /** Discord has an answer to it, which is not ours. */
        TAKEN,
        /** Discord was not reached, or did not say whether it has taken the answer. */
        UNSURE
    }

    private final Why why;

    public Unheard(Why why, Throwable cause) {
        super(why + ": " + cause.getMessage(), cause);
        this.why = why;
    }

    /** What the connection or Discord said, in one line. */
    String cause() {
        var message = String.valueOf(getCause());
        return message.lines().findFirst().orElse(message);
    }

    public Why why() {
        return why;
    }
}
