package racemanager.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.GuildStory.NOW;
import static racemanager.guild.GuildStory.ORGANISER;
import static racemanager.guild.GuildStory.START;
import static racemanager.guild.GuildStory.addTrack;
import static racemanager.guild.GuildStory.edit;
import static racemanager.guild.GuildStory.empty;
import static racemanager.guild.GuildStory.plan;
import static racemanager.guild.GuildStory.reserve;
import static racemanager.guild.GuildStory.sized;
import static racemanager.guild.GuildStory.withMonza;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.guild.EventIndex.Order;
import racemanager.guild.EventIndex.Stage;
import racemanager.guild.GuildCommand.EditTrack;
import racemanager.guild.GuildCommand.NoteEvent;
import racemanager.guild.GuildCommand.RemoveTrack;
import racemanager.guild.GuildCommand.ReserveEvent;
import racemanager.guild.GuildCommand.ReviseEvent;
import racemanager.guild.GuildFact.EventReserved;
import racemanager.guild.GuildFact.EventRevised;
import racemanager.guild.GuildFact.TrackEdited;
import racemanager.kernel.Decision;
import racemanager.track.Track;
import racemanager.track.TrackForm;

/** Tracks are changed for all events to come, as long as these fit. */
class GuildTracksTest {

    private static final NoteEvent LIVE = new NoteEvent(1, Stage.LIVE);

    @Test
    void aTrackIsChangedWhereItStands() {
        var guild = withMonza().after(addTrack("Spa"), edit(1, "Monza", "GP", "40"));

        assertThat(guild.guild().tracks().tracks())
                .extracting(track -> track.number() + " " + track.name().full() + " " + track.places())
                .containsExactly("1 Monza · GP 40", "2 Spa 30");
        assertThat(guild.after(addTrack("Imola")).guild().tracks().lastNumber()).isEqualTo(3);
    }

    @Test
    void theNewNameMayBeWrittenDifferentlyAndMayNotBeThatOfAnother() {
        var guild = withMonza().after(addTrack("Monza", "Junior"));

        assertThat(guild.accepts(edit(1, "MONZA", "", "30"))).hasSize(1);
        guild.refuses(edit(1, "monza", "JUNIOR", "30"), "track.exists");
    }

    @Test
    void whatIsAsItWasIsSaidAndNotStored() {
        withMonza().refuses(edit(1, " Monza ", "", "30"), "track.unchanged");
    }

    @Test
    void aTrackThatWasRemovedMeanwhileIsSaidToBeGone() {
        withMonza().after(new RemoveTrack(1, ORGANISER, NOW)).refuses(edit(1, "Monza", "", "31"), "track.gone");
        empty().refuses(edit(1, "Monza", "", "31"), "track.gone");
    }

    @Test
    void aFormThatBreaksARuleChangesNothing() {
        withMonza().refuses(edit(1, "Monza", "", "201"), "track.pit_boxes");
    }

    @Test
    void whatAnEventNeedsOfItsTrackStaysUntilItIsOver() {
        var guild = withMonza().after(reserve(1, "Cup"));

        guild.refuses(edit(1, "Monza", "", "19"), "track.too_small");
        guild.after(LIVE).refuses(edit(1, "Monza", "", "19"), "track.too_small");
        guild.refuses(slots("30", "19"), "track.too_small");
        assertThat(guild.accepts(edit(1, "Monza", "", "20"))).hasSize(1);
        assertThat(guild.after(new NoteEvent(1, Stage.OVER)).accepts(edit(1, "Monza", "", "5")))
                .hasSize(1);
    }

    @Test
    void theRefusalNamesTheEventThatNeedsMost() {
        var guild = withMonza().after(reserve(1, "Small Cup"), big(2, "Big Cup", 25), reserve(3, "Other Cup"));

        assertThat(GuildRules.decide(guild.guild(), edit(1, "Monza", "", "10")))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.reason().toString()).contains("Big Cup", "25"));
    }

    @Test
    void aChangeOfAnEventThatIsUnconfirmedNeedsThePlacesOfBefore() {
        var guild = withMonza().after(big(1, "Cup", 25), LIVE, new ReviseEvent(1, plan("Cup", START), NOW));

        guild.refuses(edit(1, "Monza", "", "22"), "track.too_small");
        assertThat(guild.after(LIVE).accepts(edit(1, "Monza", "", "22"))).hasSize(1);
    }

    @Test
    void aPlanFromBeforeTheEditIsKeptOnTheTrackAsItIs() {
        var guild = withMonza().after(edit(1, "Monza", "GP", "24"));

        assertThat(guild.accepts(reserve(1, "Cup")))
                .singleElement()
                .isInstanceOfSatisfying(
                        EventReserved.class,
                        reserved -> assertThat(reserved.plan().track()).isEqualTo(track(guild)));
        assertThat(guild.after(LIVE).accepts(new ReviseEvent(1, plan("Night", START), NOW)))
                .singleElement()
                .isInstanceOfSatisfying(
                        EventRevised.class,
                        revised -> assertThat(revised.plan().track()).isEqualTo(track(guild)));
    }

    @Test
    void aPlanFromBeforeTheEditIsRefusedWhenItDoesNotFitAnyMore() {
        var guild = withMonza().after(edit(1, "Monza", "", "19"));

        guild.refuses(reserve(1, "Cup"), "event.capacity");
    }

    @Test
    void anEditIsKeptWithWhoAndWhen() {
        assertThat(withMonza().accepts(edit(1, "Spa", "", "30")))
                .singleElement()
                .isInstanceOfSatisfying(TrackEdited.class, edited -> {
                    assertThat(edited.track().name().full()).isEqualTo("Spa");
                    assertThat(edited.by()).isEqualTo(ORGANISER);
                    assertThat(edited.at()).isEqualTo(NOW);
                });
    }

    private static EditTrack slots(String pitBoxes, String serverSlots) {
        return new EditTrack(1, new TrackForm("Monza", "", pitBoxes, serverSlots, "", ""), ORGANISER, NOW);
    }

    private static ReserveEvent big(int session, String title, int drivers) {
        return new ReserveEvent(
                new Order(ORGANISER, session), Optional.empty(), sized(title, drivers), Optional.empty(), NOW);
    }

    private static Track track(GuildStory guild) {
        return guild.guild().tracks().byNumber(1).orElseThrow();
    }
}
