package racemanager.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import racemanager.kernel.GuildId;

/**
 * A guild wants to be woken.
 *
 * @param about what for, in the guild's own words, such as {@code event-42/check-in-opens}; with the guild and the
 *     instant it names the appointment, so that registering it again changes nothing
 */
public record Appointment(GuildId guild, String about, Instant at) {

    /** The day in UTC whose agenda holds it. */
    public LocalDate day() {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
