package racemanager.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.GuildStory.NOW;
import static racemanager.guild.GuildStory.empty;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import racemanager.guild.GuildCommand.ConfirmPicture;
import racemanager.guild.GuildCommand.GiveUpPicture;
import racemanager.guild.GuildCommand.HoldPictures;
import racemanager.guild.GuildCommand.NotePictureErased;
import racemanager.guild.GuildCommand.ReservePicture;
import racemanager.picture.PictureId;
import racemanager.picture.Pictures;

/** Which pictures a guild keeps for whom, and which are to go. */
class GuildPicturesTest {

    private static final String TRACK = "track-3";
    private static final String EVENT = "event-42";
    private static final PictureId FIRST = new PictureId(1);
    private static final PictureId SECOND = new PictureId(2);

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
        assertThat(kept.areUnfinished()).isFalse();
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
    void aNumberIsNeverGivenTwice() {
        var guild = withFirstOfTrack().after(hold(TRACK), new NotePictureErased(FIRST));

        var pictures = after(guild, new ReservePicture(TRACK, NOW), new ConfirmPicture(SECOND));

        assertThat(pictures.heldBy(TRACK)).containsExactly(SECOND);
    }

    @Test
    void thereIsRoomForTwoThousandAndNoMore() {
        var guild = empty();
        IntStream.range(0, 2_000).forEach(n -> guild.after(new ReservePicture(TRACK, NOW)));

        guild.refuses(new ReservePicture(TRACK, NOW), "picture.too_many");

        guild.after(new GiveUpPicture(FIRST), new NotePictureErased(FIRST), new ReservePicture(TRACK, NOW));
    }
}
