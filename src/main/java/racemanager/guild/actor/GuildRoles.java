package racemanager.guild.actor;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.actor.typed.ActorRef;
import racemanager.event.DriverRole;
import racemanager.event.RaceEvent;
import racemanager.kernel.GuildId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Ask;
import racemanager.kernel.actor.Children;
import racemanager.kernel.actor.Kind;
import racemanager.role.RoleCommand;
import racemanager.role.RoleProgress;
import racemanager.role.RoleWish;
import racemanager.role.actor.RoleActor;
import racemanager.role.actor.RoleContext;

/** The guild's way to the roles that its events give. */
final class GuildRoles {

    /** A guild has one. */
    private static final String ONLY = "all";

    private final Children children;
    private final InstantSource clock;
    private final Kind<RoleCommand, RoleProgress> roles;

    GuildRoles(GuildId guild, GuildSurroundings around, Children children) {
        this.children = children;
        this.clock = around.clock();
        var context = new RoleContext(around.clock(), around.appointments(), around.outbox(), around.eraser());
        this.roles = new Kind<>("roles", only -> RoleActor.create(guild, context));
    }

    /** Always: the roles answer. */
    boolean pass(GuildOrder.OfRoles order, ActorRef<Reply<RoleProgress>> asker) {
        children.ask(roles, ONLY, new Ask<>(order.command(), asker));
        return true;
    }

    /** What is not taken is told again when the event is woken. */
    boolean pass(GuildOrder.OfRoles order) {
        children.tell(roles, ONLY, order.command());
        return true;
    }

    GuildOrder.OfRoles wish(String about, Optional<RoleWish> wish) {
        return new GuildOrder.OfRoles(new RoleCommand.Wish(about, wish, clock.instant()));
    }

    /** Done when the roles have stored what the event told them before. */
    CompletionStage<Reply<RaceEvent>> heard(Desk desk, RaceEvent event) {
        if (DriverRole.wish(event, clock.instant()).isEmpty()) return Replies.now(Reply.done(event));
        var look = new GuildOrder.OfRoles(new RoleCommand.Look());
        return Replies.then(desk.ask(look), roles -> Replies.now(Reply.done(event)));
    }

    /** Does what is due; busy until Discord has answered. */
    CompletionStage<Reply<RoleProgress>> tend(Desk desk) {
        var passed = new GuildOrder.OfRoles(new RoleCommand.TimePassed(clock.instant()));
        return Replies.then(desk.ask(passed), roles -> Replies.now(roles.settled() ? Reply.done(roles) : Reply.busy()));
    }
}
