package racemanager.kernel;

/** The id of one Discord server, one community. */
public record GuildId(long value) implements Snowflake {

    /** Reads the decimal digits that Discord sends; anything else is a {@link NumberFormatException}. */
    public static GuildId parse(String digits) {
        return new GuildId(Snowflake.read(digits));
    }
}
