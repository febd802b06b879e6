package racemanager.steam;

/**
 * The Steam account of a person, as the number that Steam calls SteamID64.
 *
 * <p>Its bits, by Valve's developer wiki, "SteamID": 8 for the universe, 4 for the type of account, 20 for the instance
 * and 32 for the account number. A person is one account number, whatever the instance, so all are kept with instance 1
 * and two ids of one person are equal.
 */
public record SteamId(long id64) {

    private static final String PROFILES = "https://steamcommunity.com/profiles/";

    private static final long FIRST = 0x0110_0001_0000_0000L;
    private static final long LAST_ACCOUNT = 0xFFFF_FFFFL;

    /** Takes an id of the public universe, of an individual, with instance 1 and an account number from 1. */
    public SteamId {
        if (id64 <= FIRST || id64 > FIRST + LAST_ACCOUNT) {
            throw new IllegalArgumentException(id64 + " is not the id of a person on Steam");
        }
    }

    /** The person with this account number, 1 to 4294967295. */
    public static SteamId ofAccount(long number) {
        if (number < 1 || number > LAST_ACCOUNT) {
            throw new IllegalArgumentException(number + " is not the number of an account on Steam");
        }
        return new SteamId(FIRST + number);
    }

    /** Reads any spelling that drivers paste: SteamID64, STEAM_X:Y:Z, [U:1:N], links to a profile. */
    public static SteamIdReading read(String typed) {
        return SteamIdReader.read(typed);
    }

    /** The account number, 1 to 4294967295. */
    public long account() {
        return id64 - FIRST;
    }

    /** The person's page, a spelling that is never taken for a rounded number. */
    public String link() {
        return PROFILES + text();
    }

    /** The seventeen digits, as game servers want them. */
    public String text() {
        return Long.toString(id64);
    }
}
