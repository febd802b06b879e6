package racemanager.guild.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.event.Entry.DriverCard;
import racemanager.event.wizard.RaceNight;
import racemanager.guild.Attendance;
import racemanager.guild.Attendance.Missed;
import racemanager.guild.Attendance.Why;
import racemanager.guild.Profile;
import racemanager.guild.Profile.Race;
import racemanager.guild.Profile.SharedAccounts;
import racemanager.kernel.Phrase;
import racemanager.speech.Speech;
import racemanager.steam.SteamId;

/** What {@code /profile show} says. */
class ProfileTextTest {

    private static final DriverCard CARD = new DriverCard("Ada Lovelace", Optional.of(SteamId.ofAccount(22_202)));
    private static final Speech SPEECH = Speech.load();

    @Test
    void whoIsNotKnownIsToldSo() {
        assertThat(text(Profile.NOTHING))
                .isEqualTo(SPEECH.text(Phrase.of("profile.nothing"), Locale.ENGLISH))
                .contains("no profile");
    }

    @Test
    void nameAccountZoneAndRacesAreSaid() {
        assertThat(text(profile(race(true))))
                .contains("Ada Lovelace", CARD.steam().orElseThrow().text(), "Europe/Madrid")
                .contains("Driver in **Friday Cup**");
    }

    @Test
    void anOrganiserSeesWhatTheyOrganised() {
        assertThat(text(profile(race(false)))).contains("Organiser of **Friday Cup**");
    }

    @Test
    void hundredsOfRacesFitIntoAMessage() {
        var said = text(profile(Collections.nCopies(300, race(true)).toArray(Race[]::new)));

        assertThat(said).contains("285 more races").hasSizeLessThan(4_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | 3 | 0 | 0 | In the last 12 months: 3 races driven
        en | 1 | 1 | 1 | In the last 12 months: 1 race driven, 1 no-show, 1 late withdrawal
        en | 0 | 2 | 0 | In the last 12 months: 0 races driven, 2 no-shows
        es | 1 | 1 | 2 | En los últimos 12 meses: 1 carrera corrida, 1 ausencia, 2 bajas tardías
        es | 2 | 0 | 1 | En los últimos 12 meses: 2 carreras corridas, 1 baja tardía
        fr | 1 | 2 | 1 | Ces 12 derniers mois : 1 course disputée, 2 absences, 1 retrait tardif
        fr | 2 | 1 | 0 | Ces 12 derniers mois : 2 courses disputées, 1 absence
        """)
    void whoCameAndWhoDidNotIsToldInEveryLanguage(String language, int starts, int noShows, int late, String told) {
        var text = new ProfileText(SPEECH.in(Locale.forLanguageTag(language)))
                .of(attending(starts, noShows, late), RaceNight.NOW);

        assertThat(text.lines()).contains("• " + told);
        assertThat(text.lines().filter(line -> line.contains("**Monza"))).hasSize(noShows + late);
    }

    @Test
    void aRaceThatWasMissedIsNamedWithWhatWasMissing() {
        assertThat(text(attending(1, 1, 1)))
                .contains("• No-show (no check-in): **Monza 0**, ")
                .contains("• Late withdrawal (after closure): **Monza 0**, ");
    }

    @Test
    void whatIsOlderThanAYearIsNotTold() {
        var later = RaceNight.NOW.plus(Duration.ofDays(365));
        var text = new ProfileText(SPEECH.in(Locale.ENGLISH));

        assertThat(text.of(attending(1, 0, 0), later)).contains("1 race driven");
        assertThat(text.of(attending(1, 1, 1), later.plusMillis(1)))
                .isEqualTo(text.of(Profile.NOTHING, later))
                .contains("no profile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr"})
    void theLongestTitlesOfRacesDrivenAndMissedFitIntoAMessage(String language) {
        var title = "M".repeat(100);
        var all = new Profile(
                Optional.of(new DriverCard("N".repeat(60), CARD.steam())),
                Optional.of(ZoneId.of("America/Argentina/ComodRivadavia")),
                Optional.of(Locale.FRENCH),
                List.of(),
                Collections.nCopies(300, new Race(title, RaceNight.NOW, true)),
                Collections.nCopies(25, "T"),
                new SharedAccounts(
                        Collections.nCopies(5, SteamId.ofAccount(1)), Collections.nCopies(5, SteamId.ofAccount(1)), 3),
                new Attendance(
                        Collections.nCopies(400, RaceNight.NOW),
                        Collections.nCopies(100, new Missed(1, title, RaceNight.NOW, Why.WITHDREW_LATE))));

        var said = new ProfileText(SPEECH.in(Locale.forLanguageTag(language))).of(all, RaceNight.NOW);

        assertThat(said).contains("400", "100", "295").hasSizeLessThan(4_000);
        assertThat(said.lines().filter(line -> line.contains(title))).hasSize(15);
    }

    @Test
    void whoAskedForDirectMessagesReadsInWhichLanguageTheyCome() {
        var profile = new Profile(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Locale.forLanguageTag("es-419")),
                List.of(),
                List.of(),
                List.of(),
                SharedAccounts.NONE);

        assertThat(text(profile)).contains("by direct message (Spanish)");
        assertThat(text(profile(race(true)))).doesNotContain("direct message");
    }

    @Test
    void whoSavedTemplatesIsToldHowMany() {
        var profile = new Profile(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of("GT3", "GT4"),
                SharedAccounts.NONE);

        assertThat(text(profile)).contains("You saved 2 templates");
    }

    @Test
    void accountsOfOthersAndOthersWithOnesOwnAreTold() {
        var accounts = new SharedAccounts(List.of(SteamId.ofAccount(1)), List.of(SteamId.ofAccount(2)), 1);
        var profile = new Profile(
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), accounts);

        assertThat(text(profile))
                .contains("Refused SteamID, because another member has it: 76561197960265729")
                .contains("that a steward allowed you: 76561197960265730")
                .contains("1 other member registered with your SteamID");
    }

    private static Profile attending(int starts, int noShows, int late) {
        var missed = Stream.concat(missed(noShows, Why.NO_SHOW), missed(late, Why.WITHDREW_LATE));
        return new Profile(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                SharedAccounts.NONE,
                new Attendance(Collections.nCopies(starts, RaceNight.NOW), missed.toList()));
    }

    private static Stream<Missed> missed(int count, Why why) {
        return IntStream.range(0, count).mapToObj(index -> new Missed(index, "Monza " + index, RaceNight.NOW, why));
    }

    private static String text(Profile profile) {
        return new ProfileText(SPEECH.in(Locale.ENGLISH)).of(profile, RaceNight.NOW);
    }

    private static Profile profile(Race... races) {
        return new Profile(
                Optional.of(CARD),
                Optional.of(ZoneId.of("Europe/Madrid")),
                Optional.empty(),
                List.of(),
                List.of(races),
                List.of(),
                SharedAccounts.NONE);
    }

    private static Race race(boolean entered) {
        return new Race("Friday Cup", RaceNight.NOW, entered);
    }
}
