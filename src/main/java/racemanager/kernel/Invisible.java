package racemanager.kernel;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Characters that nobody sees but that move, hide or imitate text. */
public final class Invisible {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int TEXT_STYLE = 0xFE0E;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int LAST_TAG = 0xE007F;

    /** Scripts whose spelling needs joiners between letters, as Unicode's identifiers (UAX 31, A1 to B) allow them. */
    private static final Set<UnicodeScript> JOINING = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.NKO,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /**
     * The text without control characters (line feeds stay), bidirectional overrides, zero-width and blank characters;
     * what holds an emoji together (joiners, style selectors, the tags of regional flags) stays, and so do the joiners
     * inside words of scripts that need them, such as Persian and Sinhala.
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
            if (isVisible(character)
                    || inFlag
                    || holdsEmoji(before, character, after)
                    || holdsWord(before, character, after)) {
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

    /**
     * Letters, marks and symbols that are drawn as nothing: fillers of Hangul, Khmer and Khitan, the grapheme joiner,
     * Egyptian blanks, a musical note without a head, and what Unicode keeps free for more of the kind.
     */
    private static boolean isBlank(int character) {
        return switch (character) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2065, 0x3164, 0xFFA0, 0x13441, 0x13442, 0x16FE4, 0x1D159 ->
                true;
            default -> isBetween(0xFFF0, character, 0xFFF8) || isBetween(0xE0000, character, 0xE0FFF);
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

    private static boolean holdsWord(int before, int character, int after) {
        return (character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER)
                && isLetterOrMark(before)
                && isLetterOrMark(after)
                && JOINING.contains(UnicodeScript.of(before))
                && UnicodeScript.of(before) == UnicodeScript.of(after);
    }

    private static boolean isLetterOrMark(int character) {
        return Character.isLetter(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isEmojiPart(int character) {
        return Character.isExtendedPictographic(character)
                || Character.isEmojiModifier(character)
                || character == EMOJI_STYLE;
    }

    private Invisible() {}
}
