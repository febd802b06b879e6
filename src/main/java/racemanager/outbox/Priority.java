package racemanager.outbox;

/** In which order deeds are done when not all can be done at once; the first constant goes first. */
public enum Priority {
    REMINDERS,
    ROLES,
    ANNOUNCEMENTS,
    ROSTERS
}
