package racemanager.guild.actor;

import java.util.concurrent.CompletionStage;
import racemanager.event.DriverCardReader;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand;
import racemanager.event.EventRules;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.guild.GuildCommand.KeepDriver;
import racemanager.kernel.Decision;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;

/** Registers a driver in two steps: the guild keeps the account for its owner, then the event gives the place. */
final class RegistrationDesk {

    private final Desk guild;

    RegistrationDesk(Desk guild) {
        this.guild = guild;
    }

    CompletionStage<Reply<RaceEvent>> register(GuildOrder.Registering order) {
        var look = guild.ask(new GuildOrder.OfEvent(order.event(), new EventCommand.Look(order.at())));
        return Replies.then(look, event -> switch (event) {
            case RaceEvent.Unborn none -> Replies.now(Reply.refused(Phrase.of("event.unknown")));
            case RaceEvent.Prepared prepared -> Replies.now(Reply.refused(Phrase.of("event.unknown")));
            case RaceEvent.Erased erased -> Replies.now(Reply.refused(Phrase.of("event.unknown")));
            case Live live -> register(order, live);
        });
    }

    private CompletionStage<Reply<RaceEvent>> register(GuildOrder.Registering order, Live event) {
        var asked = event.plan().capacity().driverId();
        return switch (DriverCardReader.read(order.form(), asked)) {
            case Parsed.Rejected<DriverCard> rejected ->
                Replies.now(Reply.refused(rejected.problems().getFirst()));
            case Parsed.Read<DriverCard> card -> register(order, event, card.value());
        };
    }

    /** An event that would refuse the driver is not a reason to keep the account for them. */
    private CompletionStage<Reply<RaceEvent>> register(GuildOrder.Registering order, Live event, DriverCard card) {
        var register =
                new EventCommand.Register(order.driver(), card, order.form().car(), order.at());
        if (EventRules.decide(event, register) instanceof Decision.Refused<?> refused)
            return Replies.now(Reply.refused(refused.reason()));
        var kept = guild.ask(new GuildOrder.Own(new KeepDriver(order.driver(), card, order.at())));
        return Replies.then(kept, guilds -> guild.ask(new GuildOrder.OfEvent(order.event(), register)));
    }
}
