package racemanager.steam;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import racemanager.kernel.Phrase;
import racemanager.steam.SteamIdReading.Known;
import racemanager.steam.SteamIdReading.Refused;

/** Tells the spellings of a Steam account apart; the table in {@code SteamIdTest} shows them all. */
final class SteamIdReader {

    private static final int PUBLIC_UNIVERSE = 1;
    private static final int INDIVIDUAL = 1;
    private static final long LARGEST_ACCOUNT = 0xFFFF_FFFFL;
    private static final int LONGEST = 300;

    private static final Pattern NOISE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n]]|^<|>$");
    private static final Pattern LABEL =
            Pattern.compile("(?i)^(my )?steam ?(id)? ?(64|32|3|2)? ?( ?id)?\\s*[:=](?!//)\\s*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    /** As spreadsheets show a long number: 7.65612E+16. */
    private static final Pattern SHORTENED = Pattern.compile("(?i)\\d(?:[.,]\\d+)?e\\+?\\d{1,2}");

    private static final Pattern CLASSIC = Pattern.compile("(?i)STEAM_(\\d):(\\d):(\\d{1,10})");
    private static final Pattern BRACKETS = Pattern.compile("\\[?([a-zA-Z]):(\\d):(\\d{1,10})(?::(\\d{1,7}))?]?");
    private static final Pattern LINK = Pattern.compile("(?i)(?:[a-z]+://)?[^/\\s]+\\.[^/\\s]+(?:/\\S*)?|steam://\\S+");

    static SteamIdReading read(String typed) {
        var text = tidy(typed);
        if (text.isEmpty()) {
            return refused("steam.empty");
        }
        if (text.length() > LONGEST) {
            return refused("steam.not_understood", text);
        }
        var digits = text.replaceAll("[\\s.,]", "");
        if (DIGITS.matcher(digits).matches()) {
            return unrounded(number(digits), digits);
        }
        if (SHORTENED.matcher(text).matches()) {
            return refused("steam.shortened", text);
        }
        var classic = CLASSIC.matcher(text);
        if (classic.matches()) {
            return classic(classic);
        }
        var brackets = BRACKETS.matcher(text);
        if (brackets.matches()) {
            return brackets(brackets);
        }
        if (LINK.matcher(text).matches()) {
            return SteamLink.read(text);
        }
        return refused("steam.not_understood", text);
    }

    /** Compatibility forms (full-width digits of some keyboards) become plain ones; labels and brackets fall away. */
    private static String tidy(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        var quiet = NOISE.matcher(plain).replaceAll("").strip();
        return LABEL.matcher(quiet).replaceFirst("").strip();
    }

    /**
     * Spreadsheets keep fifteen digits of a number and put zeros for the rest, which makes it the id of another person.
     * Who really has such an id can give it in a spelling that no spreadsheet takes for a number.
     */
    private static SteamIdReading unrounded(SteamIdReading reading, String digits) {
        return reading instanceof Known && digits.endsWith("00") ? refused("steam.rounded", digits) : reading;
    }

    static SteamIdReading number(String digits) {
        if (digits.length() > 18) {
            return wrongLength(digits);
        }
        long id = Long.parseLong(digits);
        int universe = (int) (id >>> 56);
        int type = (int) (id >>> 52) & 0xF;
        int instance = (int) (id >>> 32) & 0xF_FFFF;
        long account = id & 0xFFFF_FFFFL;
        if (universe == PUBLIC_UNIVERSE && isShared(type)) {
            return refused("steam.not_a_person");
        }
        if (type == INDIVIDUAL && isInstance(instance) && isInternal(universe)) {
            return refused("steam.other_universe");
        }
        if (digits.length() != 17) {
            return id >= 1 && id <= LARGEST_ACCOUNT
                    ? refused("steam.friend_code", Long.toString(id))
                    : wrongLength(digits);
        }
        return universe == PUBLIC_UNIVERSE && type == INDIVIDUAL && isInstance(instance)
                ? account(account, digits)
                : refused("steam.mistyped", digits);
    }

    private static Refused wrongLength(String digits) {
        return new Refused(Phrase.of("steam.wrong_number_of_digits").with("digits", digits.length()));
    }

    /** STEAM_X:Y:Z says account number 2Z + Y; older games write universe 0 where they mean the public one. */
    private static SteamIdReading classic(Matcher spelled) {
        int universe = Integer.parseInt(spelled.group(1));
        long lowBit = Long.parseLong(spelled.group(2));
        long rest = Long.parseLong(spelled.group(3));
        if (universe > PUBLIC_UNIVERSE) {
            return refused("steam.other_universe");
        }
        return lowBit > 1 ? refused("steam.mistyped", spelled.group()) : account(2 * rest + lowBit, spelled.group());
    }

    static SteamIdReading brackets(String text) {
        var spelled = BRACKETS.matcher(text);
        return spelled.matches() ? brackets(spelled) : refused("steam.mistyped", text);
    }

    private static SteamIdReading brackets(Matcher spelled) {
        if (!spelled.group(1).equalsIgnoreCase("u")) {
            return refused("steam.not_a_person");
        }
        if (Integer.parseInt(spelled.group(2)) != PUBLIC_UNIVERSE) {
            return refused("steam.other_universe");
        }
        var instance = spelled.group(4);
        return instance == null || isInstance(Integer.parseInt(instance))
                ? account(Long.parseLong(spelled.group(3)), spelled.group())
                : refused("steam.mistyped", spelled.group());
    }

    private static SteamIdReading account(long number, String typed) {
        return number >= 1 && number <= LARGEST_ACCOUNT
                ? new Known(SteamId.ofAccount(number))
                : refused("steam.mistyped", typed);
    }

    /** Valve knows instances 1 (desktop), 2 (console), 4 (web), and 0 for all; another one is a slip of a digit. */
    private static boolean isInstance(int instance) {
        return instance == 0 || instance == 1 || instance == 2 || instance == 4;
    }

    /** Valve's universes 2, 3 and 4 are for its own testing. */
    private static boolean isInternal(int universe) {
        return universe >= 2 && universe <= 4;
    }

    /** Valve's types 3 and 4 are game servers, 7 groups, 8 chats; a group's number has 18 digits. */
    private static boolean isShared(int type) {
        return type == 3 || type == 4 || type == 7 || type == 8;
    }

    static Refused refused(String key) {
        return new Refused(Phrase.of(key));
    }

    static Refused refused(String key, String typed) {
        return new Refused(Phrase.of(key).with("typed", typed.length() <= 60 ? typed : typed.substring(0, 60) + "…"));
    }

    private SteamIdReader() {}
}
