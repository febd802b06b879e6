package racemanager.guild.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.Entry.DriverCard;
import racemanager.event.wizard.RaceNight;
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

    private static String text(Profile profile) {
        return new ProfileText(SPEECH.in(Locale.ENGLISH)).of(profile);
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
