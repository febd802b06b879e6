package racemanager.guild.actor;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import racemanager.event.DriverComparison;
import racemanager.event.DriverComparison.Standing;
import racemanager.event.DriverListRules;
import racemanager.event.DriverRow;
import racemanager.event.EventCommand;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.guild.Guild;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.steam.SteamId;

/** A list of drivers without Discord: no account of theirs may be a member's. */
record DriverImport(Desk guild, Guild state) {

    /** The guild keeps nothing of such drivers, so that whoever has the account is another. */
    private static final MemberId NOBODY = MemberId.withoutDiscord(1);

    CompletionStage<Reply<DriverComparison>> compare(GuildOrder.ComparingDrivers order) {
        return Replies.then(
                guild.ask(new GuildOrder.OfEvent(order.event(), new EventCommand.Look(order.at()))),
                event -> Replies.now(
                        event instanceof Live live
                                ? reply(DriverListRules.compare(live, order.rows(), this::owner, order.at()))
                                : Reply.refused(Phrase.of("event.unknown"))));
    }

    private static Reply<DriverComparison> reply(Decision<Standing> decision) {
        return switch (decision) {
            case Decision.Refused<Standing> refused -> Reply.refused(refused.reason());
            case Decision.Accepted<Standing> accepted -> Reply.done(new DriverComparison(accepted.facts()));
        };
    }

    CompletionStage<Reply<RaceEvent>> take(GuildOrder.ImportingDrivers order) {
        return order.command().rows().stream()
                .flatMap(each -> objection(each).stream())
                .findFirst()
                .map(why -> Replies.now(Reply.<RaceEvent>refused(why)))
                .orElseGet(() -> guild.ask(new GuildOrder.OfEvent(order.event(), order.command())));
    }

    private Optional<Phrase> objection(DriverRow.Compared each) {
        return each.row()
                .account()
                .filter(account ->
                        each.before().filter(before -> before.has(account)).isEmpty())
                .flatMap(this::owner)
                .map(owner -> Phrase.of("drivers.import.not_now")
                        .with("line", each.row().line())
                        .with("why", Phrase.of("steward.account_of_member").with("owner", Mention.of(owner))));
    }

    private Optional<MemberId> owner(SteamId account) {
        return state.drivers().otherOwner(NOBODY, account);
    }
}
