package racemanager.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.kernel.MemberId;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;

class SpeechTest {

    private static final Speech SPEECH = Speech.load();

    @ParameterizedTest
    @CsvSource({
        "en-US, Register",
        "en-GB, Register",
        "es-ES, Inscribirse",
        "es-419, Inscribirse",
        "es-MX, Inscribirse",
        "fr, S’inscrire",
        "fr-CA, S’inscrire",
        "ja, Register",
        "und, Register"
    })
    void aMemberHearsTheNearestLanguage(String tag, String register) {
        assertThat(SPEECH.label(Phrase.of("button.register"), Locale.forLanguageTag(tag)))
                .isEqualTo(register);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 0 | 0 minutes", "en | 1 | 1 minute", "en | 1200 | 1,200 minutes",
                "es | 0 | 0 minutos", "es | 1 | 1 minuto", "es | 1000000 | 1.000.000 de minutos",
                "fr | 0 | 0 minute", "fr | 1 | 1 minute", "fr | 2 | 2 minutes"
            })
    void aCountDecidesThePluralOfTheLanguage(String tag, long minutes, String said) {
        var phrase = Phrase.of("duration.minutes").with("minutes", minutes);

        assertThat(SPEECH.text(phrase, Locale.forLanguageTag(tag))).isEqualTo(said);
    }

    @Test
    void wordsInATextCannotPingOrFormat() {
        var phrase = Phrase.of("help.unknown_topic").with("topic", "@everyone **now** <@1>");

        assertThat(SPEECH.text(phrase, Locale.ENGLISH))
                .contains("@\u200Beveryone \\*\\*now\\*\\* \\<@\u200B1\\>")
                .doesNotContain("@everyone");
    }

    @Test
    void wordsInALabelAreShownAsTypedWithoutInvisibleCharacters() {
        var phrase = Phrase.of("help.unknown_topic").with("topic", "GT3_\u202Eevil\u0007*");

        assertThat(SPEECH.label(phrase, Locale.ENGLISH)).contains("“GT3_evil*”");
    }

    /** U+2068 and U+2069 keep what is written from right to left to itself, also in the middle of a sentence. */
    @Test
    void wordsFromRightToLeftKeepTheirPlaceAmongTheOthers() {
        var said = Phrase.verbatim("أحمد المثال");

        assertThat(SPEECH.text(said, Locale.ENGLISH)).isEqualTo("\u2068أحمد المثال\u2069");
        assertThat(SPEECH.label(said, Locale.ENGLISH)).isEqualTo("\u2068أحمد المثال\u2069");
        assertThat(SPEECH.text(Phrase.of("help.unknown_topic").with("topic", "שלום 24"), Locale.ENGLISH))
                .contains("\u2068שלום 24\u2069");
        assertThat(SPEECH.text(Phrase.verbatim("one\nשלום\n"), Locale.ENGLISH)).isEqualTo("one\n\u2068שלום\u2069\n");
        assertThat(SPEECH.text(Phrase.verbatim("Łukasz Żółw 李雷"), Locale.ENGLISH))
                .isEqualTo("Łukasz Żółw 李雷");
    }

    @Test
    void bracesInWordsAreNotReadAsGaps() {
        var phrase = Phrase.of("help.unknown_topic").with("topic", "{reference} '{' #");

        assertThat(SPEECH.label(phrase, Locale.ENGLISH)).contains("“{reference} '{' #”");
    }

    @Test
    void markupIsSaidAsItIsAndAPhraseInAPhraseInTheSameLanguage() {
        var line = Phrase.of("help.line")
                .with("command", Mention.of(new MemberId(7)))
                .with("description", Phrase.of("button.check_in"));

        assertThat(SPEECH.text(line, Locale.FRENCH)).isEqualTo("<@7> – Check-in");
    }

    @Test
    void aMomentIsEveryReadersOwnTimeInATextAndUtcInALabel() {
        var at = Instant.parse("2026-12-05T20:30:00Z");

        var inText = Surface.MARKDOWN.moment("start", at, Language.ENGLISH);
        assertThat(inText)
                .containsEntry("start", "<t:1796502600:F>")
                .containsEntry("start_relative", "<t:1796502600:R>");
        assertThat(Surface.PLAIN.moment("start", at, Language.ENGLISH))
                .containsEntry("start", "Dec 5, 2026, 20:30 UTC");
        assertThat(Surface.PLAIN.moment("start", at, Language.FRENCH)).containsEntry("start", "5 déc. 2026, 20:30 UTC");
    }

    @Test
    void aMissingKeyOrArgumentIsAnErrorThatNamesIt() {
        assertThatThrownBy(() -> SPEECH.text(Phrase.of("no.such.key"), Locale.ENGLISH))
                .hasMessageContaining("no.such.key");
        assertThatThrownBy(() -> SPEECH.text(Phrase.of("duration.minutes"), Locale.ENGLISH))
                .hasMessageContaining("minutes");
    }

    @Test
    void aForgivingSpeechComplainsAndGoesOn() {
        var complaints = new ArrayList<String>();
        var forgiving = Speech.forgiving(complaints::add);

        assertThat(forgiving.text(Phrase.of("no.such.key"), Locale.ENGLISH)).isEqualTo("no.such.key");
        assertThat(forgiving.text(Phrase.of("interaction.failed"), Locale.ENGLISH))
                .contains("{reference}");
        assertThat(complaints).hasSize(2);
    }

    @Test
    void aCommandsNameIsSpelledOutForEveryLocaleOfDiscord() {
        assertThat(SPEECH.localizations("command.track.name"))
                .containsEntry("en-US", "track")
                .containsEntry("en-GB", "track")
                .containsEntry("es-ES", "circuito")
                .containsEntry("es-419", "circuito")
                .containsEntry("fr", "circuit")
                .hasSize(5);
    }

    @Test
    void manyThreadsSayTheSameMessageWithoutMixingTheirWords() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<String>> said = IntStream.range(0, 4_000)
                    .mapToObj(i -> threads.submit(
                            () -> SPEECH.text(Phrase.of("duration.minutes").with("minutes", i), Locale.ENGLISH)))
                    .toList();
            for (int i = 2; i < 1_000; i++) {
                assertThat(said.get(i).get()).isEqualTo(i + " minutes");
            }
        }
    }
}
