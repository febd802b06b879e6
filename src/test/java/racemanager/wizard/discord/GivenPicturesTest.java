package racemanager.wizard.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import racemanager.discord.CustomId;
import racemanager.discord.Downloads;
import racemanager.discord.NewFile;
import racemanager.discord.SubmitCall;
import racemanager.discord.TestMember;
import racemanager.discord.Upload;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.picture.Drawn;
import racemanager.picture.Picture;
import racemanager.picture.PictureId;
import racemanager.picture.PictureReader;
import racemanager.wizard.LeftSession;
import racemanager.wizard.Screen;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardSetting;
import racemanager.wizard.Wizards;
import reactor.core.publisher.Mono;

/** What members give as a picture: a file or a link, judged by what is in it. */
class GivenPicturesTest {

    private static final TestMember ADA = new TestMember(7, Locale.ENGLISH);
    private static final Wizards.Whose WHOSE =
            new Wizards.Whose(ADA.caller().guild(), ADA.caller().member(), "event");
    private static final byte[] PICTURE = Drawn.png(32, 16);
    private static final PictureId KEPT = new PictureId(12);

    private final List<String> asked = new ArrayList<>();
    private final List<Picture> kept = new ArrayList<>();
    private Downloads.Outcome outcome = new Downloads.Fetched(PICTURE);

    private final Downloads downloads = new Downloads() {
        @Override
        public Mono<Outcome> upload(Upload upload, int mostBytes) {
            asked.add("upload of " + upload.name() + " up to " + mostBytes);
            return Mono.just(outcome);
        }

        @Override
        public Mono<Outcome> link(String address, int mostBytes) {
            asked.add("link " + address + " up to " + mostBytes);
            return Mono.just(outcome);
        }
    };

    private final Wizards wizards = new Wizards() {
        @Override
        public CompletionStage<Reply<PictureId>> keepPicture(Whose whose, Picture picture, Instant at) {
            assertThat(whose).isEqualTo(WHOSE);
            kept.add(picture);
            return CompletableFuture.completedFuture(Reply.done(KEPT));
        }

        @Override
        public CompletionStage<Reply<LeftSession>> left(Whose whose, int session) {
            throw new IllegalStateException();
        }

        @Override
        public CompletionStage<Reply<Screen>> ask(Whose whose, WizardCommand command, WizardSetting setting) {
            throw new IllegalStateException();
        }
    };

    private final GivenPictures given = new GivenPictures(
            wizards,
            downloads,
            (guild, picture) ->
                    Mono.just(picture.equals(KEPT) ? Optional.of(new NewFile("kept.png", PICTURE)) : Optional.empty()));

    private Reply<PictureId> taken(String link, Upload... files) {
        var call = new SubmitCall(
                ADA.caller(),
                ADA.responder(),
                CustomId.of("wizard.event.picture", 1, 1, "picture"),
                Map.of("picture_link", List.of(link)),
                Map.of("picture_file", List.of(files)),
                Optional.empty());
        return Objects.requireNonNull(given.taken(WHOSE, "picture", call).block());
    }

    private static Upload file(String name) {
        return new Upload("900", name, Optional.of("text/plain"), 5, "https://cdn/900");
    }

    @Test
    void aFileIsTakenByItsContentWhateverItsNameSays() {
        assertThat(taken("", file("notes.txt"))).isEqualTo(Reply.done(KEPT));

        assertThat(asked).containsExactly("upload of notes.txt up to " + PictureReader.LARGEST);
        assertThat(kept).containsExactly(Drawn.read(PICTURE));
    }

    @Test
    void aLinkIsFollowedWithoutTheSpaceAroundIt() {
        assertThat(taken(" https://example.org/a ")).isEqualTo(Reply.done(KEPT));

        assertThat(asked).containsExactly("link https://example.org/a up to " + PictureReader.LARGEST);
    }

    @Test
    void aFileCountsMoreThanTheLinkOfAnEarlierTry() {
        taken("https://example.org/a", file("a.png"));

        assertThat(asked).hasSize(1).first().asString().startsWith("upload");
    }

    @Test
    void nothingIsNotTaken() {
        assertThat(taken(" ")).isEqualTo(Reply.refused(Phrase.of("wizard.picture.nothing")));
        assertThat(asked).isEmpty();
    }

    @Test
    void whatCannotBeFetchedOrIsNoPictureIsNotKept() {
        outcome = new Downloads.Refused(Phrase.of("download.private"));
        assertThat(taken("https://10.0.0.1/a")).isEqualTo(Reply.refused(Phrase.of("download.private")));

        outcome = new Downloads.Fetched("<svg/>".getBytes(StandardCharsets.UTF_8));
        assertThat(taken("", file("a.png"))).isEqualTo(Reply.refused(Phrase.of("picture.kind")));

        assertThat(kept).isEmpty();
    }

    @Test
    void aPageIsShownWithThosePicturesThatCanBeHad() {
        var files = Objects.requireNonNull(
                given.files(WHOSE.guild(), Set.of(KEPT, new PictureId(13))).block());

        assertThat(files).containsOnlyKeys(KEPT);
    }
}
