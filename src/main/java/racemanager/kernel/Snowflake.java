package racemanager.kernel;

/** An id that Discord gave: a positive 64-bit number, unique among all things of all guilds. */
public interface Snowflake {

    long value();

    /** Reads the decimal digits that Discord writes; a {@link NumberFormatException} for signs, leading zeros and all else. */
    static long read(String digits) {
        if (!digits.matches("0|[1-9][0-9]{0,19}")) {
            throw new NumberFormatException("Not an id: " + digits);
        }
        return Long.parseUnsignedLong(digits);
    }

    /** The id as Discord writes it. */
    default String text() {
        return Long.toUnsignedString(value());
    }
}
