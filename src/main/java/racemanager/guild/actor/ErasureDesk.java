package racemanager.guild.actor;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.event.EventCommand;
import racemanager.event.RaceEvent;
import racemanager.event.wizard.EventWizard;
import racemanager.guild.EventIndex.Listing;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Eraser;
import racemanager.place.Place;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardSetting;
import racemanager.wizard.WizardTurn;

/**
 * Erases what belongs to a member, or to an event that is gone: the guild begins, everything below it forgets, the guild
 * ends and sweeps its own stream, the store is erased, and only then is that noted. Every step may be repeated, and what
 * a crash interrupted is taken up again from the guild's own record.
 */
final class ErasureDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureDesk.class);
    private static final GuildOrder<Guild> LOOK = new GuildOrder.Own(new GuildCommand.Look());

    private final Desk guild;
    private final GuildId id;
    private final Eraser eraser;
    private final InstantSource clock;
    private CompletionStage<Reply<Guild>> last = Replies.now(Reply.busy());

    ErasureDesk(Desk guild, GuildId id, Eraser eraser, InstantSource clock) {
        this.guild = guild;
        this.id = id;
        this.eraser = eraser;
        this.clock = clock;
    }

    /** Done when nothing of the member is left in the store; refused when that takes longer and goes on by itself. */
    CompletionStage<Reply<Guild>> forget(GuildOrder.Forgetting order) {
        var begin = new GuildCommand.BeginForgetting(order.member(), order.at());
        return Replies.then(
                guild.ask(new GuildOrder.Own(begin)), begun -> resume().handle(ErasureDesk::unfinishedUnlessDone));
    }

    private static Reply<Guild> unfinishedUnlessDone(Reply<Guild> reply, Throwable failure) {
        if (failure != null) LOG.error("A member is forgotten, and not yet erased", failure);
        return reply instanceof Reply.Done<Guild> ? reply : Reply.refused(Phrase.of("profile.unfinished"));
    }

    /** An event has erased itself; the answers that it was made of and the guild's own record of it follow. */
    CompletionStage<Reply<Guild>> drop(int event) {
        return Replies.then(
                guild.ask(LOOK),
                state -> state.events()
                        .byNumber(event)
                        .map(listing -> drop(state, listing))
                        .orElseGet(this::resume));
    }

    private CompletionStage<Reply<Guild>> drop(Guild state, Listing listing) {
        var organiser = listing.order().organiser();
        var answers = guild.ask(ofWizard(state, organiser, new WizardCommand.DropMade(listing.number())));
        var drop = new GuildCommand.DropEvent(listing.number(), clock.instant());
        var dropped = Replies.then(answers, screen -> guild.ask(new GuildOrder.Own(drop)));
        return Replies.then(dropped, without -> resume());
    }

    /** Busy as long as anything is unfinished, whoever began it. */
    CompletionStage<Reply<Guild>> complete() {
        return Replies.then(
                resume(), state -> Replies.now(state.erasures().areUnfinished() ? Reply.busy() : Reply.done(state)));
    }

    /** Goes on with all that is unfinished; one round at a time, so that two do not tread on each other's feet. */
    synchronized CompletionStage<Reply<Guild>> resume() {
        last = last.handle((reply, failure) -> Replies.then(guild.ask(LOOK), this::round))
                .thenCompose(Function.identity());
        return last;
    }

    private CompletionStage<Reply<Guild>> round(Guild state) {
        var walk = Replies.now(Reply.done(state));
        for (var member : state.erasures().forgetting()) walk = Replies.then(walk, before -> follow(state, member));
        return Replies.then(walk, this::sweep);
    }

    private CompletionStage<Reply<Guild>> follow(Guild state, MemberId member) {
        var walk = Replies.then(
                guild.ask(ofWizard(state, member, new WizardCommand.Forget())),
                screen -> Replies.now(Reply.done(state)));
        for (var listing : state.events().listings().values())
            walk = Replies.then(walk, before -> leave(state, listing, member));
        for (var draft : state.events().drafts().keySet())
            walk = Replies.then(walk, before -> leaveEvent(state, draft, member));
        var end = new GuildOrder.Own(new GuildCommand.EndForgetting(member, clock.instant()));
        return Replies.then(walk, left -> guild.ask(end));
    }

    /** An event that is still to be made is made first, so that it cannot name its organiser afterwards. */
    private CompletionStage<Reply<Guild>> leave(Guild state, Listing listing, MemberId member) {
        if (listing.unmade().isEmpty()) return leaveEvent(state, listing.number(), member);
        return new EventMaker(guild).complete(listing, clock.instant()).thenCompose(reply -> switch (reply) {
            case Reply.Done<Integer> made -> leaveEvent(state, listing.number(), member);
            case Reply.Refused<Integer> released -> Replies.now(Reply.done(state));
            case Reply.Busy<Integer> busy -> Replies.now(Reply.busy(busy.why()));
        });
    }

    private CompletionStage<Reply<Guild>> leaveEvent(Guild state, int event, MemberId member) {
        var forget = new EventCommand.Forget(member, clock.instant());
        return guild.ask(new GuildOrder.OfEvent(event, forget)).thenApply(reply -> switch (reply) {
            case Reply.Done<RaceEvent> done -> Reply.done(state);
            case Reply.Refused<RaceEvent> vanishedMeanwhile -> Reply.busy();
            case Reply.Busy<RaceEvent> busy -> Reply.busy(busy.why());
        });
    }

    /** Erasing asks nothing of the steps, and so nothing of the world around them. */
    private GuildOrder.Step ofWizard(Guild state, MemberId member, WizardCommand command) {
        var place = new Place(id, member, member, Set.of(), Map.of(), Map.of());
        var nowhere = new WizardSetting(place, Locale.ENGLISH, Locale.ENGLISH, clock.instant());
        var context = new EventCreation(guild).context(state, member, nowhere);
        return new GuildOrder.Step(member, new WizardTurn(EventWizard.ID, command, context));
    }

    private CompletionStage<Reply<Guild>> sweep(Guild state) {
        var unerased = state.erasures().unerased();
        if (unerased == 0) return Replies.now(Reply.done(state));
        var swept = guild.ask(new GuildOrder.Own(new GuildCommand.Sweep()));
        return Replies.then(
                swept,
                clean -> eraser.erase()
                        .thenCompose(erased -> guild.ask(new GuildOrder.Own(new GuildCommand.NoteErased(unerased)))));
    }
}
