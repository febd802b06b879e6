package racemanager.outbox;

/**
 * A deed on its way.
 *
 * @param revision grows with every change of the subject
 * @param sender who awaits the outcome
 */
public record Letter<T>(Subject subject, Priority priority, Deed deed, long revision, T sender) {

    Letter<T> withDeed(Deed other) {
        return new Letter<>(subject, priority, other, revision, sender);
    }
}
