package racemanager.kernel;

/** The id of a person in a guild, the same number in every guild. */
public record MemberId(long value) implements Snowflake {

    /** Reads the decimal digits that Discord sends; anything else is a {@link NumberFormatException}. */
    public static MemberId parse(String digits) {
        return new MemberId(Snowflake.read(digits));
    }
}
