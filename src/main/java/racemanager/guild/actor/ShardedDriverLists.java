package racemanager.guild.actor;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import racemanager.event.DriverComparison;
import racemanager.event.DriverLists;
import racemanager.event.DriverRow;
import racemanager.event.EventCommand.ImportDrivers;
import racemanager.event.Events.EventId;
import racemanager.event.RaceEvent.Live;
import racemanager.event.Steward;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;

/** Lists of drivers, asked of the guild that the event lives under. */
record ShardedDriverLists(Guilds guilds) implements DriverLists {

    @Override
    public CompletionStage<Reply<DriverComparison>> compare(EventId event, List<DriverRow> rows, Instant at) {
        return guilds.ask(event.guild(), new GuildOrder.ComparingDrivers(event.number(), rows, at));
    }

    @Override
    public CompletionStage<Reply<Live>> take(
            EventId event, List<DriverRow.Compared> rows, MemberId first, Steward steward, Instant at) {
        var command = new ImportDrivers(rows, first, steward, at);
        return Replies.then(
                guilds.ask(event.guild(), new GuildOrder.ImportingDrivers(event.number(), command)),
                state -> Replies.now(ShardedEvents.visible(state)));
    }
}
