package racemanager.guild.actor;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import racemanager.event.AccountClaim;
import racemanager.event.EntryChange;
import racemanager.event.EventCommand;
import racemanager.event.EventLife;
import racemanager.event.EventOverview;
import racemanager.event.Events;
import racemanager.event.History;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RegistrationForm;
import racemanager.event.Steward;
import racemanager.guild.GuildCommand;
import racemanager.guild.actor.GuildOrder.Registering.Part;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.role.RoleCommand;
import racemanager.wizard.WizardSetting;

/** Events, asked of the guild that they live under. */
record ShardedEvents(Guilds guilds) implements Events {

    @Override
    public CompletionStage<Reply<EventOverview>> overview(GuildId guild, Instant at) {
        return guilds.ask(guild, new GuildOrder.OfEvents(at));
    }

    @Override
    public CompletionStage<Reply<Publication>> publish(
            EventId event, Optional<String> when, MemberId by, WizardSetting setting) {
        return guilds.ask(event.guild(), new GuildOrder.Publishing(event.number(), when, by, setting));
    }

    @Override
    public CompletionStage<Reply<Live>> close(EventId event, MemberId by, Instant at) {
        return ask(event, new EventCommand.Close(by, at));
    }

    @Override
    public CompletionStage<Reply<Live>> cancel(EventId event, Optional<String> reason, MemberId by, Instant at) {
        return ask(event, new EventCommand.Cancel(reason, by, at));
    }

    @Override
    public CompletionStage<Reply<Live>> manage(EventId event, EventCommand.Managing command) {
        if (command instanceof EventCommand.Replanning replanning)
            return visible(event, new GuildOrder.Replanning(event.number(), replanning));
        return command instanceof EventCommand.Restore restore
                ? visible(event, new GuildOrder.Restoring(event.number(), restore))
                : ask(event, command);
    }

    @Override
    public CompletionStage<Reply<RaceEvent>> delete(EventId event, MemberId by, Instant at) {
        return guilds.ask(event.guild(), new GuildOrder.Deleting(event.number(), by, at));
    }

    @Override
    public CompletionStage<Reply<Live>> look(EventId event, Instant at) {
        return ask(event, new EventCommand.Look(at));
    }

    @Override
    public CompletionStage<Reply<Entrance>> entrance(EventId event, MemberId driver, Instant at) {
        var profile = guilds.ask(event.guild(), new GuildOrder.OfProfile(driver));
        return Replies.then(
                profile,
                known -> look(event, at).thenApply(reply -> reply.map(live -> new Entrance(live, known.card()))));
    }

    @Override
    public CompletionStage<Reply<Registered>> register(
            EventId event, MemberId driver, RegistrationForm form, Instant at) {
        return guilds.ask(
                event.guild(), new GuildOrder.Registering(event.number(), driver, form, Optional.empty(), at));
    }

    @Override
    public CompletionStage<Reply<Registered>> add(
            EventId event, MemberId driver, RegistrationForm form, Steward steward, Instant at) {
        return guilds.ask(
                event.guild(), new GuildOrder.Registering(event.number(), driver, form, Optional.of(steward), at));
    }

    @Override
    public CompletionStage<Reply<Registered>> lineUp(
            EventId event, MemberId driver, String name, String lines, Optional<Steward> steward, Instant at) {
        return guilds.ask(event.guild(), new GuildOrder.LiningUp(event.number(), driver, name, lines, steward, at));
    }

    @Override
    public CompletionStage<Reply<Live>> steward(EventId event, EventCommand.ForDriver command) {
        return ask(event, command);
    }

    @Override
    public CompletionStage<Reply<AccountClaim>> claim(EventId event, AccountClaim.Which which, Instant at) {
        return about(event, which, new GuildCommand.LookAtClaim(event.number(), which, at));
    }

    @Override
    public CompletionStage<Reply<AccountClaim>> allow(
            EventId event, AccountClaim.Which which, Steward steward, Instant at) {
        return Replies.then(
                about(event, which, new GuildCommand.AllowAccount(event.number(), which, steward, at)),
                claim -> claim.isForEntry() ? handOver(event, claim, steward, at) : Replies.now(Reply.done(claim)));
    }

