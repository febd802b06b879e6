package racemanager.event.discord;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import racemanager.event.AccountChange;
import racemanager.event.AccountClaim;
import racemanager.event.BroadcastRules;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EntryChange;
import racemanager.event.EventCommand;
import racemanager.event.EventFact;
import racemanager.event.EventLife;
import racemanager.event.EventOverview;
import racemanager.event.EventRules;
import racemanager.event.Events;
import racemanager.event.History;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RegistrationForm;
import racemanager.event.Steward;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.Decision;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.wizard.WizardSetting;

/** An event without an actor, at one instant. */
final class OneEvent implements Events {

    private final Instant now;
    RaceEvent state = new RaceEvent.Unborn();
    List<EventOverview.Listed> listed = List.of();
    List<Phrase> lacking = List.of();

    OneEvent(Instant now) {
        this.now = now;
    }

    @Override
    public CompletionStage<Reply<EventOverview>> overview(GuildId guild, Instant at) {
        return CompletableFuture.completedFuture(Reply.done(new EventOverview(listed, ZoneOffset.UTC)));
    }

    /** Of what is not whole nothing is published. */
    @Override
    public CompletionStage<Reply<Publication>> publish(
            EventId id, Optional<String> when, MemberId by, WizardSetting setting) {
        return CompletableFuture.completedFuture(Reply.done(new Publication.Incomplete(lacking)));
    }

    @Override
    public CompletionStage<Reply<RaceEvent>> delete(EventId id, MemberId by, Instant at) {
        return switch (EventRules.decide(state, new EventCommand.Delete(by, now))) {
            case Decision.Refused<EventFact> refused ->
                CompletableFuture.completedFuture(Reply.refused(refused.reason()));
            case Decision.Accepted<EventFact> accepted -> {
                state = EventLife.evolve(state, accepted.facts());
                yield CompletableFuture.completedFuture(Reply.done(state));
            }
        };
    }

    @Override
    public CompletionStage<Reply<Live>> look(EventId id, Instant at) {
        return ask(new EventCommand.Look(now));
    }

    @Override
    public CompletionStage<Reply<History>> history(EventId id, Instant at) {
        return CompletableFuture.completedFuture(Reply.done(EventLife.history(state)));
    }

    @Override
    public CompletionStage<Reply<Live>> close(EventId id, MemberId by, Instant at) {
        return ask(new EventCommand.Close(by, now));
    }

    @Override
    public CompletionStage<Reply<Live>> cancel(EventId id, Optional<String> reason, MemberId by, Instant at) {
        return ask(new EventCommand.Cancel(reason, by, now));
    }

    @Override
    public CompletionStage<Reply<Live>> manage(EventId id, EventCommand.Managing command) {
        return ask(command);
    }

    @Override
    public CompletionStage<Reply<Entrance>> entrance(EventId id, MemberId driver, Instant at) {
        return CompletableFuture.completedFuture(Reply.done(new Entrance((Live) state, Optional.empty())));
    }

    @Override
    public CompletionStage<Reply<Registered>> register(EventId id, MemberId driver, RegistrationForm form, Instant at) {
        throw new IllegalStateException();
    }

    @Override
    public CompletionStage<Reply<Registered>> add(
            EventId id, MemberId driver, RegistrationForm form, Steward steward, Instant at) {
        throw new IllegalStateException();
    }

    @Override
    public CompletionStage<Reply<Registered>> lineUp(
            EventId id, MemberId driver, String name, String lines, Optional<Steward> steward, Instant at) {
        throw new IllegalStateException();
    }

    @Override
    public CompletionStage<Reply<Live>> steward(EventId id, EventCommand.ForDriver command) {
        return ask(command);
    }

    @Override
    public CompletionStage<Reply<Live>> tryAgain(EventId id, Instant at) {
        throw new IllegalStateException();
    }

    @Override
    public CompletionStage<Reply<AccountClaim>> claim(EventId id, AccountClaim.Which which, Instant at) {
        return allow(id, which, new Steward(new MemberId(1), ""), at);
    }

