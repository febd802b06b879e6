package racemanager.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.GuildStory.ADA;
import static racemanager.guild.GuildStory.BOB;
import static racemanager.guild.GuildStory.MADRID;
import static racemanager.guild.GuildStory.NOW;
import static racemanager.guild.GuildStory.ORGANISER;
import static racemanager.guild.GuildStory.START;
import static racemanager.guild.GuildStory.addTrack;
import static racemanager.guild.GuildStory.empty;
import static racemanager.guild.GuildStory.keep;
import static racemanager.guild.GuildStory.plan;
import static racemanager.guild.GuildStory.reserve;
import static racemanager.guild.GuildStory.steam;
import static racemanager.guild.GuildStory.withMonza;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.Entry.DriverCard;
import racemanager.guild.EventIndex.Order;
import racemanager.guild.EventIndex.Stage;
import racemanager.guild.GuildCommand.NoteEvent;
import racemanager.guild.GuildCommand.ReleaseEvent;
import racemanager.guild.GuildCommand.RememberZone;
import racemanager.guild.GuildCommand.RemoveTrack;
import racemanager.track.TrackForm;

class GuildRulesTest {

    private static final RemoveTrack REMOVE_MONZA = new RemoveTrack(1, ORGANISER, NOW);
    private static final String STEAM = "76561197960287930";
    private static final String OTHER_STEAM = "76561197960287931";

    @Test
    void tracksAreNumberedInTheOrderInWhichTheyAreAddedAndNoNumberIsGivenTwice() {
        var guild = withMonza().after(addTrack("Spa"), new RemoveTrack(2, ORGANISER, NOW), addTrack("Imola"));

        assertThat(guild.guild().tracks().tracks())
                .extracting(track -> track.number() + " " + track.name().full())
                .containsExactly("1 Monza", "3 Imola");
    }

    @Test
    void nameAndLayoutOfATrackAreUniqueWithoutRegardToCase() {
        var guild = withMonza();

        guild.refuses(addTrack("MONZA"), "track.exists");
        assertThat(guild.accepts(addTrack("Monza", "Junior"))).hasSize(1);
    }

    @Test
    void aTrackThatBreaksARuleIsNotAdded() {
        empty().refuses(
                        new GuildCommand.AddTrack(new TrackForm("Monza", "", "0", "", "", ""), ORGANISER, NOW),
                        "track.pit_boxes");
    }

    @Test
    void aThousandTracksAreTheMost() {
        var guild = empty();
        for (int number = 1; number <= 1_000; number++) guild.after(addTrack("Track " + number));

        guild.refuses(addTrack("One more"), "track.too_many");
    }

    @Test
    void aTrackInUseByAComingEventCannotGo() {
        var guild = withMonza().after(reserve(1, "Cup"));

        guild.refuses(REMOVE_MONZA, "track.in_use");
        guild.after(new NoteEvent(1, Stage.LIVE)).refuses(REMOVE_MONZA, "track.in_use");
        assertThat(guild.after(new NoteEvent(1, Stage.OVER)).accepts(REMOVE_MONZA))
                .hasSize(1);
    }

    @Test
    void aTrackThatIsNotThereCannotGo() {
        empty().refuses(REMOVE_MONZA, "track.unknown");
    }

    @Test
    void titleAndDateTogetherAreUniqueWithoutRegardToCase() {
        var guild = withMonza().after(reserve(1, "Friday Cup"));

        guild.refuses(reserve(2, "FRIDAY cup"), "event.title_taken");
        guild.refuses(reserve(2, "Friday Cup", START.plus(Duration.ofMinutes(30))), "event.title_taken");
        assertThat(guild.accepts(reserve(2, "Friday Cup", START.plus(Duration.ofDays(7)))))
                .hasSize(1);
    }

    @Test
    void theDateIsThatOfTheEventsOwnZone() {
        var guild = withMonza().after(reserve(1, "Cup"));

        assertThat(guild.accepts(reserve(2, "Cup", START.plus(Duration.ofHours(3)))))
                .hasSize(1);
    }

    @Test
    void aTitleIsFreeAgainWhenItsEventIsArchivedOrWasNeverMade() {
        var over = withMonza().after(reserve(1, "Cup"), new NoteEvent(1, Stage.LIVE), new NoteEvent(1, Stage.OVER));
        over.refuses(reserve(2, "Cup"), "event.title_taken");
        over.after(new NoteEvent(1, Stage.ARCHIVED));
        var released = withMonza().after(reserve(1, "Cup"), new ReleaseEvent(1));

        assertThat(over.accepts(reserve(2, "Cup"))).hasSize(1);
        assertThat(released.accepts(reserve(2, "Cup"))).hasSize(1);
    }

