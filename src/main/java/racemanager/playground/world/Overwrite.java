package racemanager.playground.world;

/** What a channel changes in the permissions of one role (type 0) or one member (type 1). */
public record Overwrite(long id, int type, long allow, long deny) {

    public static final int ROLE = 0;
    public static final int MEMBER = 1;
}
