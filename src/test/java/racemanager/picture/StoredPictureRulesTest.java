package racemanager.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import racemanager.kernel.Bytes;
import racemanager.kernel.Decision;
import racemanager.picture.PictureCommand.Erase;
import racemanager.picture.PictureCommand.KeepPart;
import racemanager.picture.PictureCommand.Look;
import racemanager.picture.PictureCommand.ReadPart;

class StoredPictureRulesTest {

    private static final PictureHead HEAD = new PictureHead(PictureKind.PNG, 10, 10, PictureHead.PART + 1);
    private static final KeepPart FIRST = new KeepPart(HEAD, 0, Bytes.of(new byte[PictureHead.PART]));
    private static final KeepPart SECOND = new KeepPart(HEAD, 1, Bytes.of((byte) 7));

    private StoredPicture picture = new StoredPicture.Unborn();

    @Test
    void itIsReadOnlyWhenAllOfItIsThere() {
        accepts(FIRST);
        refuses(new Look());
        refuses(new ReadPart(0, false));

        accepts(SECOND);

        assertThat(seen(new Look())).isEqualTo(new PictureView.Head(HEAD));
        assertThat(seen(new ReadPart(1, true))).isEqualTo(new PictureView.Part(SECOND.content()));
        refuses(new ReadPart(2, true));
        refuses(new ReadPart(-1, true));
    }

    @Test
    void aPartThatComesAgainChangesNothing() {
        accepts(FIRST);
        accepts(SECOND);

        assertThat(accepts(FIRST)).isEmpty();
        assertThat(accepts(SECOND)).isEmpty();
    }

    @Test
    void aPartOutOfTurnOrOfAnotherPictureIsRefused() {
        refuses(SECOND);
        accepts(FIRST);

        refuses(new KeepPart(HEAD, 2, SECOND.content()));
        refuses(new KeepPart(HEAD, 1, FIRST.content()));
        refuses(new KeepPart(new PictureHead(PictureKind.PNG, 10, 10, PictureHead.PART + 2), 1, SECOND.content()));
        refuses(new KeepPart(HEAD, 0, Bytes.of(new byte[] {1})));
    }

    @Test
    void nothingComesBackAfterItWasErased() {
        accepts(FIRST);
        assertThat(accepts(new Erase())).containsExactly(new PictureFact.Erased());

        refuses(FIRST);
        refuses(SECOND);
        refuses(new Look());
    }

    @Test
    void erasingMayBeRepeatedAndTouchesNothingWhereNothingIs() {
        assertThat(accepts(new Erase())).isEmpty();
        accepts(FIRST);
        accepts(new Erase());

        assertThat(accepts(new Erase())).containsExactly(new PictureFact.Erased());
    }

    private List<PictureFact> accepts(PictureCommand command) {
        var decision = StoredPictureRules.decide(picture, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        var facts = ((Decision.Accepted<PictureFact>) decision).facts();
        facts.forEach(fact -> picture = StoredPictureRules.evolve(picture, fact));
        return facts;
    }

    private PictureView seen(PictureCommand command) {
        assertThat(accepts(command)).isEmpty();
        return StoredPictureRules.view(picture, command);
    }

    private void refuses(PictureCommand command) {
        assertThat(StoredPictureRules.decide(picture, command)).isEqualTo(Decision.refused("picture.gone"));
    }
}
