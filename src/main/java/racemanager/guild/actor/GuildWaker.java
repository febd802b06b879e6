package racemanager.guild.actor;

import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import racemanager.guild.GuildCommand;
import racemanager.kernel.GuildId;
import racemanager.kernel.Reply;
import racemanager.schedule.Appointment;
import racemanager.schedule.Appointments;
import racemanager.schedule.Waker;

/** Wakes guilds; an appointment is done when the guild has acted on it and Discord shows what came of it. */
public final class GuildWaker implements Waker {

    private final Guilds guilds;
    private final Function<GuildId, CompletionStage<Boolean>> isMember;
    private final Appointments appointments;

    /** The bot may have been invited back while nobody heard of it: whether it is in a guild is asked before that is erased. */
    public GuildWaker(Guilds guilds, Function<GuildId, CompletionStage<Boolean>> isMember, Appointments appointments) {
        this.guilds = guilds;
        this.isMember = isMember;
        this.appointments = appointments;
    }

    @Override
    public void wake(Appointment appointment) {
        switch (appointment.about()) {
            case GuildActor.ERASURE -> wake(appointment, new GuildOrder.Erase());
            case GuildActor.TRACKS -> wake(appointment, new GuildOrder.TellOfTracks());
            case GuildActor.ROLES -> wake(appointment, new GuildOrder.TendRoles());
            case GuildActor.REMOVAL ->
                isMember.apply(appointment.guild())
                        .thenAccept(member -> wake(appointment, removal(appointment, member)));
            default ->
                wake(
                        appointment,
                        LeftWizard.seat(appointment)
                                .<GuildOrder<?>>map(GuildOrder.LeaveWizard::new)
                                .orElseGet(() -> new GuildOrder.Wake(appointment.about())));
        }
    }

    private static GuildOrder<?> removal(Appointment appointment, boolean isMember) {
        return isMember
                ? new GuildOrder.OfMembership(new GuildCommand.Welcome(appointment.at()))
                : new GuildOrder.EraseGuild();
    }

    private void wake(Appointment appointment, GuildOrder<?> order) {
        guilds.ask(appointment.guild(), order).thenAccept(reply -> {
            if (!(reply instanceof Reply.Busy<?>)) {
                appointments.done(appointment);
            }
        });
    }
}
