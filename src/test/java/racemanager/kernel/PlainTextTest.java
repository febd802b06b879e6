package racemanager.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextTest {

    private static final String FAMILY = "👨‍👩‍👧";
    private static final String ENGLAND =
            "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F";

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("  Spa   Francorchamps ", "Spa Francorchamps"),
                Arguments.of("Spa\tGP", "Spa GP"),
                Arguments.of("Spa\nGP", "Spa GP"),
                Arguments.of("Spa\r\n\r\nGP", "Spa GP"),
                Arguments.of("Spa\u00A0\u2003GP", "Spa GP"),
                Arguments.of("Nu\u0308rburgring", "Nürburgring"),
                Arguments.of("Mon\u200Bza", "Monza"),
                Arguments.of("\uFEFFMonza\u2060", "Monza"),
                Arguments.of("\u202EaznoM", "aznoM"),
                Arguments.of("\u2066Monza\u2069", "Monza"),
                Arguments.of("Mon\u0000za\u001B[31m", "Monza[31m"),
                Arguments.of("Mon\u00ADza", "Monza"),
                Arguments.of("a\u200Db", "ab"),
                Arguments.of("\u3164", ""),
                Arguments.of("\u2800 \u2800", ""),
                Arguments.of("Monza\uD83D", "Monza"),
                Arguments.of(FAMILY, FAMILY),
                Arguments.of("❤️‍🔥", "❤️‍🔥"),
                Arguments.of("👍🏽", "👍🏽"),
                Arguments.of("🇪🇸 GP", "🇪🇸 GP"),
                Arguments.of(ENGLAND, ENGLAND),
                Arguments.of("a\uDB40\uDC67b", "ab"),
                Arguments.of("a\uFE0Fb", "ab"),
                Arguments.of("1️⃣", "1️⃣"),
                Arguments.of("鈴鹿サーキット", "鈴鹿サーキット"),
                Arguments.of("حلبة البحرين", "حلبة البحرين"),
                Arguments.of("Z" + "\u0336".repeat(40), "Z" + "\u0336".repeat(4)),
                Arguments.of("می\u200Cدانم", "می\u200Cدانم"),
                Arguments.of("ක්\u200Dෂ", "ක්\u200Dෂ"),
                Arguments.of("\u200Cدانم\u200D", "دانم"),
                Arguments.of("a\u200Cb", "ab"),
                Arguments.of("د\u200Cb", "دb"),
                Arguments.of("\uD80D\uDC41\uD80D\uDC42", ""),
                Arguments.of("\uD834\uDD59Monza", "Monza"),
                Arguments.of("\u0308\u0301 \u0301Monza", "Monza"),
                Arguments.of("E" + "\u0301\u0302\u0303".repeat(9), "\u00C9\u0302\u0303\u0301"),
                Arguments.of("", ""));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineIsBroughtIntoOneForm(String typed, String kept) {
        assertThat(PlainText.line(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Monza Night | MONZA night",
                "Ｍｏｎｚａ | monza",
                "D’Angelo | D'angelo",
                "Jean–Luc | jean-luc",
                "Straße | STRASSE",
                "İzmir | izmir",
                "می\u200Cدانم | میدانم",
                "Nu\u0308rburgring | NÜRBURGRING"
            })
    void namesThatLookTheSameAreAlike(String one, String other) {
        assertThat(PlainText.likeness(one)).isEqualTo(PlainText.likeness(other));
    }

    @ParameterizedTest
    @CsvSource({"Mónza, Monza", "Моnzа, Monza", "Monza 1, Monza 2"})
    void anotherLetterIsAnotherName(String one, String other) {
        assertThat(PlainText.likeness(one)).isNotEqualTo(PlainText.likeness(other));
    }

    @Test
    void aParagraphKeepsItsLinesButNoMoreThanOneEmptyOneInARow() {
        assertThat(PlainText.paragraph("\n Rules: \r\n  be kind\r\r\r\rno contact\u2028end \n"))
                .isEqualTo("Rules:\nbe kind\n\nno contact\nend");
    }

    @Test
    void whatWasNormalisedOnceStaysAsItIs() {
        var random = new Random(42);
        var pool =
                "a \n\tم\u200Cක්\u0301\u200B\u200D\uFE0F\u202E\u2800\u3164👍🏽👩🏴e\u0308\uDB40\uDC67\uDB40\uDC7F\uD83D-\r";
        for (int round = 0; round < 20_000; round++) {
            var typed = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                typed.append(pool.charAt(random.nextInt(pool.length())));
            }
            var once = PlainText.paragraph(typed.toString());
            assertThat(PlainText.paragraph(once)).isEqualTo(once);
            var line = PlainText.line(typed.toString());
            assertThat(PlainText.line(line)).isEqualTo(line);
        }
    }

    @Test
    void lengthCountsAsDiscordDoes() {
        assertThat(PlainText.length("🏁")).isEqualTo(2);
    }

    @Test
    void aCutNeverPartsAnEmojiAndAlwaysFits() {
        assertThat(PlainText.cut("Monza", 5)).isEqualTo("Monza");
        assertThat(PlainText.cut("Monza GP", 6)).isEqualTo("Monza…");
        assertThat(PlainText.cut("Monza GP", 7)).isEqualTo("Monza…");
        assertThat(PlainText.cut("ab" + FAMILY + "c", 8)).isEqualTo("ab…");
        assertThat(PlainText.cut("ab" + FAMILY + "cd", 11)).isEqualTo("ab" + FAMILY + "…");
        for (int limit = 1; limit < 30; limit++) {
            assertThat(PlainText.cut((FAMILY + ENGLAND).repeat(3), limit)).hasSizeLessThanOrEqualTo(limit);
        }
    }
}
