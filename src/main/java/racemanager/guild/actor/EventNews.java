package racemanager.guild.actor;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import racemanager.event.Call;
import racemanager.event.actor.EventParent;
import racemanager.guild.EventIndex.Stage;
import racemanager.guild.GuildCommand;
import racemanager.guild.GuildCommand.NoteEntrants;
import racemanager.guild.GuildCommand.NoteEvent;
import racemanager.guild.GuildCommand.NoteMissed;
import racemanager.kernel.MemberId;
import racemanager.kernel.actor.Self;
import racemanager.role.RoleWish;

/** What a guild hears from its events, as orders to itself. */
record EventNews(InstantSource clock, Self<GuildOrder<?>, Object> self, GuildRoles roles) implements EventParent {

    @Override
    public void over(int event) {
        note(new NoteEvent(event, Stage.OVER));
    }

    @Override
    public void archived(int event) {
        note(new NoteEvent(event, Stage.ARCHIVED));
    }

    @Override
    public void missed(int event) {
        note(new NoteMissed(event, clock.instant()));
    }

    @Override
    public void entered(int event, Set<MemberId> drivers) {
        note(new NoteEntrants(event, drivers));
    }

    @Override
    public void wishes(String about, Optional<RoleWish> wish) {
        self.tell(roles.wish(about, wish));
    }

    @Override
    public void route(int event, Call call) {
        self.tell(new GuildOrder.RoutingCall(event, call.number(), call.drivers(), clock.instant()));
    }

    private void note(GuildCommand command) {
        self.tell(new GuildOrder.Own(command));
    }
}
