package racemanager.guild.actor;

import java.time.InstantSource;
import java.util.concurrent.CompletionStage;
import racemanager.audit.AuditCommand;
import racemanager.event.EventCommand;
import racemanager.event.RaceEvent;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand;
import racemanager.guild.Listing;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Eraser;
import racemanager.role.RoleCommand;
import racemanager.wizard.WizardCommand;

/**
 * One round of erasing what belongs to members, and to events that are gone: everything below the guild forgets, the guild
 * ends and sweeps its own stream, the store is erased, and only then is that noted. Every step may be repeated.
 */
final class MemberErasure {

    private static final GuildOrder<Guild> LOOK = new GuildOrder.Own(new GuildCommand.Look());

    private final Desk guild;
    private final GuildId id;
    private final Eraser eraser;
    private final InstantSource clock;

    MemberErasure(Desk guild, GuildId id, Eraser eraser, InstantSource clock) {
        this.guild = guild;
        this.id = id;
        this.eraser = eraser;
        this.clock = clock;
    }

    /** One round: goes on with all that is unfinished. */
    CompletionStage<Reply<Guild>> walk() {
        return Replies.then(guild.ask(LOOK), this::round);
    }

    private CompletionStage<Reply<Guild>> round(Guild state) {
        var walk = Replies.now(Reply.done(state));
        for (var member : state.erasures().forgetting()) walk = Replies.then(walk, before -> follow(state, member));
        return Replies.then(walk, this::sweep);
    }

    private CompletionStage<Reply<Guild>> follow(Guild state, MemberId member) {
        var walk = Replies.then(
                guild.ask(ErasureRounds.ofWizard(id, state, member, new WizardCommand.Forget(), clock.instant())),
                screen -> Replies.now(Reply.done(state)));
        for (var listing : state.events().listings().values())
            walk = Replies.then(walk, before -> leave(state, listing, member));
        for (var draft : state.events().drafts().keySet())
            walk = Replies.then(walk, before -> leaveEvent(state, draft, member));
        walk = Replies.then(
                walk,
                before -> Replies.then(
                        guild.ask(new GuildOrder.OfAudit(new AuditCommand.Forget(member))),
                        swept -> Replies.now(Reply.done(state))));
        walk = Replies.then(
                walk,
                before -> Replies.then(
                        guild.ask(new GuildOrder.OfRoles(new RoleCommand.Forget(member, clock.instant()))),
                        swept -> Replies.now(Reply.done(state))));
        var end = new GuildOrder.Own(new GuildCommand.EndForgetting(member, clock.instant()));
        return Replies.then(walk, left -> guild.ask(end));
    }

    /** An event that is still to be made is made first, so that it cannot name its organiser afterwards. */
    private CompletionStage<Reply<Guild>> leave(Guild state, Listing listing, MemberId member) {
        if (listing.unmade().isEmpty()) return leaveEvent(state, listing.number(), member);
        return new EventPublication(guild).complete(listing, clock.instant()).thenCompose(reply -> switch (reply) {
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

    private CompletionStage<Reply<Guild>> sweep(Guild state) {
        var unerased = state.erasures().unerased();
        if (unerased == 0) return Replies.now(Reply.done(state));
        var swept = guild.ask(new GuildOrder.Own(new GuildCommand.Sweep()));
        return Replies.then(
                swept,
                clean -> guild.meanwhile(eraser.erase())
                        .thenCompose(erased -> guild.ask(new GuildOrder.Own(new GuildCommand.NoteErased(unerased)))));
    }
}
