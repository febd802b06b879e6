package racemanager.kernel;

/** Characters that nobody sees but that move, hide or imitate text. */
public final class Invisible {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int TEXT_STYLE = 0xFE0E;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int LAST_TAG = 0xE007F;

    /**
     * The text without control characters (line feeds stay), bidirectional overrides, zero-width and blank characters;
     * what holds an emoji together (joiners, style selectors, the tags of regional flags) stays.
     */
    public static String removedFrom(String text) {
        var kept = new StringBuilder(text.length());
        int[] characters = text.codePoints().toArray();
        int before = 0;
        boolean inFlag = false;
        for (int i = 0; i < characters.length; i++) {
            int character = characters[i];
            int after = i + 1 < characters.length ? characters[i + 1] : 0;
            inFlag = character == BLACK_FLAG || (inFlag && isTag(character));
            if (isVisible(character) || inFlag || holdsEmoji(before, character, after)) {
                kept.appendCodePoint(character);
                before = character;
            }
        }
        return kept.toString();
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n';
            case Character.FORMAT, Character.SURROGATE -> false;
            default -> !isBlank(character) && !isSelector(character) && !isNonCharacter(character);
        };
    }

    /** Letters and marks that are drawn as nothing: fillers of Hangul and Khmer, and the grapheme joiner. */
    private static boolean isBlank(int character) {
        return switch (character) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0 -> true;
            default -> false;
        };
    }

    private static boolean isSelector(int character) {
        return isBetween(0xFE00, character, EMOJI_STYLE)
                || isBetween(0xE0100, character, 0xE01EF)
                || isBetween(0x180B, character, 0x180F);
    }

    private static boolean isNonCharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || isBetween(0xFDD0, character, 0xFDEF);
    }

    private static boolean isTag(int character) {
        return isBetween(0xE0020, character, LAST_TAG);
    }

    private static boolean isBetween(int first, int character, int last) {
        return first <= character && character <= last;
    }

    private static boolean holdsEmoji(int before, int character, int after) {
        return switch (character) {
            case ZERO_WIDTH_JOINER -> isEmojiPart(before) && Character.isExtendedPictographic(after);
            case TEXT_STYLE, EMOJI_STYLE -> Character.isEmoji(before);
            default -> false;
        };
    }

    private static boolean isEmojiPart(int character) {
        return Character.isExtendedPictographic(character)
                || Character.isEmojiModifier(character)
                || character == EMOJI_STYLE;
    }

    private Invisible() {}
}
