package racemanager.event;

import java.time.Instant;
import racemanager.event.EventCommand.ChangeCapacity;
import racemanager.event.EventCommand.Delay;
import racemanager.event.EventCommand.Postpone;
import racemanager.event.EventCommand.Replanning;
import racemanager.kernel.MemberId;

/**
 * How a published race comes to another plan, so that the guild can ask for the same again after a crash.
 *
 * @param from the start that it had before
 */
public record PlanChange(Kind kind, Instant from, MemberId by) {

    /** What happens to the race. */
    public enum Kind {
        DELAY,
        POSTPONE,
        CAPACITY
    }

    /** What the command makes of a plan. */
    public static PlanChange of(Replanning command, EventPlan before) {
        var kind = switch (command) {
            case Delay delay -> Kind.DELAY;
            case Postpone postpone -> Kind.POSTPONE;
            case ChangeCapacity change -> Kind.CAPACITY;
        };
        return new PlanChange(kind, before.timing().start(), command.by());
    }

    /** What brings the race to its new plan. */
    public Replanning to(EventPlan plan, Instant at) {
        return switch (kind) {
            case DELAY -> new Delay(from, plan.timing().start(), by, at);
            case POSTPONE -> new Postpone(from, plan.timing().start(), by, at);
            case CAPACITY ->
                new ChangeCapacity(plan.capacity().maxDrivers(), plan.capacity().broadcastSlots(), by, at);
        };
    }

    /** A grid that stands may be larger than its track has become since. */
    public boolean staysOnTrack() {
        return kind != Kind.CAPACITY;
    }

    /** The same without the name of a member who is forgotten. */
    public PlanChange forgetting(MemberId member) {
        return by.equals(member) ? new PlanChange(kind, from, FormerMember.ID) : this;
    }
}
