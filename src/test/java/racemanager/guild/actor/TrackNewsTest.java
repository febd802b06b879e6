package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.actor.GuildHouse.EVENT;
import static racemanager.guild.actor.GuildHouse.GUILD;
import static racemanager.guild.actor.GuildHouse.ORGANISER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.EventCommand;
import racemanager.event.EventFact;
import racemanager.event.RaceEvent;
import racemanager.event.wizard.RaceNight;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand;
import racemanager.guild.GuildCommand.ImportTracks;
import racemanager.guild.GuildFact;
import racemanager.kernel.Reply;
import racemanager.track.Track;
import racemanager.track.TrackColumn;
import racemanager.track.TrackForm;
import racemanager.track.TrackName;
import racemanager.track.TrackOverview;
import racemanager.track.TrackReader.TrackDraft;
import racemanager.track.TrackRow;

/** An edited track is known to its event, once, wherever on the way the bot was killed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrackNewsTest {

    private final ActorTestKit kit = GuildHouse.kit();
    private GuildHouse house;

    @BeforeEach
    void publish() {
        house = new GuildHouse(kit);
        house.publishEvent();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @AfterAll
    void stop() {
        kit.shutdownTestKit();
    }

    @Test
    void theEventIsRunOnTheTrackAsItIsNow() {
        house.done(edit("GP", "30"));

        allKnow();
        assertThat(event().plan().track().name().full()).isEqualTo("Monza · GP");
        assertThat(noted()).hasSize(1);
    }

    @Test
    void theEventHearsOfAnImportToo() {
        var draft = new TrackDraft(
                new TrackName("MONZA", Optional.empty()), new Track.Room(40, Optional.empty(), 0), Optional.empty());
        var row = new TrackRow(2, draft, Set.of(TrackColumn.values())).comparedWith(Optional.of(track()));

        house.done(new GuildOrder.OfTracks(new ImportTracks(List.of(row), ORGANISER, house.now)));

        allKnow();
        assertThat(event().plan().track().places()).isEqualTo(40);
    }

    @Test
    void theNewestEditIsTheLastThatTheEventHears() {
        house.send(edit("GP", "30"));
        house.send(edit("Junior", "26"));
        house.done(edit("Oval", "28"));

        allKnow();
        assertThat(event().plan().track()).isEqualTo(track());
        assertThat(track().name().full()).isEqualTo("Monza · Oval");
    }

    @Test
    void theGuildHasItselfWokenBeforeTheEditIsStored() {
        house.store.failNextPersisted(GUILD);
        assertThat(house.ask(edit("GP", "30"))).isEqualTo(Reply.busy());

        assertThat(house.appointments).anyMatch(each -> each.about().equals(GuildActor.TRACKS));
        house.await(() -> assertThat(track().name().full()).isEqualTo("Monza"));
    }

    @Test
    void anEventThatWasKilledBeforeItHeardHearsAfterTheStart() {
        house.done(edit("GP", "30"));
        allKnow();

        restartWithout(GuildFact.TrackUseNoted.class, EventFact.TrackNoted.class);

        allKnow();
        assertThat(event().plan().track().name().full()).isEqualTo("Monza · GP");
        assertThat(noted()).hasSize(1);
    }

    @Test
    void anEventThatHeardAndWasNotWrittenDownAsHavingHeardIsNotChangedAgain() {
        house.done(edit("GP", "30"));
        allKnow();

        restartWithout(GuildFact.TrackUseNoted.class);

        allKnow();
        assertThat(noted()).hasSize(1);
        assertThat(house.store.persistedInStorage(GUILD))
                .filteredOn(GuildFact.TrackUseNoted.class::isInstance)
                .hasSize(1);
    }

    @Test
    void anEventThatCannotStoreIsToldAgainWhenTheGuildIsWoken() {
        house.store.failNextPersisted(EVENT);
        house.done(edit("GP", "30"));

        house.await(() -> assertThat(house.ask(new GuildOrder.TellOfTracks())).isInstanceOf(Reply.Done.class));

        assertThat(event().plan().track().name().full()).isEqualTo("Monza · GP");
        assertThat(noted()).hasSize(1);
    }

    @Test
    void aTrackAndItsRacesAreShownToWhoeverAsks() {
        TrackOverview monza = house.done(new GuildOrder.OfTrack(1, house.now));

        assertThat(monza.races()).extracting(TrackOverview.Race::title).containsExactly("Friday Cup");
        assertThat(house.refusal(new GuildOrder.OfTrack(2, house.now))).isEqualTo("track.gone");
    }

    @Test
    void anEditThatTheEventDoesNotFitIsRefusedAndNothingIsToldToAnybody() {
        assertThat(house.refusal(edit("GP", "23"))).isEqualTo("track.too_small");

        assertThat(track().name().full()).isEqualTo("Monza");
        assertThat(noted()).isEmpty();
    }

    private static GuildOrder<Guild> edit(String layout, String pitBoxes) {
        var form = new TrackForm("Monza", layout, pitBoxes, "", "", "");
        return new GuildOrder.Own(new GuildCommand.EditTrack(1, form, ORGANISER, RaceNight.NOW));
    }

    private void allKnow() {
        house.await(() -> {
            var guild = house.guild();
            assertThat(guild.events().untold(guild.tracks())).isEmpty();
        });
    }

    private Track track() {
        return house.guild().tracks().byNumber(1).orElseThrow();
    }

    private RaceEvent.Live event() {
        return (RaceEvent.Live) house.done(new GuildOrder.OfEvent(1, new EventCommand.Look(house.now)));
    }

    private List<Object> noted() {
        return house.store.persistedInStorage(EVENT).stream()
                .filter(EventFact.TrackNoted.class::isInstance)
                .toList();
    }

    /** The end of the story had not been stored when the bot was killed. */
    private void restartWithout(Class<?>... lost) {
        var guild = house.store.persistedInStorage(GUILD);
        var event = house.store.persistedInStorage(EVENT);
        house.rest();
        house.store.clearAll();
        house.store.persistForRecovery(GUILD, without(guild, lost));
        house.store.persistForRecovery(EVENT, without(event, lost));
        house.start();
    }

    private static List<Object> without(List<Object> facts, Class<?>... lost) {
        return facts.stream()
                .filter(fact -> List.of(lost).stream().noneMatch(type -> type.isInstance(fact)))
                .toList();
    }
}
