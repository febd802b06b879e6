package racemanager.guild.actor;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.event.EventCommand;
import racemanager.event.RaceEvent;
import racemanager.event.wizard.EventWizard;
import racemanager.guild.DraftListing;
import racemanager.guild.EventIndex.Order;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand;
import racemanager.guild.Listing;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Rounds;
import racemanager.place.Place;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardSetting;
import racemanager.wizard.WizardTurn;

/**
 * Begins to erase, and waits for a round that does it: what a crash interrupts is taken up again from the guild's own
 * record.
 */
record ErasureRounds(GuildId id, InstantSource clock, Rounds<Guild> members, Rounds<Guild> pictures) {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureRounds.class);
    private static final GuildOrder<Guild> LOOK = new GuildOrder.Own(new GuildCommand.Look());

    /** Done when nothing of the member is left in the store; refused when that takes longer and goes on by itself. */
    CompletionStage<Reply<Guild>> forget(Desk guild, GuildOrder.Forgetting order) {
        var begin = new GuildCommand.BeginForgetting(order.member(), order.at());
        return Replies.then(
                guild.ask(new GuildOrder.Own(begin)),
                begun -> round(guild).handle(ErasureRounds::unfinishedUnlessDone));
    }

    private static Reply<Guild> unfinishedUnlessDone(Reply<Guild> reply, Throwable failure) {
        if (failure != null) LOG.error("A member is forgotten, and not yet erased", failure);
        return reply instanceof Reply.Done<Guild> ? reply : Reply.refused(Phrase.of("profile.unfinished"));
    }

    /** The event first, so that a crash leaves a draft in the list that can be deleted again. */
    CompletionStage<Reply<RaceEvent>> delete(Desk guild, GuildOrder.Deleting order) {
        var deleted = guild.ask(new GuildOrder.OfEvent(order.event(), new EventCommand.Delete(order.by(), order.at())));
        return Replies.then(
                deleted, event -> Replies.then(drop(guild, order.event()), state -> Replies.now(Reply.done(event))));
    }

    /** An event has erased itself; the answers that it was made of and the guild's own record of it follow. */
    CompletionStage<Reply<Guild>> drop(Desk guild, int event) {
        return Replies.then(
                guild.ask(LOOK), state -> state.events().knows(event) ? drop(guild, state, event) : round(guild));
    }

    private CompletionStage<Reply<Guild>> drop(Desk guild, Guild state, int event) {
        var made = new WizardCommand.DropMade(event);
        var drop = new GuildOrder.Own(new GuildCommand.DropEvent(event, clock.instant()));
        var dropped = orderOf(state, event)
                .map(order -> Replies.then(
                        guild.ask(ofWizard(id, state, order.organiser(), made, clock.instant())),
                        screen -> guild.ask(drop)))
                .orElseGet(() -> guild.ask(drop));
        return Replies.then(dropped, without -> round(guild));
    }

    private static Optional<Order> orderOf(Guild state, int event) {
        var events = state.events();
        return events.byNumber(event)
                .map(Listing::order)
                .or(() -> events.draft(event).flatMap(DraftListing::order));
    }

    /** Busy as long as anything is unfinished, whoever began it; what cannot go on does not hold up the other. */
    CompletionStage<Reply<Guild>> complete(Desk guild) {
        var all = guild.meanwhile(pictures.next()).thenCompose(swept -> round(guild));
        return Replies.then(
                all, state -> Replies.now(ErasureWatch.isUnfinished(state) ? Reply.busy() : Reply.done(state)));
    }

    private CompletionStage<Reply<Guild>> round(Desk guild) {
        return guild.meanwhile(members.next());
    }

    /** Erasing asks nothing of the steps, and so nothing of the world around them. */
    static GuildOrder.Step ofWizard(GuildId id, Guild state, MemberId member, WizardCommand command, Instant at) {
        return new GuildOrder.Step(
                member,
                new WizardTurn(EventWizard.ID, command, EventCreation.worldOf(state, member, nowhere(id, member, at))));
    }

    /** For a look at a session that nobody will see. */
    static WizardSetting nowhere(GuildId id, MemberId member, Instant at) {
        var place = new Place(id, member, member, Set.of(), Map.of(), Map.of());
        return new WizardSetting(place, Locale.ENGLISH, Locale.ENGLISH, at);
    }
}
