package racemanager.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.GuildStory.ADA;
import static racemanager.guild.GuildStory.NOW;
import static racemanager.guild.GuildStory.empty;
import static racemanager.guild.GuildStory.reserve;
import static racemanager.guild.GuildStory.withMonza;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.event.EventPlan;
import racemanager.guild.EventIndex.Order;
import racemanager.guild.EventIndex.Stage;
import racemanager.guild.GuildCommand.BeginForgetting;
import racemanager.guild.GuildCommand.ConfirmPicture;
import racemanager.guild.GuildCommand.DropEvent;
import racemanager.guild.GuildCommand.EndForgetting;
import racemanager.guild.GuildCommand.GiveUpPicture;
import racemanager.guild.GuildCommand.HoldPictures;
import racemanager.guild.GuildCommand.NoteEvent;
import racemanager.guild.GuildCommand.NotePictureErased;
import racemanager.guild.GuildCommand.ReleaseEvent;
import racemanager.guild.GuildCommand.RemoveTrack;
import racemanager.guild.GuildCommand.ReserveEvent;
import racemanager.guild.GuildCommand.ReservePicture;
import racemanager.guild.GuildCommand.ReviseEvent;
import racemanager.guild.GuildCommand.TakeSeat;
import racemanager.picture.PictureId;
import racemanager.picture.PictureUse;
import racemanager.picture.Pictures;

/** Which pictures a guild keeps for whom, and which are to go. */
class GuildPicturesTest {

    private static final String TRACK = "track-3";
    private static final String EVENT = "event-42";
    private static final PictureId FIRST = new PictureId(1);
    private static final PictureId SECOND = new PictureId(2);
    private static final PictureId THIRD = new PictureId(3);
    private static final String MONZA = "track-1";

    private static GuildStory withFirstOfTrack() {
        return empty().after(new ReservePicture(TRACK, NOW), new ConfirmPicture(FIRST));
    }

    private static HoldPictures hold(String holder, PictureId... pictures) {
        return new HoldPictures(holder, Set.of(pictures), NOW);
    }

    private static Pictures after(GuildStory story, GuildCommand... commands) {
        return story.after(commands).guild().pictures();
    }

    @Test
    void aPictureIsHeldByWhatItWasMeantForWhenAllOfItIsThere() {
        var guild = empty();

        var reserved = after(guild, new ReservePicture(TRACK, NOW));
        assertThat(reserved.isHeld(FIRST)).isFalse();
        assertThat(reserved.areUnfinished()).isTrue();
        assertThat(reserved.unheld()).isEmpty();

        var kept = after(guild, new ConfirmPicture(FIRST));
        assertThat(kept.heldBy(TRACK)).containsExactly(FIRST);
        assertThat(kept.areUnfinished()).isTrue();
        assertThat(guild.accepts(new ConfirmPicture(FIRST))).isEmpty();
    }

    @Test
    void onlyWhatTheLastHolderLetsGoIsErased() {
        var guild = withFirstOfTrack();

        assertThat(after(guild, hold(EVENT, FIRST), hold(TRACK)).unheld()).isEmpty();
        assertThat(after(guild, hold(EVENT)).unheld()).containsExactly(1);
        assertThat(after(guild, new NotePictureErased(FIRST)).count()).isZero();
        assertThat(guild.accepts(new NotePictureErased(FIRST))).isEmpty();
    }

    @Test
    void aHolderHoldsExactlyWhatItLastSaid() {
        var guild = withFirstOfTrack();

        var pictures = after(guild, new ReservePicture(EVENT, NOW), new ConfirmPicture(SECOND), hold(TRACK, SECOND));

        assertThat(pictures.heldBy(TRACK)).containsExactly(SECOND);
        assertThat(pictures.heldBy(EVENT)).containsExactly(SECOND);
        assertThat(pictures.unheld()).containsExactly(1);
        assertThat(guild.accepts(hold(TRACK, SECOND))).isEmpty();
    }

