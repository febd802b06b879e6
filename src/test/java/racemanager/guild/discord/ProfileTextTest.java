package racemanager.guild.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.Entry;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EntryList;
import racemanager.event.Meeting;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RaceEvent.Published;
import racemanager.event.Shown;
import racemanager.event.wizard.RaceNight;
import racemanager.guild.Drivers;
import racemanager.guild.Erasures;
import racemanager.guild.EventIndex;
import racemanager.guild.Guild;
import racemanager.guild.Seats;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.picture.Pictures;
import racemanager.speech.Localizer;
import racemanager.speech.Speech;
import racemanager.steam.SteamId;
import racemanager.track.TrackList;
import racemanager.vehicle.VehicleLists;

/** What {@code /profile show} says. */
class ProfileTextTest {

    private static final MemberId ADA = new MemberId(10);
    private static final MemberId ORGANISER = new MemberId(1);
    private static final DriverCard CARD = new DriverCard("Ada Lovelace", Optional.of(SteamId.ofAccount(22_202)));
    private static final Speech SPEECH = Speech.load();

    @Test
    void whoIsNotKnownIsToldSo() {
        assertThat(text(Guild.EMPTY, ADA, List.of()))
                .isEqualTo(SPEECH.text(Phrase.of("profile.nothing"), Locale.ENGLISH));
        assertThat(text(Guild.EMPTY, new MemberId(99), List.of(raceOfAda()))).contains("no profile");
    }

    @Test
    void nameAccountZoneAndRacesAreSaid() {
        assertThat(text(guild(), ADA, List.of(raceOfAda())))
                .contains("Ada Lovelace", CARD.steam().orElseThrow().text(), "Europe/Madrid")
                .contains("Driver in **Friday Cup**");
    }

    @Test
    void anOrganiserSeesWhatTheyOrganised() {
        assertThat(text(guild(), ORGANISER, List.of(raceOfAda()))).contains("Organiser of **Friday Cup**");
    }

    @Test
    void hundredsOfRacesFitIntoAMessage() {
        var said = text(guild(), ADA, Collections.nCopies(300, raceOfAda()));

        assertThat(said).contains("285 more races").hasSizeLessThan(4_000);
    }

    private static String text(Guild guild, MemberId member, List<Live> events) {
        return new ProfileText(new Localizer(SPEECH, Locale.ENGLISH)).of(guild, member, events);
    }

    private static Guild guild() {
        return new Guild(
                TrackList.EMPTY,
                EventIndex.EMPTY,
                new Drivers(Map.of(ADA, CARD)),
                Map.of(ADA, ZoneId.of("Europe/Madrid")),
                Seats.NONE,
                Erasures.NONE,
                VehicleLists.EMPTY,
                Pictures.NONE);
    }

    private static Live raceOfAda() {
        var entry = new Entry(ADA, CARD, "Audi R8", RaceNight.NOW, Optional.empty());
        return new Published(new Meeting(
                1,
                RaceNight.plan(),
                new EntryList(List.of(entry), List.of()),
                new Meeting.Origin(ORGANISER, RaceNight.NOW),
                false,
                Shown.NOTHING));
    }
}
