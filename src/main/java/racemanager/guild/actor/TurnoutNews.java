package racemanager.guild.actor;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import racemanager.event.RaceEvent;
import racemanager.event.Turnout;
import racemanager.guild.GuildCommand.NoteTurnout;
import racemanager.kernel.Reply;

/** Has the guild note who came to a race, whenever time has passed for it: what a crash left out comes with the next wake. */
final class TurnoutNews {

    /** Done when the guild has stored it, or has nothing to store. */
    static CompletionStage<Reply<RaceEvent>> heard(Desk desk, RaceEvent event, Instant now) {
        Reply<RaceEvent> heard = Reply.done(event);
        return Turnout.of(event)
                .map(turnout -> Replies.then(
                        desk.ask(new GuildOrder.Own(new NoteTurnout(turnout, now))), state -> Replies.now(heard)))
                .orElseGet(() -> Replies.now(heard));
    }

    private TurnoutNews() {}
}
