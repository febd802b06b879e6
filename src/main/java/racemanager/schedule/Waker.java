package racemanager.schedule;

/** Wakes the guild of an appointment that is due. */
@FunctionalInterface
public interface Waker {

    /** Sends the wake, once; it is repeated with growing pauses until {@link Appointments#done} is said. */
    void wake(Appointment appointment);
}
