package racemanager.guild.actor;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import racemanager.event.EventCommand.Publish;
import racemanager.event.EventPlan;
import racemanager.event.RaceEvent;
import racemanager.guild.EventIndex.Listing;
import racemanager.guild.EventIndex.Order;
import racemanager.guild.EventIndex.Stage;
import racemanager.guild.GuildCommand.NoteEvent;
import racemanager.guild.GuildCommand.ReleaseEvent;
import racemanager.guild.GuildCommand.ReserveEvent;
import racemanager.kernel.actor.Reply;

/**
 * Makes an event: its name is reserved in the guild, the event is published, the reservation is confirmed. Every step
 * may be repeated, so that what a crash interrupted can be taken up again from the start.
 */
final class EventMaker {

    private final Desk guild;

    EventMaker(Desk guild) {
        this.guild = guild;
    }

    /** The number of the event that was made for this order, now or before. */
    CompletionStage<Reply<Integer>> make(Order order, EventPlan plan, Instant at) {
        var reserved = guild.ask(new GuildOrder.Own(new ReserveEvent(order, plan, at)));
        return Replies.then(reserved, state -> {
            var listing = state.events().orderedBy(order).orElseThrow();
            return listing.unmade().isPresent() ? publish(listing, at) : Replies.now(Reply.done(listing.number()));
        });
    }

    /** Publishes what is reserved; when the event refuses, the reservation is given back. */
    CompletionStage<Reply<Integer>> publish(Listing listing, Instant at) {
        var publish = new Publish(
                listing.number(),
                listing.unmade().orElseThrow(),
                listing.order().organiser(),
                at);
        return guild.ask(new GuildOrder.OfEvent(listing.number(), publish)).thenCompose(reply -> switch (reply) {
            case Reply.Done<RaceEvent> done -> confirm(listing);
            case Reply.Refused<RaceEvent> refused -> release(listing, refused);
            case Reply.Busy<RaceEvent> busy -> Replies.now(Reply.busy(busy.why()));
        });
    }

    private CompletionStage<Reply<Integer>> confirm(Listing listing) {
        var noted = guild.ask(new GuildOrder.Own(new NoteEvent(listing.number(), Stage.LIVE)));
        return Replies.then(noted, state -> Replies.now(Reply.done(listing.number())));
    }

    private CompletionStage<Reply<Integer>> release(Listing listing, Reply.Refused<RaceEvent> refused) {
        var released = guild.ask(new GuildOrder.Own(new ReleaseEvent(listing.number())));
        return Replies.then(released, state -> Replies.now(Reply.refused(refused.why())));
    }
}
