package racemanager.kernel;

/** The id of a channel of a guild. */
public record ChannelId(long value) implements Snowflake {

    /** Reads the decimal digits that Discord sends; anything else is a {@link NumberFormatException}. */
    public static ChannelId parse(String digits) {
        return new ChannelId(Snowflake.read(digits));
    }
}
