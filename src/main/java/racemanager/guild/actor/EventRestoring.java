package racemanager.guild.actor;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import racemanager.event.EventCommand.Look;
import racemanager.event.RaceEvent;
import racemanager.guild.EventIndex.Stage;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand;
import racemanager.guild.GuildCommand.LeaveArchived;
import racemanager.guild.GuildCommand.NoteEvent;
import racemanager.guild.GuildCommand.RestoreEvent;
import racemanager.kernel.Reply;

/**
 * Brings an event back from the archive: the guild keeps its title and date again, the event comes back, the guild notes
 * that it has. After a crash in between, what the event says of itself holds.
 */
final class EventRestoring {

    private final Desk guild;

    EventRestoring(Desk guild) {
        this.guild = guild;
    }

    /** The event as it is then. */
    CompletionStage<Reply<RaceEvent>> walk(GuildOrder.Restoring order) {
        return Replies.then(own(new RestoreEvent(order.event())), state -> restore(order));
    }

    private CompletionStage<Reply<RaceEvent>> restore(GuildOrder.Restoring order) {
        var restored = guild.ask(new GuildOrder.OfEvent(order.event(), order.command()));
        return restored.thenCompose(reply -> switch (reply) {
            case Reply.Done<RaceEvent> done -> noting(order.event(), done.view());
            case Reply.Refused<RaceEvent> refused ->
                Replies.then(settle(order.event(), order.command().at()), event -> Replies.now(refused));
            case Reply.Busy<RaceEvent> busy -> Replies.now(busy);
        });
    }

    /** Finds out whether it came back. */
    CompletionStage<Reply<RaceEvent>> settle(int event, Instant at) {
        return Replies.then(guild.ask(new GuildOrder.OfEvent(event, new Look(at))), found -> noting(event, found));
    }

    private CompletionStage<Reply<RaceEvent>> noting(int event, RaceEvent found) {
        var note = found instanceof RaceEvent.Archived ? new LeaveArchived(event) : new NoteEvent(event, Stage.OVER);
        return Replies.then(own(note), state -> Replies.now(Reply.done(found)));
    }

    private CompletionStage<Reply<Guild>> own(GuildCommand command) {
        return guild.ask(new GuildOrder.Own(command));
    }
}
