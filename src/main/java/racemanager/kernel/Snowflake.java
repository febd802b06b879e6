package racemanager.kernel;

/** An id that Discord gave: a positive 64-bit number, unique among all things of all guilds. */
public interface Snowflake {

    long value();

    /** The id as Discord writes it. */
    default String text() {
        return Long.toUnsignedString(value());
    }
}
