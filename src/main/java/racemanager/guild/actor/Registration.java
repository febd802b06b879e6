package racemanager.guild.actor;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import racemanager.event.AccountChange;
import racemanager.event.BroadcastRules;
import racemanager.event.DriverCardReader;
import racemanager.event.Entry;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand;
import racemanager.event.EventRules;
import racemanager.event.Events.Registered;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.guild.AccountRules;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand.KeepDriver;
import racemanager.guild.GuildCommand.Look;
import racemanager.guild.GuildCommand.RefuseAccount;
import racemanager.kernel.Mention;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;

/**
 * A driver's or broadcaster's way into an event, or to another account in it. Whose account is known gets the place at once; for others the guild keeps the account
 * between two questions to the event, so that it is theirs before the place is.
 */
final class Registration {

    private final Desk guild;
    private final GuildOrder.Registering order;

    private final Optional<Phrase> waiting;
    private final int starts;

    /**
     * A way that is not begun yet.
     *
     * @param waiting what the driver is told who has to wait before naming another account; empty for all others
     * @param starts in how many races of the last twelve months the driver has started
     */
    Registration(Desk guild, GuildOrder.Registering order, Optional<Phrase> waiting, int starts) {
        this.guild = guild;
        this.order = order;
        this.starts = starts;
        this.waiting = order.steward().isPresent() ? Optional.empty() : waiting;
    }

    /**
     * The way from its beginning.
     *
     * @param known how the guild knows the driver
     */
    CompletionStage<Reply<Registered>> walk(Optional<DriverCard> known) {
        return enter(known, this::claim)
                .thenCompose(reply -> reply instanceof Reply.Refused<Registered> refused
                                && refused.why().key().equals(AccountRules.TAKEN)
                                && order.steward().isEmpty()
                        ? waiting.map(this::refused).orElseGet(this::noted)
                        : Replies.now(reply));
    }

    private CompletionStage<Reply<Registered>> refused(Phrase why) {
        return Replies.now(Reply.refused(why));
    }

    /** The guild knows whether it is another member's account, and says what is to be done. */
    private CompletionStage<Reply<Registered>> noted() {
        var look = new GuildOrder.OfEvent(order.event(), new EventCommand.Look(order.at()));
        return Replies.then(
                guild.ask(look),
                event -> refusal(event)
                        .map(refusal -> Replies.then(
                                guild.ask(new GuildOrder.Own(refusal)),
                                state -> this.refused(AccountRules.told(state, refusal))))
                        .orElseGet(() -> refused(Phrase.of(AccountRules.TAKEN))));
    }

    private Optional<RefuseAccount> refusal(RaceEvent event) {
        return event instanceof Live live && card(live) instanceof Parsed.Read<DriverCard> read
                ? read.value()
                        .steam()
                        .map(account -> new RefuseAccount(
                                order.driver(),
                                account,
                                live.entries().ofAccount(account).filter(Entry::isGuest),
                                order.event(),
                                live.plan().language(),
                                order.at()))
                : Optional.empty();
    }

    private CompletionStage<Reply<Registered>> claim(DriverCard card) {
        if (waiting.isPresent()) return refused(waiting.get());
        if (!order.driver().isOnDiscord()) return admit(card);
        return Replies.then(
                keep(card), state -> enter(state.drivers().of(order.driver()), unclaimed -> Replies.now(Reply.busy())));
    }

    /** The guild keeps nothing of guests, whose account must not be a member's. */
    private CompletionStage<Reply<Registered>> admit(DriverCard card) {
        return Replies.then(
                guild.ask(new GuildOrder.Own(new Look())),
                state -> card.steam()
                        .flatMap(account -> state.drivers().otherOwner(order.driver(), account))
                        .map(owner ->
                                refused(Phrase.of("steward.account_of_member").with("owner", Mention.of(owner))))
                        .orElseGet(() -> enter(Optional.of(card), unclaimed -> Replies.now(Reply.busy()))));
    }

    private CompletionStage<Reply<Registered>> enter(
            Optional<DriverCard> known, Function<DriverCard, CompletionStage<Reply<Registered>>> unclaimed) {
        return Replies.then(
                guild.ask(new GuildOrder.OfEvent(order.event(), entering(known))),
                event -> event instanceof Live live
                        ? entered(live, known, unclaimed)
                        : Replies.now(Reply.refused(Phrase.of("event.unknown"))));
    }

    private EventCommand entering(Optional<DriverCard> known) {
        return order.steward()
                .<EventCommand>map(steward ->
                        new EventCommand.AddEntry(order.driver(), order.form(), known, starts, steward, order.at()))
                .orElseGet(() -> switch (order.part()) {
                    case DRIVER -> new EventCommand.Enter(order.driver(), order.form(), known, starts, order.at());
                    case BROADCASTER -> new EventCommand.TakeBroadcast(order.driver(), order.form(), known, order.at());
                    case OTHER_ACCOUNT ->
                        new EventCommand.ChangeAccount(
                                order.driver(), order.form().driverId(), known, order.at());
                });
    }

    private CompletionStage<Reply<Registered>> entered(
            Live event,
            Optional<DriverCard> known,
            Function<DriverCard, CompletionStage<Reply<Registered>>> unclaimed) {
        return switch (card(event)) {
            case Parsed.Rejected<DriverCard> rejected ->
                Replies.now(Reply.done(new Registered.NotRead(rejected.problems())));
            case Parsed.Read<DriverCard> read -> {
                var card = profile(read.value(), known);
                yield isIn(event, card) ? remember(event, known, card) : unclaimed.apply(card);
            }
        };
    }

    private Parsed<DriverCard> card(Live event) {
        return switch (order.part()) {
            case DRIVER -> DriverCardReader.read(order.form(), event.plan());
            case BROADCASTER -> BroadcastRules.card(order.form(), event.plan());
            case OTHER_ACCOUNT ->
                AccountChange.card(event, order.driver(), order.form().driverId());
        };
    }

    /** What the guild is to keep of the driver: another account gives nobody another name. */
    private DriverCard profile(DriverCard card, Optional<DriverCard> known) {
        return switch (order.part()) {
            case DRIVER, BROADCASTER -> card;
            case OTHER_ACCOUNT -> new DriverCard(known.map(DriverCard::fullName).orElse(card.fullName()), card.steam());
        };
    }

    private boolean isIn(Live event, DriverCard card) {
        return switch (order.part()) {
            case DRIVER -> EventRules.hasEntered(event, order.driver());
            case BROADCASTER -> event.meeting().broadcasters().has(order.driver());
            case OTHER_ACCOUNT -> AccountChange.isDone(event, order.driver(), card);
        };
    }

    /** A name that is new is filled in next time; the place stands whatever becomes of it. */
    private CompletionStage<Reply<Registered>> remember(Live event, Optional<DriverCard> known, DriverCard card) {
        Reply<Registered> in = Reply.done(new Registered.In(event));
        return !order.driver().isOnDiscord() || known.map(DriverCard::fullName).equals(Optional.of(card.fullName()))
                ? Replies.now(in)
                : keep(card).thenApply(kept -> in);
    }

    private CompletionStage<Reply<Guild>> keep(DriverCard card) {
        return guild.ask(new GuildOrder.Own(new KeepDriver(order.driver(), card, order.at())));
    }
}
