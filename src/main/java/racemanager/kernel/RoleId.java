package racemanager.kernel;

/** The id of a role of a guild. */
public record RoleId(long value) implements Snowflake {

    /** Reads the decimal digits that Discord sends; anything else is a {@link NumberFormatException}. */
    public static RoleId parse(String digits) {
        return new RoleId(Snowflake.read(digits));
    }
}
