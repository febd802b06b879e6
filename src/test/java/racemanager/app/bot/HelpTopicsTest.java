package racemanager.app.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigFactory;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.app.bot.HelpPagesTest.Sheet;
import racemanager.discord.Choice;
import racemanager.steam.SteamId;
import racemanager.steam.SteamIdReading;

/** What people ask, and what they are answered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HelpTopicsTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final ActorTestKit kit = ActorTestKit.create(ConfigFactory.parseString("pekko.actor.provider = local")
            .withFallback(ConfigFactory.load("application-test")));

    @AfterAll
    void stop() {
        kit.shutdownTestKit();
    }

    static List<Sheet> sheets() {
        return HelpPagesTest.sheets();
    }

    private HelpSession reads(HelpReader reader, String language) {
        return new HelpSession(kit.system(), reader, Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void whatIsSuggestedIsReadBySuggestionAndByName(Sheet sheet) {
        var help = new HelpSession(kit.system(), sheet.reader(), sheet.locale());

        assertThat(help.suggested("")).hasSizeGreaterThan(8).allSatisfy(choice -> {
            var text = help.topic(choice.value());
            assertThat(text)
                    .isNotBlank()
                    .doesNotContain("“" + choice.value(), "«" + choice.value(), "« " + choice.value());
            assertThat(help.topic(choice.name())).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "en, steam, 17 digits",
        "en, TIME-ZONES, own device",
        "en, /track list, Show the tracks",
        "en, waiting, first in line",
        "es, que es privacidad, No hay ayuda",
        "es, zonas horarias, tu dispositivo",
        "es, inscripcion, tu nombre completo",
        "es, /circuito lista, Ver los circuitos",
        "es, track list, </track list:7> (`/circuito lista`) – Ver los circuitos",
        "fr, vie privee, Ancien pilote",
        "fr, liste d'attente, premier de la liste"
    })
    void aTopicMayBeTypedInOnesOwnLanguage(String language, String typed, String answer) {
        assertThat(reads(HelpReader.DRIVER, language).topic(typed)).contains(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"track add", "/track add", "topic.first_race", "Your first race night"})
    void aDriverReadsNothingOfWhatOnlyOrganisersMay(String typed) {
        assertThat(reads(HelpReader.DRIVER, "en").topic(typed)).contains("There is no help on");
        assertThat(reads(HelpReader.OWNER, "en").topic(typed)).contains("</track add:7>");
    }

    @ParameterizedTest
    @CsvSource({
        "en, `/track add` (needs the permission “Tracks”)",
        "es, `/circuito añadir` (requiere",
        "fr, `/circuit ajouter` (demande"
    })
    void aCommandThatTheReaderMayNotUseIsNamedWithWhatItNeeds(String language, String named) {
        assertThat(reads(HelpReader.WHERE_EVERYONE_HAS_EVENTS, language).topic("topic.first_race"))
                .contains(named, "</create_event:7>")
                .doesNotContain("</track add");
        assertThat(reads(HelpReader.WITH_THE_ROLE_OF_ORGANISERS, language).topic("topic.first_race"))
                .contains("</track add:7>");
    }

    @Test
    void onlyWhatAMemberMayReadIsSuggested() {
        assertThat(reads(HelpReader.DRIVER, "en").suggested("track"))
                .extracting(Choice.Text::name)
                .containsExactly("/track list", "/track show");
        assertThat(reads(HelpReader.WITH_TRACKS, "fr").suggested("circuit aj"))
                .extracting(Choice.Text::name)
                .containsExactly("/circuit ajouter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr"})
    void everySpellingOfASteamIdInTheAnswerIsTaken(String language) {
        var spelled = CODE.matcher(reads(HelpReader.DRIVER, language).topic("SteamID"))
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(text -> !text.contains("…"));

        assertThat(spelled)
                .hasSize(4)
                .allSatisfy(text -> assertThat(SteamId.read(text))
                        .isEqualTo(new SteamIdReading.Known(new SteamId(76561197960287930L))));
    }

    @Test
    void anAnswerAboutACommandNamesWhatCanBeFilledIn() {
        assertThat(reads(HelpReader.OWNER, "en").topic("/permissions grant"))
                .contains(
                        "</permissions grant:7> – Let a role or a member",
                        "• module: What they may use",
                        "• to: The role");
    }

    @Test
    void whatIsTypedCanNeitherPingNorFormat() {
        assertThat(reads(HelpReader.DRIVER, "en").topic("@everyone **x**")).doesNotContain("@everyone", "**x**");
    }
}
