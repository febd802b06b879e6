package racemanager.place;

/** A set of Discord's permissions, those that we have no name for included. */
public record Permissions(long bits) {

    public static final Permissions NONE = new Permissions(0);
    public static final Permissions ALL = new Permissions(-1L);

    public static Permissions of(Permission... some) {
        long bits = 0;
        for (Permission each : some) {
            bits |= each.mask();
        }
        return new Permissions(bits);
    }

    public boolean has(Permission one) {
        return (bits & one.mask()) != 0;
    }

    /** Whether there is any among these that the others lack. */
    public boolean addsTo(Permissions others) {
        return !minus(others).equals(NONE);
    }

    public Permissions plus(Permissions others) {
        return new Permissions(bits | others.bits);
    }

    public Permissions minus(Permissions others) {
        return new Permissions(bits & ~others.bits);
    }
}
