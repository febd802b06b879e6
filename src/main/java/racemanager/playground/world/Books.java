package racemanager.playground.world;

import java.util.List;

/** What guilds keep besides their channels and people: bans, the audit log, reactions, who is in which thread. */
public final class Books {

    private final Shelf<Ban> bans = new Shelf<>("ban", Ban.class, b -> new ShelfKey(b.guildId(), b.userId()));
    private final Shelf<AuditEntry> audit =
            new Shelf<>("audit", AuditEntry.class, a -> new ShelfKey(a.guildId(), a.id()));
    private final Shelf<Reactions> reactions =
            new Shelf<>("reactions", Reactions.class, r -> new ShelfKey(r.channelId(), r.messageId()));
    private final Shelf<ThreadMember> threadMembers =
            new Shelf<>("thread_member", ThreadMember.class, t -> new ShelfKey(t.threadId(), t.userId()));
    private final Shelf<Pin> pins = new Shelf<>("pin", Pin.class, p -> new ShelfKey(p.channelId(), p.messageId()));
    private final Shelf<ClosedDoor> closedDoors =
            new Shelf<>("closed_door", ClosedDoor.class, c -> new ShelfKey(0, c.userId()));

    Books() {}

    List<Shelf<?>> shelves() {
        return List.of(bans, audit, reactions, threadMembers, pins, closedDoors);
    }

    public Shelf<Ban> bans() {
        return bans;
    }

    public Shelf<AuditEntry> audit() {
        return audit;
    }

    public Shelf<Reactions> reactions() {
        return reactions;
    }

    public Shelf<ThreadMember> threadMembers() {
        return threadMembers;
    }

    public Shelf<Pin> pins() {
        return pins;
    }

    /** Whose direct messages are closed. */
    public Shelf<ClosedDoor> closedDoors() {
        return closedDoors;
    }
}
