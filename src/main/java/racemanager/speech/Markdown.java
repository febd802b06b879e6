package racemanager.speech;

import racemanager.kernel.Invisible;

/** Discord's markdown, seen from the side of somebody who wants none of it in a name. */
final class Markdown {

    private static final String ACTIVE = "\\*_~|>`#<[:";
    private static final char NOTHING = '\u200B';

    /**
     * The words shown as they were typed: no format, no link, no emoji code, no mention, and lines stay lines.
     *
     * <p>Discord reads a backslash before a punctuation mark as "only this character"; whether an {@code @everyone}
     * pings is decided before markdown is read, so that one is parted by an invisible character.
     */
    static String harmless(String typed) {
        var text = Invisible.removedFrom(typed.replace("\r\n", "\n").replace('\t', ' '));
        var shown = new StringBuilder(text.length() + 16);
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isActive(text, lineStart, i)) {
                shown.append('\\');
            }
            shown.append(character);
            if (character == '@') {
                shown.append(NOTHING);
            }
            if (character == '\n') {
                lineStart = i + 1;
            }
        }
        return shown.toString();
    }

    private static boolean isActive(String text, int lineStart, int at) {
        return switch (text.charAt(at)) {
            case '-', '+' -> text.substring(lineStart, at).isBlank();
            case '.' -> isListNumber(text.substring(lineStart, at).strip()) || isInsideName(text, at);
            default -> ACTIVE.indexOf(text.charAt(at)) >= 0;
        };
    }

    private static boolean isListNumber(String before) {
        return !before.isEmpty() && before.chars().allMatch(Character::isDigit);
    }

    /** The dot of "discord.gg/x": Discord makes an invitation of it even without a scheme. */
    private static boolean isInsideName(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private Markdown() {}
}
