package racemanager.app.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each kind of member reads in {@code /help}, kept as files to be read by people: run once with
 * {@code -Dhelp.pages=write} after a command came or changed, and look at what became of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HelpPagesTest {

    private static final Path FOLDER = Path.of("src/test/resources/racemanager/help");
    private static final List<Locale> LANGUAGES = List.of(Locale.US, Locale.forLanguageTag("es-ES"), Locale.FRENCH);

    /** One kind of member with one language. */
    record Sheet(HelpReader reader, Locale locale) {

        Path file() {
            var name = reader.name().toLowerCase(Locale.ROOT).replace('_', '-');
            return FOLDER.resolve(name + "." + locale.getLanguage() + ".md");
        }
    }

    private final ActorTestKit kit = ActorTestKit.create(ConfigFactory.parseString("pekko.actor.provider = local")
            .withFallback(ConfigFactory.load("application-test")));

    static List<Sheet> sheets() {
        return Stream.of(HelpReader.values())
                .flatMap(reader -> LANGUAGES.stream().map(locale -> new Sheet(reader, locale)))
                .toList();
    }

    @BeforeAll
    void writeThemWhenAskedTo() throws IOException {
        if (!"write".equals(System.getProperty("help.pages"))) return;
        Files.createDirectories(FOLDER);
        for (var sheet : sheets()) Files.writeString(sheet.file(), read(sheet));
    }

    @AfterAll
    void stop() {
        kit.shutdownTestKit();
    }

    private HelpSession session(Sheet sheet) {
        return new HelpSession(kit.system(), sheet.reader(), sheet.locale());
    }

    private String read(Sheet sheet) {
        return String.join("\n\n---\n\n", session(sheet).pages()) + "\n";
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everybodyReadsWhatTheyMayDo(Sheet sheet) throws IOException {
        assertThat(sheet.file()).as("run once with -Dhelp.pages=write").exists();

        assertThat(read(sheet)).isEqualTo(Files.readString(sheet.file()));
    }

    @Test
    void everyFileIsReadByThisTest() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files)
                    .containsExactlyInAnyOrderElementsOf(
                            sheets().stream().map(Sheet::file).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyPageSaysUnderWhichHeadingItsCommandsStand(Sheet sheet) {
        assertThat(session(sheet).pages())
                .allSatisfy(page -> assertThat(page).containsPattern("\n\n### \\p{L}[^\n]+\n</"));
    }

    @ParameterizedTest
    @EnumSource(HelpReader.class)
    void aCommandIsListedExactlyForThoseWhoMayUseIt(HelpReader reader) {
        var help = session(new Sheet(reader, Locale.US));
        var text = String.join("\n", help.pages());

        assertThat(help.commands())
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> assertThat(text.contains("\n</" + row.path() + ":7> –"))
                        .as(row.path())
                        .isEqualTo(help.mayUse(row.access())));
    }
}
