package racemanager.guild.actor;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.event.EventCommand;
import racemanager.guild.BotMembership;
import racemanager.guild.Guild;
import racemanager.guild.Listing;
import racemanager.kernel.Reply;
import racemanager.role.RoleCommand;

/** Has all that Discord refused in a guild tried again; what is missed here is tried again within the hour. */
final class RefusedAgain {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedAgain.class);

    private final Desk guild;
    private final InstantSource clock;

    RefusedAgain(Desk guild, InstantSource clock) {
        this.guild = guild;
        this.clock = clock;
    }

    /** The events in the archive are left alone; one that does not answer does not hold up the others. */
    CompletionStage<Reply<BotMembership>> walk(Guild state) {
        var walk = asked(new GuildOrder.OfRoles(new RoleCommand.TryAgain(clock.instant())));
        var shown = state.events().shown().sorted(Comparator.comparingInt(Listing::number));
        for (var listing : shown.toList()) {
            var again = new GuildOrder.OfEvent(listing.number(), new EventCommand.TryAgain(clock.instant()));
            walk = walk.thenCompose(before -> asked(again));
        }
        return walk.thenApply(last -> Reply.done(state.membership()));
    }

    private <V> CompletionStage<?> asked(GuildOrder<V> order) {
        return guild.ask(order).exceptionally(failure -> {
            LOG.warn("What Discord refused was not tried again: {}", order, failure);
            return Reply.busy();
        });
    }
}