    /** Nobody named another member's account. */
    @Override
    public CompletionStage<Reply<AccountClaim>> allow(
            EventId id, AccountClaim.Which which, Steward steward, Instant at) {
        return CompletableFuture.completedFuture(Reply.refused(Phrase.of("account.gone")));
    }

    @Override
    public CompletionStage<Reply<Live>> withdraw(EventId id, MemberId driver, Instant at) {
        return ask(new EventCommand.Withdraw(driver, now));
    }

    @Override
    public CompletionStage<Reply<Live>> handOver(EventId id, MemberId driver, MemberId captain, Instant at) {
        return ask(new EventCommand.HandOver(driver, captain, now));
    }

    @Override
    public CompletionStage<Reply<Live>> change(EventId id, MemberId driver, EntryChange change, Instant at) {
        return ask(new EventCommand.ChangeEntry(driver, change, now));
    }

    /** Whatever account is named is known to be theirs. */
    @Override
    public CompletionStage<Reply<Registered>> changeAccount(EventId id, MemberId driver, String driverId, Instant at) {
        return switch (AccountChange.card((Live) state, driver, driverId)) {
            case Parsed.Rejected<DriverCard> rejected ->
                CompletableFuture.completedFuture(Reply.done(new Registered.NotRead(rejected.problems())));
            case Parsed.Read<DriverCard> read ->
                ask(new EventCommand.ChangeAccount(driver, driverId, Optional.of(read.value()), now))
                        .thenApply(reply -> reply.map(Registered.In::new));
        };
    }

    @Override
    public CompletionStage<Reply<Live>> takePlace(EventId id, MemberId driver, Instant at) {
        return ask(new EventCommand.TakePlace(driver, now));
    }

    @Override
    public CompletionStage<Reply<Live>> passPlace(EventId id, MemberId driver, Instant at) {
        return ask(new EventCommand.PassPlace(driver, now));
    }

    /** Whatever account is named is known to be theirs. */
    @Override
    public CompletionStage<Reply<Registered>> takeBroadcastSlot(
            EventId id, MemberId member, RegistrationForm form, Instant at) {
        var card = BroadcastRules.card(form, ((Live) state).plan());
        if (card instanceof Parsed.Rejected<DriverCard> rejected)
            return CompletableFuture.completedFuture(Reply.done(new Registered.NotRead(rejected.problems())));
        var known =
                card instanceof Parsed.Read<DriverCard> read ? Optional.of(read.value()) : Optional.<DriverCard>empty();
        return ask(new EventCommand.TakeBroadcast(member, form, known, now))
                .thenApply(reply -> reply.map(Registered.In::new));
    }

    @Override
    public CompletionStage<Reply<Live>> leaveBroadcastSlot(EventId id, MemberId member, Instant at) {
        return ask(new EventCommand.LeaveBroadcast(member, now));
    }

    @Override
    public CompletionStage<Reply<Live>> checkIn(EventId id, MemberId driver, Instant at) {
        return ask(new EventCommand.CheckIn(driver, now));
    }

    @Override
    public CompletionStage<Reply<Live>> checkOut(EventId id, MemberId driver, Instant at) {
        return ask(new EventCommand.CheckOut(driver, now));
    }

    private CompletionStage<Reply<Live>> ask(EventCommand command) {
        return CompletableFuture.completedFuture(
                switch (EventRules.decide(state, command)) {
                    case Decision.Refused<?> refused -> Reply.refused(refused.reason());
                    case Decision.Accepted<EventFact> accepted -> {
                        state = EventLife.evolve(state, accepted.facts());
                        yield Reply.done((Live) state);
                    }
                });
    }

    /** What must be accepted. */
    void tell(EventCommand command) {
        var decision = EventRules.decide(state, command);
        state = EventLife.evolve(state, ((Decision.Accepted<EventFact>) decision).facts());
    }

    /** Before the check-in, in the first of the cars. */
    void register(MemberId driver) {
        var car = RaceNight.plan().cars().names().getFirst();
        tell(new EventCommand.Register(
                driver, new DriverCard("Driver", Optional.empty()), car, Optional.empty(), RaceNight.NOW));
    }
}
