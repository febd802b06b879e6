package racemanager.event.actor;

import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.persistence.typed.PersistenceId;
import racemanager.event.EventCommand;
import racemanager.event.EventFact;
import racemanager.event.EventLife;
import racemanager.event.EventRules;
import racemanager.event.RaceEvent;
import racemanager.kernel.GuildId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Errand;
import racemanager.kernel.actor.Rules;
import racemanager.kernel.actor.SourcedActor;

/** One event: {@link EventRules} with a mailbox. */
public final class EventActor {

    private static final Rules<EventCommand, EventFact, RaceEvent, RaceEvent> RULES =
            new Rules<>(new RaceEvent.Unborn(), EventRules::decide, EventLife::evolve, (event, command) -> event);

    public static Behavior<Errand<EventCommand, Reply<RaceEvent>>> create(
            GuildId guild, int number, EventSurroundings around) {
        var id = PersistenceId.ofUniqueId("event|" + guild.text() + "|" + number);
        return SourcedActor.of(id, RULES, self -> new EventEffects(guild, number, around, self), around.eraser());
    }

    private EventActor() {}
}