    @Test
    void whatIsBeingErasedOrNeverCameCannotBeHeld() {
        var guild = withFirstOfTrack().after(hold(TRACK), new ReservePicture(EVENT, NOW));

        guild.refuses(hold(EVENT, FIRST), "picture.gone");
        guild.refuses(new ConfirmPicture(FIRST), "picture.gone");
        guild.refuses(hold(EVENT, SECOND), "picture.gone");
        guild.refuses(hold(EVENT, new PictureId(99)), "picture.gone");
    }

    @Test
    void aPictureThatNeverBecameCompleteIsErased() {
        var guild = empty().after(new ReservePicture(TRACK, NOW));
        assertThat(guild.guild().pictures().lost(NOW)).isEmpty();
        assertThat(guild.guild().pictures().lost(NOW.plusSeconds(1))).containsExactly(1);

        assertThat(after(guild, new GiveUpPicture(FIRST)).unheld()).containsExactly(1);

        guild.refuses(new ConfirmPicture(FIRST), "picture.gone");
        assertThat(guild.accepts(new GiveUpPicture(FIRST))).isEmpty();
    }

    @Test
    void aPictureWhoseHolderNeverSaysThatItShowsItIsGivenUp() {
        var guild = withMonza().after(new ReservePicture(MONZA, NOW), new ConfirmPicture(FIRST));
        assertThat(guild.guild().pictures().lost(NOW)).isEmpty();
        assertThat(guild.guild().pictures().lost(NOW.plusSeconds(1))).containsExactly(1);

        assertThat(after(guild, new GiveUpPicture(FIRST)).unheld()).containsExactly(1);
        guild.refuses(hold(MONZA, FIRST), "picture.gone");
        assertThat(guild.guild().pictures().lost(NOW.plusSeconds(1))).isEmpty();
    }

    @Test
    void aPictureThatAStoredHolderShowsStays() {
        var guild = withMonza().after(new ReservePicture(MONZA, NOW), new ConfirmPicture(FIRST));

        assertThat(guild.accepts(hold(MONZA, FIRST))).hasSize(1);

        assertThat(guild.guild().pictures().lost(NOW.plusSeconds(1))).isEmpty();
        assertThat(guild.guild().pictures().areUnfinished()).isFalse();
        assertThat(guild.accepts(hold(MONZA, FIRST))).isEmpty();
        assertThat(guild.accepts(new GiveUpPicture(FIRST))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"track-2", "event-1", "seat-1", "track-", "track-x"})
    void whatIsNotStoredClaimsNothing(String holder) {
        var guild = withMonza().after(new ReservePicture(holder, NOW), new ConfirmPicture(FIRST), hold(holder, FIRST));

        assertThat(guild.guild().pictures().lost(NOW.plusSeconds(1))).containsExactly(1);
    }

    @Test
    void seatsAndEventsThatAreStoredClaimTheirs() {
        var guild = withMonza().after(new TakeSeat(ADA), reserve(1, "Cup"));
        for (var holder : List.of("seat-1", "event-1")) guild.after(new ReservePicture(holder, NOW));

        guild.after(
                new ConfirmPicture(FIRST), new ConfirmPicture(SECOND), hold("seat-1", FIRST), hold("event-1", SECOND));

        assertThat(guild.guild().pictures().lost(NOW.plusSeconds(1))).isEmpty();
    }

    @Test
    void whatIsRemovedShowsNothingAnyMore() {
        var guild = withMonza().after(new TakeSeat(ADA), reserve(1, "Cup"));
        for (var holder : List.of("seat-1", "event-1", MONZA)) guild.after(new ReservePicture(holder, NOW));
        guild.after(new ConfirmPicture(FIRST), new ConfirmPicture(SECOND), new ConfirmPicture(THIRD));
        guild.after(hold("seat-1", FIRST), hold("event-1", SECOND), hold(MONZA, THIRD));
        assertThat(guild.guild().pictures().unheld()).isEmpty();

        assertThat(after(guild, new BeginForgetting(ADA, NOW), new EndForgetting(ADA, NOW))
                        .unheld())
                .containsExactly(1);
        assertThat(after(guild, new ReleaseEvent(1)).unheld()).containsExactly(1, 2);
        assertThat(after(guild, new RemoveTrack(1, ADA, NOW)).unheld()).containsExactly(1, 2, 3);
    }

