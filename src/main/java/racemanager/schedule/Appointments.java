package racemanager.schedule;

import java.util.concurrent.CompletionStage;

/** Where guilds have themselves woken. */
public interface Appointments {

    /**
     * Registers what is due; again is harmless.
     *
     * @return ends when the appointment is stored, so that it outlives a crash; fails when that could not be confirmed
     *     within some seconds
     */
    CompletionStage<?> register(Appointment appointment);

    /** The guild has acted on its wake, or does not need it any more; until this is said the wake is repeated. */
    void done(Appointment appointment);
}
