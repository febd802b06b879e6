package racemanager.guild.actor;

import racemanager.kernel.Reply;
import racemanager.schedule.Appointment;
import racemanager.schedule.Appointments;
import racemanager.schedule.Waker;

/** Wakes guilds; an appointment is done when the guild has acted on it and Discord shows what came of it. */
public final class GuildWaker implements Waker {

    private final Guilds guilds;
    private final Appointments appointments;

    public GuildWaker(Guilds guilds, Appointments appointments) {
        this.guilds = guilds;
        this.appointments = appointments;
    }

    @Override
    public void wake(Appointment appointment) {
        var order = switch (appointment.about()) {
            case GuildActor.ERASURE -> new GuildOrder.Erase();
            case GuildActor.TRACKS -> new GuildOrder.TellOfTracks();
            case GuildActor.ROLES -> new GuildOrder.TendRoles();
            default -> new GuildOrder.Wake(appointment.about());
        };
        wake(appointment, order);
    }

    private void wake(Appointment appointment, GuildOrder<?> order) {
        guilds.ask(appointment.guild(), order).thenAccept(reply -> {
            if (!(reply instanceof Reply.Busy<?>)) appointments.done(appointment);
        });
    }
}
