package racemanager.guild.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import racemanager.event.Crew;
import racemanager.event.CrewReader;
import racemanager.event.Entry;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand;
import racemanager.event.Events.Registered;
import racemanager.event.RaceEvent.Live;
import racemanager.guild.Guild;
import racemanager.kernel.MemberId;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;

/** Who shares a car: what was typed is read with what the guild knows of its members, then the event decides. */
record LineUp(Desk guild, GuildOrder.LiningUp order) {

    CompletionStage<Reply<Registered>> walk(Guild state) {
        return Replies.then(
                guild.ask(new GuildOrder.OfEvent(order.event(), new EventCommand.Look(order.at()))),
                event -> event instanceof Live live
                        ? live.entries()
                                .entryOf(order.driver())
                                .map(entry -> read(live, entry, known(state)))
                                .orElseGet(() -> refused("event.crew.captain_only"))
                        : refused("event.unknown"));
    }

    /** Nobody leaves new traces who is being forgotten. */
    private static Map<MemberId, DriverCard> known(Guild state) {
        var known = new HashMap<>(state.drivers().cards());
        known.keySet().removeIf(state.erasures()::isForgetting);
        return known;
    }

    private CompletionStage<Reply<Registered>> read(Live event, Entry entry, Map<MemberId, DriverCard> known) {
        return switch (CrewReader.read(event, entry, order.name(), order.lines(), known)) {
            case Parsed.Rejected<Crew> rejected -> Replies.now(Reply.done(new Registered.NotRead(rejected.problems())));
            case Parsed.Read<Crew> read -> set(read.value());
        };
    }

    private CompletionStage<Reply<Registered>> set(Crew crew) {
        return Replies.then(
                guild.ask(new GuildOrder.OfEvent(order.event(), command(crew))),
                event -> event instanceof Live live
                        ? Replies.now(Reply.done(new Registered.In(live)))
                        : refused("event.unknown"));
    }

    private EventCommand command(Crew crew) {
        return order.steward()
                .<EventCommand>map(steward -> new EventCommand.EditCrew(order.driver(), crew, steward, order.at()))
                .orElseGet(() -> new EventCommand.SetCrew(order.driver(), crew, order.at()));
    }

    private static CompletionStage<Reply<Registered>> refused(String key) {
        return Replies.now(Reply.refused(Phrase.of(key)));
    }
}
