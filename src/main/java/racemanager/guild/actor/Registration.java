package racemanager.guild.actor;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import racemanager.event.DriverCardReader;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand;
import racemanager.event.EventRules;
import racemanager.event.Events.Registered;
import racemanager.event.RaceEvent.Live;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand.KeepDriver;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;

/**
 * A driver's way into an event. Whose account is known gets the place at once; for others the guild keeps the account
 * between two questions to the event, so that it is theirs before the place is.
 */
final class Registration {

    private final Desk guild;
    private final GuildOrder.Registering order;

    Registration(Desk guild, GuildOrder.Registering order) {
        this.guild = guild;
        this.order = order;
    }

    /**
     * The way from its beginning.
     *
     * @param known how the guild knows the driver
     */
    CompletionStage<Reply<Registered>> walk(Optional<DriverCard> known) {
        return enter(known, this::claim);
    }

    private CompletionStage<Reply<Registered>> claim(DriverCard card) {
        return Replies.then(
                keep(card), state -> enter(state.drivers().of(order.driver()), unclaimed -> Replies.now(Reply.busy())));
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
                .<EventCommand>map(
                        steward -> new EventCommand.AddEntry(order.driver(), order.form(), known, steward, order.at()))
                .orElseGet(() -> new EventCommand.Enter(order.driver(), order.form(), known, order.at()));
    }

    private CompletionStage<Reply<Registered>> entered(
            Live event,
            Optional<DriverCard> known,
            Function<DriverCard, CompletionStage<Reply<Registered>>> unclaimed) {
        return switch (DriverCardReader.read(order.form(), event.plan())) {
            case Parsed.Rejected<DriverCard> rejected ->
                Replies.now(Reply.done(new Registered.NotRead(rejected.problems())));
            case Parsed.Read<DriverCard> read ->
                EventRules.hasEntered(event, order.driver())
                        ? remember(event, known, read.value())
                        : unclaimed.apply(read.value());
        };
    }

    /** A name that is new is filled in next time; the place stands whatever becomes of it. */
    private CompletionStage<Reply<Registered>> remember(Live event, Optional<DriverCard> known, DriverCard card) {
        Reply<Registered> in = Reply.done(new Registered.In(event));
        return known.map(DriverCard::fullName).equals(Optional.of(card.fullName()))
                ? Replies.now(in)
                : keep(card).thenApply(kept -> in);
    }

    private CompletionStage<Reply<Guild>> keep(DriverCard card) {
        return guild.ask(new GuildOrder.Own(new KeepDriver(order.driver(), card, order.at())));
    }
}
