package racemanager.kernel;

/** The id of a person in a guild, the same number in every guild; somebody without Discord has one that Discord gives nobody. */
public record MemberId(long value) implements Snowflake {

    /** Reads the decimal digits that Discord sends; anything else is a {@link NumberFormatException}. */
    public static MemberId parse(String digits) {
        return new MemberId(Snowflake.read(digits));
    }

    /**
     * The id of somebody without Discord. Discord's ids carry the milliseconds since 2015 above 22 other bits, so that
     * the highest bit, which this has, stays free until the year 2084.
     *
     * @param given an id that Discord gave to whatever led to it, which makes this one as unique
     */
    public static MemberId withoutDiscord(long given) {
        if (given <= 0) throw new IllegalArgumentException("Not an id of Discord: " + given);
        return new MemberId(-given);
    }

    /** Whether Discord knows the person, so that a mention, a role or a direct message can reach them. */
    public boolean isOnDiscord() {
        return value > 0;
    }
}
