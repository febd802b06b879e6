package racemanager.outbox;

/** How urgent a deed is when not all can be done at once; the first constant is the most urgent. */
public enum Priority {
    REMINDERS(8),
    ROLES(4),
    ANNOUNCEMENTS(2),
    ROSTERS(1),
    ROLL_CALLS(1);

    private final int weight;

    Priority(int weight) {
        this.weight = weight;
    }

    /** Its share of the turns that are given by urgency, compared with the other weights. */
    int weight() {
        return weight;
    }
}
