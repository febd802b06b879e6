package racemanager.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;

/** The text of a file, if it is text. */
final class SheetText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** By PKWARE's APPNOTE.TXT, 4.3.7; workbooks are such archives too. */
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

    /** As spreadsheets save empty cells. */
    private static final Pattern NOTHING = Pattern.compile("[\\s,;\"]*");

    /** Without byte order mark. */
    static Parsed<String> of(byte[] file) {
        if (file.length > SheetReader.MOST_BYTES) return Parsed.rejected(SheetReader.tooLarge());
        if (begins(file, ARCHIVE)) return Parsed.rejected(Phrase.of("sheet.archive"));
        return decoded(file);
    }

    private static Parsed<String> decoded(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            var unmarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
            if (NOTHING.matcher(unmarked).matches()) return Parsed.rejected(Phrase.of("sheet.empty"));
            return unmarked.indexOf('\0') >= 0 ? Parsed.rejected(Phrase.of("sheet.encoding")) : Parsed.read(unmarked);
        } catch (CharacterCodingException other) {
            return Parsed.rejected(Phrase.of("sheet.encoding"));
        }
    }

    private static boolean begins(byte[] file, byte[] mark) {
        return file.length >= mark.length
                && ByteBuffer.wrap(file, 0, mark.length).equals(ByteBuffer.wrap(mark));
    }

    private SheetText() {}
}
