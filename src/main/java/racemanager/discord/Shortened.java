package racemanager.discord;

/** Text cut to a limit of Discord's, with an ellipsis, never through the middle of a character. */
public final class Shortened {

    /** At most {@code limit} UTF-16 units, which is never more than the characters that Discord counts. */
    public static String to(int limit, String text) {
        if (text.length() <= limit) {
            return text;
        }
        int end = limit - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    private Shortened() {}
}
