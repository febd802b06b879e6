package racemanager.guild.actor;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import racemanager.event.EventCommand.Look;
import racemanager.event.EventFact;
import racemanager.event.EventLife;
import racemanager.event.EventRules;
import racemanager.event.PlanChange;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.guild.GuildCommand.ReviseEvent;
import racemanager.guild.Listing;
import racemanager.kernel.Decision;
import racemanager.kernel.Reply;

/**
 * Brings a published event to another plan: what would become of it is kept in the guild, the event changes, the guild
 * notes that it has. A crash in between is finished as {@link EventPublication} does it.
 */
final class EventReplanning {

    private final Desk guild;
    private final GuildOrder.Replanning order;

    EventReplanning(Desk guild, GuildOrder.Replanning order) {
        this.guild = guild;
        this.order = order;
    }

    /** The event as it is then. */
    CompletionStage<Reply<RaceEvent>> walk() {
        return Replies.then(look(), this::revise);
    }

    private CompletionStage<Reply<RaceEvent>> revise(RaceEvent event) {
        return switch (EventRules.decide(event, order.command())) {
            case Decision.Refused<EventFact> refused -> Replies.now(Reply.refused(refused.reason()));
            case Decision.Accepted<EventFact> accepted ->
                event instanceof Live before
                                && EventLife.evolve(event, accepted.facts()) instanceof Live after
                                && !after.plan().equals(before.plan())
                        ? revise(before, after)
                        : Replies.now(Reply.done(event));
        };
    }

    private CompletionStage<Reply<RaceEvent>> revise(Live before, Live after) {
        var change = PlanChange.of(order.command(), before.plan());
        var at = order.command().at();
        var kept = guild.ask(new GuildOrder.Own(new ReviseEvent(order.event(), after.plan(), Optional.of(change), at)));
        return Replies.then(
                kept,
                state -> Replies.then(
                        state.events()
                                .byNumber(order.event())
                                .map(listing -> complete(listing))
                                .orElseGet(() -> Replies.now(Reply.done(order.event()))),
                        number -> look()));
    }

    private CompletionStage<Reply<Integer>> complete(Listing listing) {
        return new EventPublication(guild).complete(listing, order.command().at());
    }

    private CompletionStage<Reply<RaceEvent>> look() {
        return guild.ask(
                new GuildOrder.OfEvent(order.event(), new Look(order.command().at())));
    }
}
