package racemanager.kernel;

/** The id of a message in a channel. */
public record MessageId(long value) implements Snowflake {

    /** Reads the decimal digits that Discord sends; anything else is a {@link NumberFormatException}. */
    public static MessageId parse(String digits) {
        return new MessageId(Snowflake.read(digits));
    }
}
