package racemanager.outbox;

/**
 * Tells a message that shall be there once from all others.
 *
 * @param nonce at most 25 characters, the same whenever the same message is posted again, so that Discord's
 *     {@code enforce_nonce} keeps it single for some minutes
 * @param perhapsDone whether it may have been posted before, longer ago than that, without anybody having heard of it
 */
public record Once(String nonce, boolean perhapsDone) {

    /** Of a message that was never posted. */
    static Once first(String nonce) {
        return new Once(nonce, false);
    }

    Once again() {
        return new Once(nonce, true);
    }
}
