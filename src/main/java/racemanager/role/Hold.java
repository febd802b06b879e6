package racemanager.role;

import java.util.Optional;

/**
 * One member and one role: whether they should have it, and what Discord said of that.
 *
 * @param wanted whether they should have it
 * @param revision grows whenever Discord is to be asked anew, so that a late answer to an older question counts for nothing
 */
public record Hold(boolean wanted, long revision, Answer answer) {

    /** What Discord said. */
    public enum Answer {
        /** Nothing yet. */
        AWAITED,
        DONE,
        REFUSED
    }

    static Hold wanted(long revision) {
        return new Hold(true, revision, Answer.AWAITED);
    }

    public boolean isAwaited() {
        return answer == Answer.AWAITED;
    }

    boolean isRefused() {
        return answer == Answer.REFUSED;
    }

    /** Should be so from now on. A refused gift is taken back too: one that was not answered before may have arrived. */
    Hold wanting(boolean now, long at) {
        return wanted == now ? this : new Hold(now, at, Answer.AWAITED);
    }

    /** Discord did it; empty when the role is taken. */
    Optional<Hold> done() {
        return wanted ? Optional.of(new Hold(true, revision, Answer.DONE)) : Optional.empty();
    }

    Hold refused() {
        return new Hold(wanted, revision, Answer.REFUSED);
    }

    Hold triedAgain(long at) {
        return isRefused() ? new Hold(wanted, at, Answer.AWAITED) : this;
    }
}