    @Test
    void theSameOrderMakesOneEventAlsoAfterItWasConfirmed() {
        var guild = withMonza().after(reserve(1, "Cup"));

        assertThat(guild.accepts(reserve(1, "Cup"))).isEmpty();
        guild.after(new NoteEvent(1, Stage.LIVE));
        assertThat(guild.accepts(reserve(1, "Cup"))).isEmpty();
        assertThat(guild.guild().events().orderedBy(new Order(ORGANISER, 1)))
                .hasValueSatisfying(listing -> assertThat(listing.number()).isEqualTo(1));
        assertThat(guild.guild().events().listings()).hasSize(1);
    }

    @Test
    void anEventCannotBeReservedOnATrackThatIsGone() {
        withMonza().after(REMOVE_MONZA).refuses(reserve(1, "Cup"), "event.track_gone");
    }

    @Test
    void aReservationKeepsItsPlanUntilTheEventConfirms() {
        var guild = withMonza().after(reserve(1, "Cup"));
        assertThat(guild.guild().events().unconfirmed())
                .extracting(Listing::unmade)
                .containsExactly(Optional.of(plan("Cup", START)));

        guild.after(new NoteEvent(1, Stage.LIVE));

        assertThat(guild.guild().events().unconfirmed()).isEmpty();
        assertThat(guild.guild().events().byNumber(1))
                .hasValueSatisfying(listing -> assertThat(listing.unmade()).isEmpty());
    }

    @Test
    void unconfirmedReservationsAreTakenUpOldestFirst() {
        var guild = withMonza();
        for (int session = 1; session <= 12; session++) guild.after(reserve(session, "Cup " + session));

        assertThat(guild.guild().events().unconfirmed())
                .extracting(Listing::number)
                .isSorted()
                .hasSize(12);
    }

    @Test
    void anEventThatIsOverStaysOverAndOneThatIsMadeIsNotReleased() {
        var guild = withMonza().after(reserve(1, "Cup"), new NoteEvent(1, Stage.LIVE));

        assertThat(guild.accepts(new NoteEvent(1, Stage.LIVE))).isEmpty();
        assertThat(guild.accepts(new ReleaseEvent(1))).isEmpty();
        guild.after(new NoteEvent(1, Stage.OVER));
        assertThat(guild.accepts(new NoteEvent(1, Stage.LIVE))).isEmpty();
        assertThat(guild.accepts(new NoteEvent(2, Stage.LIVE))).isEmpty();
    }

    @Test
    void theNumberOfAReleasedEventIsNotGivenAgain() {
        var guild = withMonza().after(reserve(1, "Cup"), new ReleaseEvent(1), reserve(2, "Cup"));

        assertThat(guild.guild().events().listings()).containsOnlyKeys(2);
    }

    @Test
    void aSteamAccountBelongsToOneMember() {
        var guild = empty().after(keep(ADA, "Ada Lovelace", steam(STEAM)));

        guild.refuses(keep(BOB, "Bob", steam(STEAM)), "driver.steam_taken");
        guild.refuses(keep(BOB, "Bob", steam("[U:1:22202]")), "driver.steam_taken");
        assertThat(guild.accepts(keep(BOB, "Bob", steam(OTHER_STEAM)))).hasSize(1);
    }

    @Test
    void aMemberMayChangeNameAndAccount() {
        var guild = empty().after(keep(ADA, "Ada", steam(STEAM)));

        assertThat(guild.accepts(keep(ADA, "Ada", steam(STEAM)))).isEmpty();
        guild.after(keep(ADA, "Ada Lovelace", steam(OTHER_STEAM)));

        assertThat(guild.guild().drivers().of(ADA)).contains(new DriverCard("Ada Lovelace", steam(OTHER_STEAM)));
        assertThat(guild.accepts(keep(BOB, "Bob", steam(STEAM)))).hasSize(1);
    }

    @Test
    void registeringWhereNoAccountIsAskedForDoesNotGiveUpTheAccount() {
        var guild = empty().after(keep(ADA, "Ada", steam(STEAM)), keep(ADA, "Ada Lovelace", Optional.empty()));

        assertThat(guild.guild().drivers().of(ADA)).contains(new DriverCard("Ada Lovelace", steam(STEAM)));
        guild.refuses(keep(BOB, "Bob", steam(STEAM)), "driver.steam_taken");
    }

    @Test
    void severalDriversWithoutAnAccountDoNotDisturbEachOther() {
        var guild = empty().after(keep(ADA, "Ada", Optional.empty()), keep(BOB, "Bob", Optional.empty()));

        assertThat(guild.guild().drivers().cards()).hasSize(2);
    }

    @Test
    void theZoneOfAMemberIsRememberedOnce() {
        var guild = empty();

        assertThat(guild.accepts(new RememberZone(ORGANISER, MADRID))).hasSize(1);
        assertThat(guild.accepts(new RememberZone(ORGANISER, MADRID))).isEmpty();
        assertThat(guild.guild().zoneOf(ORGANISER)).contains(MADRID);
        assertThat(guild.guild().zoneOf(ADA)).isEmpty();
    }
}
