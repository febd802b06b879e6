package racemanager.guild.actor;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import racemanager.guild.Guild;
import racemanager.kernel.GuildId;
import racemanager.schedule.Appointment;
import racemanager.schedule.Appointments;

/** Sees to it that a guild is woken to be erased which the bot was removed from. */
record RemovalWatch(GuildId guild, Appointments appointments) {

    /** Ends when the guild will be woken. */
    CompletionStage<?> before(Guild state, Guild next) {
        var due = next.membership().erasureDue();
        return due.isEmpty() || due.equals(state.membership().erasureDue())
                ? CompletableFuture.completedStage(null)
                : appointments.register(new Appointment(guild, GuildActor.REMOVAL, due.get()));
    }
}
