package racemanager.export.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.discord.Answer;
import racemanager.discord.NewFile;
import racemanager.discord.TestMember;
import racemanager.discord.View;
import racemanager.export.ExportFormat;
import racemanager.export.Grid;
import racemanager.speech.Speech;

/** What an organiser sees of an export, within Discord's limits. */
class ExportViewTest {

    private static final String TITLE = "*".repeat(100);

    private static View view(Grid grid, ExportFormat format, String language) {
        return new ExportView(Speech.load().in(Locale.forLanguageTag(language))).of(TITLE, grid.as(format));
    }

    private static String text(View view) {
        return TestMember.said(Answer.ephemeral(view));
    }

    @Test
    void theFileComesWithWhatItCannotHold() {
        var view = view(new Grid().with("Ann *Bold* @everyone", "No such car"), ExportFormat.ACC, "en");

        assertThat(view.files()).extracting(NewFile::name).containsExactly("entrylist.json");
        assertThat(text(view))
                .contains("1 driver in the file", "No model number is known", "• No such car")
                .doesNotContain("*Bold*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es-ES", "fr"})
    void whatIsTooLongForAMessageIsInASecondFile(String language) throws IOException {
        var grid = new Grid();
        IntStream.range(0, 200).forEach(number -> grid.without("*_".repeat(28) + number, "`|".repeat(28) + number));

        var view = view(grid, ExportFormat.AC, language);

        assertThat(view.files()).extracting(NewFile::name).containsExactly("entry_list.ini", "remarks.txt");
        var all = new String(view.files().getLast().open().readAllBytes(), StandardCharsets.UTF_8);
        for (int number = 0; number < 200; number++) {
            assertThat(all).contains("*_".repeat(28) + number, "`|".repeat(28) + number);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACC", "AC"})
    void aServerGetsNoFileThatNobodyIsIn(ExportFormat format) {
        var view = view(new Grid(), format, "en");

        assertThat(view.files()).isEmpty();
        assertThat(text(view)).contains("There is no file for", "the waiting list who have checked in");
    }

    @Test
    void whoHasNoAccountIsNamedEvenWhenThatIsEverybody() {
        var view = view(new Grid().without("Ben Muster", "BMW M4 GT3"), ExportFormat.ACC, "en");

        assertThat(view.files()).isEmpty();
        assertThat(text(view)).contains("the server wants a Steam account", "• Ben Muster");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSV", "JSON"})
    void tablesAndOurOwnFormTellOfAnEmptyRaceToo(ExportFormat format) {
        assertThat(view(new Grid(), format, "fr").files()).hasSize(1);
    }
}
