package racemanager.place;

/** What a channel allows or denies to one role or member, whatever their roles say. */
public record Overwrite(Whom whom, long id, Permissions allowed, Permissions denied) {

    /** Whose the id is. */
    public enum Whom {
        ROLE,
        MEMBER
    }
}
