package racemanager.event;

import racemanager.kernel.MemberId;

/** One of many drivers, none of whom has another one's name or Steam account. */
public record NumberedDriver(long number) {

    private static final long FIRST_MEMBER = 1L << 40;
    private static final long FIRST_STEAM = 76561197960300005L;

    /** On Discord. */
    public MemberId member() {
        return new MemberId(FIRST_MEMBER + number);
    }

    /** What they fill in; no account looks as if a spreadsheet had rounded it. */
    public RegistrationForm form() {
        var steam = Long.toString(FIRST_STEAM + number / 90 * 100 + number % 90);
        return new RegistrationForm("Driver Number " + number, steam, "Audi R8", "");
    }
}
