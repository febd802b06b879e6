package racemanager.store.bench;

import java.time.Instant;
import java.util.ArrayList;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.apache.pekko.persistence.typed.javadsl.CommandHandler;
import org.apache.pekko.persistence.typed.javadsl.Effect;
import org.apache.pekko.persistence.typed.javadsl.EventHandler;
import org.apache.pekko.persistence.typed.javadsl.EventSourcedBehavior;
import org.apache.pekko.persistence.typed.javadsl.RetentionCriteria;

/** A race event's grid as a persistent actor, with snapshots every 100 facts and deletion of the facts they cover. */
final class GridActor extends EventSourcedBehavior<GridCommand, GridFact, Grid> {

    static final int SNAPSHOT_EVERY = 100;

    private static final int FACTS_AT_ONCE = 10;
    private static final Instant OPENED = Instant.parse("2026-12-05T19:30:00.125Z");

    private final ActorRef<GridCommand> self;

    private GridActor(String id, ActorRef<GridCommand> self) {
        super(PersistenceId.ofUniqueId(id));
        this.self = self;
    }

    static Behavior<GridCommand> create(String id) {
        return Behaviors.setup(context -> new GridActor(id, context.getSelf()));
    }

    @Override
    public Grid emptyState() {
        return Grid.full();
    }

    @Override
    public CommandHandler<GridCommand, GridFact, Grid> commandHandler() {
        return (grid, command) -> switch (command) {
            case GridCommand.Press press -> press(grid, press);
            case GridCommand.GrowOld old -> growOld(grid, old);
        };
    }

    private Effect<GridFact, Grid> press(Grid grid, GridCommand.Press press) {
        return Effect()
                .persist(nextFact(grid))
                .thenReply(press.replyTo(), after -> new Crowd.Pressed(press.event(), press.sentAt()));
    }

    private Effect<GridFact, Grid> growOld(Grid grid, GridCommand.GrowOld old) {
        if (grid.facts() >= old.facts()) {
            return Effect().reply(old.replyTo(), new GridCommand.GrownOld());
        }
        var facts = new ArrayList<GridFact>();
        var older = grid;
        while (facts.size() < FACTS_AT_ONCE && older.facts() < old.facts()) {
            var fact = nextFact(older);
            facts.add(fact);
            older = older.after(fact);
        }
        return Effect().persist(facts).thenRun(after -> self.tell(old));
    }

    /** The drivers press one after the other, and in the next round they take it back. */
    private static GridFact nextFact(Grid grid) {
        var slot = (int) (grid.facts() % Grid.DRIVERS);
        return GridFact.ofPress(grid, slot, OPENED.plusMillis(grid.facts()));
    }

    @Override
    public EventHandler<Grid, GridFact> eventHandler() {
        return Grid::after;
    }

    @Override
    public RetentionCriteria retentionCriteria() {
        return RetentionCriteria.snapshotEvery(SNAPSHOT_EVERY, 1).withDeleteEventsOnSnapshot();
    }
}