    private CompletionStage<Reply<AccountClaim>> handOver(
            EventId event, AccountClaim claim, Steward steward, Instant at) {
        return Replies.then(
                ask(event, new EventCommand.TakeOver(claim.member(), claim.owner(), steward, at)),
                live -> Replies.now(Reply.done(claim)));
    }

    private CompletionStage<Reply<AccountClaim>> about(
            EventId event, AccountClaim.Which which, GuildCommand.OfAccounts command) {
        return guilds.ask(event.guild(), new GuildOrder.OfClaim(event.number(), which, command));
    }

    @Override
    public CompletionStage<Reply<Live>> tryAgain(EventId event, Instant at) {
        var roles = guilds.ask(event.guild(), new GuildOrder.OfRoles(new RoleCommand.TryAgain(at)));
        return Replies.then(roles, tried -> ask(event, new EventCommand.TryAgain(at)));
    }

    @Override
    public CompletionStage<Reply<Live>> withdraw(EventId event, MemberId driver, Instant at) {
        return ask(event, new EventCommand.Withdraw(driver, at));
    }

    @Override
    public CompletionStage<Reply<Live>> handOver(EventId event, MemberId driver, MemberId captain, Instant at) {
        return ask(event, new EventCommand.HandOver(driver, captain, at));
    }

    @Override
    public CompletionStage<Reply<Live>> change(EventId event, MemberId driver, EntryChange change, Instant at) {
        return ask(event, new EventCommand.ChangeEntry(driver, change, at));
    }

    @Override
    public CompletionStage<Reply<Registered>> changeAccount(
            EventId event, MemberId driver, String driverId, Instant at) {
        var form = new RegistrationForm("", driverId, "", "");
        return guilds.ask(
                event.guild(),
                new GuildOrder.Registering(event.number(), driver, form, Part.OTHER_ACCOUNT, Optional.empty(), at));
    }

    @Override
    public CompletionStage<Reply<Live>> takePlace(EventId event, MemberId driver, Instant at) {
        return ask(event, new EventCommand.TakePlace(driver, at));
    }

    @Override
    public CompletionStage<Reply<Live>> passPlace(EventId event, MemberId driver, Instant at) {
        return ask(event, new EventCommand.PassPlace(driver, at));
    }

    @Override
    public CompletionStage<Reply<Registered>> takeBroadcastSlot(
            EventId event, MemberId member, RegistrationForm form, Instant at) {
        return guilds.ask(
                event.guild(),
                new GuildOrder.Registering(event.number(), member, form, Part.BROADCASTER, Optional.empty(), at));
    }

    @Override
    public CompletionStage<Reply<Live>> leaveBroadcastSlot(EventId event, MemberId member, Instant at) {
        return ask(event, new EventCommand.LeaveBroadcast(member, at));
    }

    @Override
    public CompletionStage<Reply<Live>> checkIn(EventId event, MemberId driver, Instant at) {
        return ask(event, new EventCommand.CheckIn(driver, at));
    }

    @Override
    public CompletionStage<Reply<Live>> checkOut(EventId event, MemberId driver, Instant at) {
        return ask(event, new EventCommand.CheckOut(driver, at));
    }

    @Override
    public CompletionStage<Reply<History>> history(EventId event, Instant at) {
        return guilds.ask(event.guild(), new GuildOrder.OfEvent(event.number(), new EventCommand.Look(at)))
                .thenApply(reply -> reply.map(EventLife::history));
    }

    private CompletionStage<Reply<Live>> ask(EventId event, EventCommand command) {
        return visible(event, new GuildOrder.OfEvent(event.number(), command));
    }

    private CompletionStage<Reply<Live>> visible(EventId event, GuildOrder<RaceEvent> order) {
        return Replies.then(guilds.ask(event.guild(), order), state -> Replies.now(visible(state)));
    }

    static Reply<Live> visible(RaceEvent event) {
        return event instanceof Live live ? Reply.done(live) : Reply.refused(Phrase.of("event.unknown"));
    }
}