    private static ReserveEvent reserving(PictureId picture) {
        return new ReserveEvent(new Order(ADA, 1), Optional.empty(), showing(picture), Optional.empty(), NOW);
    }

    private static EventPlan showing(PictureId picture) {
        return GuildStory.plan("Cup", GuildStory.START, Optional.of(picture));
    }

    private static GuildStory withTwoOfASeat() {
        return withMonza()
                .after(new TakeSeat(ADA), new ReservePicture("seat-1", NOW), new ReservePicture("seat-1", NOW))
                .after(new ConfirmPicture(FIRST), new ConfirmPicture(SECOND));
    }

    @Test
    void anEventHoldsThePictureOfItsPlanFromItsReservationOn() {
        var guild = withTwoOfASeat().after(reserving(FIRST));

        var pictures = after(guild, hold("seat-1"));

        assertThat(pictures.heldBy("event-1")).containsExactly(FIRST);
        assertThat(pictures.unheld()).containsExactly(2);
        assertThat(pictures.unclaimed()).isEmpty();
        assertThat(after(guild, new NoteEvent(1, Stage.LIVE)).heldBy("event-1")).containsExactly(FIRST);
        assertThat(after(guild, new NoteEvent(1, Stage.OVER)).heldBy("event-1")).containsExactly(FIRST);
        assertThat(after(guild, new DropEvent(1, NOW)).unheld()).containsExactly(1, 2);
    }

    @Test
    void aPictureThatIsGoneCannotBeShown() {
        withTwoOfASeat().after(hold("seat-1")).refuses(reserving(FIRST), "picture.gone");
        withMonza().refuses(reserving(THIRD), "picture.gone");
    }

    @Test
    void anotherPictureTakesThePlaceOfTheFirstWhenTheEventHasConfirmedIt() {
        var guild = withTwoOfASeat().after(reserving(FIRST), new NoteEvent(1, Stage.LIVE));

        assertThat(after(guild, new ReviseEvent(1, showing(SECOND), NOW)).heldBy("event-1"))
                .containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(after(guild, new NoteEvent(1, Stage.LIVE)).heldBy("event-1")).containsExactly(SECOND);
    }

    @Test
    void aRaceThatIsOverBeforeItsChangeWasConfirmedKeepsWhatItShowed() {
        var guild = withTwoOfASeat().after(reserving(FIRST), new NoteEvent(1, Stage.LIVE));

        guild.after(new ReviseEvent(1, showing(SECOND), NOW), new NoteEvent(1, Stage.OVER));

        assertThat(guild.guild().pictures().heldBy("event-1")).contains(FIRST);
    }

    @Test
    void anEventThatRefusesItsFirstPlanShowsNothing() {
        var guild = withTwoOfASeat().after(reserving(FIRST), hold("seat-1"));

        assertThat(after(guild, new ReleaseEvent(1)).unheld()).containsExactly(1, 2);
    }

    @Test
    void aNumberIsNeverGivenTwice() {
        var guild = withFirstOfTrack().after(hold(TRACK), new NotePictureErased(FIRST));

        var pictures = after(guild, new ReservePicture(TRACK, NOW), new ConfirmPicture(SECOND));

        assertThat(pictures.heldBy(TRACK)).containsExactly(SECOND);
    }

    @Test
    void thereIsRoomForTwoThousandAndNoMore() {
        var guild = empty();
        IntStream.range(0, 2_000).forEach(n -> guild.after(new ReservePicture(TRACK, NOW)));

        assertThat(PictureRules.use(guild.guild())).isEqualTo(new PictureUse(2_000, 2_000));
        guild.refuses(new ReservePicture(TRACK, NOW), "picture.too_many");

        guild.after(new GiveUpPicture(FIRST), new NotePictureErased(FIRST), new ReservePicture(TRACK, NOW));
    }
}
