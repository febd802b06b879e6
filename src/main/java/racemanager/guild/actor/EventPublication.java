package racemanager.guild.actor;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import racemanager.event.EventCommand;
import racemanager.event.EventCommand.Edit;
import racemanager.event.EventCommand.Publish;
import racemanager.event.EventCommand.Schedule;
import racemanager.event.EventPlan;
import racemanager.event.RaceEvent;
import racemanager.guild.EventIndex.Order;
import racemanager.guild.EventIndex.Stage;
import racemanager.guild.GuildCommand.NoteEvent;
import racemanager.guild.GuildCommand.ReleaseEvent;
import racemanager.guild.GuildCommand.ReserveEvent;
import racemanager.guild.Listing;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;

/**
 * Makes an event: its name is reserved in the guild, the event is published or scheduled, the reservation is confirmed.
 * Every step may be repeated, so that what a crash interrupted can be taken up again from the start.
 */
final class EventPublication {

    private final Desk guild;

    EventPublication(Desk guild) {
        this.guild = guild;
    }

    /** The event that was made for this order, now or before, as the guild listed it for that. */
    CompletionStage<Reply<Listing>> make(
            Order order, Optional<Integer> subject, EventPlan plan, Optional<Instant> publishAt, Instant at) {
        var reserved = guild.ask(new GuildOrder.Own(new ReserveEvent(order, subject, plan, publishAt, at)));
        return Replies.then(reserved, state -> {
            var listing = state.events().orderedBy(order).orElseThrow();
            return Replies.then(complete(listing, at), number -> Replies.now(Reply.done(listing)));
        });
    }

    /** What was prepared is made as it is; refused where it is made already. */
    CompletionStage<Reply<Integer>> makePrepared(
            int event, MemberId by, EventPlan plan, Optional<Instant> publishAt, Instant at) {
        var reserve = new ReserveEvent(Order.byCommand(by), Optional.of(event), plan, publishAt, at);
        return Replies.then(
                guild.ask(new GuildOrder.Own(reserve)),
                state -> complete(state.events().byNumber(event).orElseThrow(), at));
    }

    /** Does what is reserved and not made; when the event refuses, the reservation is given back. */
    CompletionStage<Reply<Integer>> complete(Listing listing, Instant at) {
        return listing.unmade()
                .map(plan -> complete(listing, plan, at))
                .orElseGet(() -> Replies.now(Reply.done(listing.number())));
    }

    private CompletionStage<Reply<Integer>> complete(Listing listing, EventPlan plan, Instant at) {
        var command = command(listing, plan, at);
        return guild.ask(new GuildOrder.OfEvent(listing.number(), command)).thenCompose(reply -> switch (reply) {
            case Reply.Done<RaceEvent> done -> confirm(listing, plan);
            case Reply.Refused<RaceEvent> refused -> release(listing, plan, refused);
            case Reply.Busy<RaceEvent> busy -> Replies.now(Reply.busy(busy.why()));
        });
    }

    private static EventCommand command(Listing listing, EventPlan plan, Instant at) {
        var by = listing.order().organiser();
        if (listing.stage() == Stage.LIVE)
            return listing.change()
                    .<EventCommand>map(change -> change.to(plan, at))
                    .orElseGet(() -> new Edit(plan, by, at));
        return listing.publishAt()
                .<EventCommand>map(publishAt -> new Schedule(listing.number(), plan, publishAt, by, at))
                .orElseGet(() -> new Publish(listing.number(), plan, by, at));
    }

    private CompletionStage<Reply<Integer>> confirm(Listing listing, EventPlan plan) {
        var noted = guild.ask(new GuildOrder.Own(new NoteEvent(listing.number(), Stage.LIVE, Optional.of(plan))));
        return Replies.then(noted, state -> Replies.now(Reply.done(listing.number())));
    }

    private CompletionStage<Reply<Integer>> release(Listing listing, EventPlan plan, Reply.Refused<RaceEvent> refused) {
        var released = guild.ask(new GuildOrder.Own(new ReleaseEvent(listing.number(), Optional.of(plan))));
        return Replies.then(released, state -> Replies.now(Reply.refused(refused.why())));
    }
}
