package racemanager.playground.crowd;

/** A text cut to a length without cutting a character in two. */
final class Shortened {

    private Shortened() {}

    /** At most so many UTF-16 units, as Discord counts. */
    static String to(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        var whole = most > 0 && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, whole);
    }
}
