package racemanager.app.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import racemanager.app.bot.KeptPictures.Asked;
import racemanager.discord.NewFile;
import racemanager.kernel.Bytes;
import racemanager.kernel.GuildId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.picture.Picture;
import racemanager.picture.PictureId;
import racemanager.picture.PictureKind;

class KeptPicturesTest {

    private static final GuildId GUILD = new GuildId(900);
    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final int ROOM = 100;

    private Instant now = Instant.parse("2026-12-01T12:00:00Z");
    private final AtomicInteger reads = new AtomicInteger();
    private final Recent<Asked, NewFile> recent = new Recent<>(ROOM, LIFETIME, () -> now);
    private final Map<Integer, CompletionStage<Reply<Picture>>> answers = Map.of(
            1, CompletableFuture.completedFuture(Reply.done(picture(PictureKind.JPEG, 60))),
            2, CompletableFuture.completedFuture(Reply.done(picture(PictureKind.PNG, 40))),
            3, CompletableFuture.completedFuture(Reply.done(picture(PictureKind.WEBP, 41))),
            4, CompletableFuture.completedFuture(Reply.done(picture(PictureKind.PNG, ROOM + 1))),
            5, CompletableFuture.completedFuture(Reply.refused(Phrase.of("picture.gone"))),
            6, CompletableFuture.failedFuture(new IllegalStateException("no answer")));
    private final KeptPictures pictures = new KeptPictures(
            (guild, picture) -> {
                reads.incrementAndGet();
                return answers.get(picture.number());
            },
            recent);

    private static Picture picture(PictureKind kind, int length) {
        return new Picture(kind, 10, 10, Bytes.of(new byte[length]));
    }

    private Optional<NewFile> asked(int picture) {
        return pictures.picture(GUILD, new PictureId(picture)).blockOptional().orElseThrow();
    }

    @Test
    void aPictureIsAFileThatMessagesKeep() throws IOException {
        var file = asked(1).orElseThrow();

        assertThat(file.name()).isEqualTo("picture-1.jpg");
        assertThat(file.isUnchanging()).isTrue();
        assertThat(file.open().readAllBytes()).hasSize(60);
    }

    @Test
    void aPictureThatWasAskedForIsNotReadAgainForSomeMinutes() {
        asked(1);
        asked(1);
        assertThat(reads).hasValue(1);

        now = now.plus(LIFETIME);
        asked(1);
        assertThat(reads).hasValue(2);
    }

    @Test
    void whatWasNotAskedForLongestGivesWay() {
        asked(1);
        asked(2);
        asked(1);
        asked(3);
        assertThat(recent.weight()).isEqualTo(41);

        reads.set(0);
        asked(3);
        assertThat(reads).hasValue(0);
        asked(2);
        assertThat(reads).hasValue(1);
    }

    @Test
    void aPictureLargerThanAllRoomIsShownAndNotKept() {
        assertThat(asked(4)).isPresent();
        assertThat(recent.weight()).isZero();
    }

    @Test
    void aPictureThatIsGoneOrCannotBeHadIsLeftAway() {
        assertThat(asked(5)).isEmpty();
        assertThat(asked(6)).isEmpty();
    }
}
