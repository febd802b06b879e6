package racemanager.track.discord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.TestMember.said;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import racemanager.access.BotModule;
import racemanager.access.Ruling;
import racemanager.discord.Answer;
import racemanager.discord.Downloads;
import racemanager.discord.NewFile;
import racemanager.discord.Options;
import racemanager.discord.TestMember;
import racemanager.discord.Upload;
import racemanager.kernel.GuildId;
import racemanager.kernel.Phrase;
import racemanager.picture.Drawn;
import racemanager.picture.PictureId;
import racemanager.picture.PictureReader;
import racemanager.picture.PictureUse;
import reactor.core.publisher.Mono;

/** A picture is given to a track, shown with it, and taken away. */
class TrackPicturesTest {

    private static final TestMember ADA = new TestMember(7, Locale.ENGLISH);
    private static final byte[] PICTURE = Drawn.png(32, 16);
    private static final String SHOWN = "attachment://picture-1.png";

    private final KeptTracks tracks = new KeptTracks();
    private final GivenFile given = new GivenFile();
    private boolean allowed = true;
    private boolean readable = true;
    private final TrackModule module = new TrackModule(
            tracks,
            (caller, access) -> Mono.just(allowed ? new Ruling.Open() : new Ruling.Denied(BotModule.TRACKS, List.of())),
            given,
            this::file);

    private Mono<Optional<NewFile>> file(GuildId guild, PictureId picture) {
        return readable ? tracks.file(guild, picture) : Mono.just(Optional.empty());
    }

    @BeforeEach
    void addSpa() {
        tracks.has(1, "Spa", "GP");
        given.outcome = new Downloads.Fetched(PICTURE);
    }

    @Test
    void anUploadIsShownWithTheTrackFromThenOn() {
        assertThat(said(show())).contains("Add picture", "track.picture:1").doesNotContain("track.picture.remove");

        var answer = (Answer.Message) upload("spa.txt");

        assertThat(given.asked).containsExactly("spa.txt");
        assertThat(said(answer)).contains("now shows this picture", SHOWN, "Change picture", "track.picture.remove:1");
        assertThat(answer.ephemeral()).isTrue();
        var shown = (Answer.Message) show();
        assertThat(said(shown)).containsSubsequence("Spa · GP", SHOWN, "Pit boxes: 30");
        assertThat(shown.view().files()).extracting(NewFile::name).containsExactly("picture-1.png");
    }

    @Test
    void aLinkIsFollowed() {
        assertThat(said(link(" https://example.org/spa "))).contains(SHOWN);

        assertThat(given.asked).containsExactly("https://example.org/spa");
    }

    @Test
    void theNextTakesItsPlace() {
        upload("a.png");

        assertThat(said(upload("b.png"))).contains("attachment://picture-2.png").doesNotContain(SHOWN);
    }

    @Test
    void itIsTakenAwayInTheMessageThatShowsIt() {
        upload("a.png");

        var answer = press("track.picture.remove:1");

        assertThat(answer).isInstanceOf(Answer.Update.class);
        assertThat(said(answer))
                .contains("no longer has a picture", "Add picture")
                .doesNotContain("attachment://");
        assertThat(tracks.track(1).picture()).isEmpty();
        assertThat(said(press("track.picture.remove:1"))).contains("no longer has a picture");
    }

    @Test
    void whoMayNotChangeTheTrackSeesThePictureAndNoButtons() {
        upload("a.png");
        allowed = false;

        assertThat(said(show())).contains(SHOWN).doesNotContain("track.picture");
    }

    @Test
    void aTrackIsShownAlsoWhenItsPictureCannotBeRead() {
        upload("a.png");
        readable = false;

        assertThat(said(show())).contains("Spa · GP", "Change picture").doesNotContain("attachment://");
    }

    @Test
    void anEditKeepsIt() {
        upload("a.png");

        var answer = ADA.submits(
                module,
                "track.edit:1:2",
                Map.of("name", List.of("Spa"), "pit_boxes", List.of("40"), "server_slots", List.of("24")));

        assertThat(said(answer)).contains("changed, now with 24 places", "Change picture", "track.picture:1");
        assertThat(tracks.track(1).picture()).contains(new PictureId(1));
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of(new byte[0], "The file is empty"),
                Arguments.of("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8), "not a PNG, JPEG or WebP"),
                Arguments.of("GIF89a\1\0\1\0\0\0\0;".getBytes(UTF_8), "not a PNG, JPEG or WebP"),
                Arguments.of(Drawn.joined(PICTURE, new byte[PictureReader.LARGEST]), "larger than 8 MB"),
                Arguments.of(Arrays.copyOf(PICTURE, 40), "The picture is damaged"),
                Arguments.of(Drawn.claiming(PICTURE, 10_001, 2), "up to 10,000 pixels"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aFileThatIsNoPictureIsNotTakenWhateverItsNameSays(byte[] file, String told) {
        given.outcome = new Downloads.Fetched(file);

        assertThat(said(upload("spa.png"))).contains(told, "track.picture.correct:1");

        assertThat(tracks.pictures).isEmpty();
    }

    @Test
    void aLinkThatCannotBeFollowedStandsThereToBeCorrected() {
        given.outcome = new Downloads.Refused(Phrase.of("download.private"));

        assertThat(said(link("https://10.0.0.1/spa"))).contains("track.picture.correct:1");

        assertThat(form(press("track.picture.correct:1"))).contains("https://10.0.0.1/spa");
        given.outcome = new Downloads.Fetched(PICTURE);
        assertThat(said(submit("track.picture.again:1", Map.of("picture_link", List.of("https://x.org")), Map.of())))
                .contains(SHOWN);
    }

    @Test
    void nothingIsNotTaken() {
        assertThat(said(link(" "))).contains("Choose a picture from your device");
    }

    @Test
    void aServerThatHasNoRoomForAnotherSaysHowMuchIsUsed() {
        tracks.objection =
                Optional.of(Phrase.of("picture.too_many").with("used", 2_000).with("most", 2_000));

        assertThat(said(upload("a.png"))).contains("uses 2,000 of the 2,000 pictures", "track.picture.correct:1");
    }

    @Test
    void whoMayGivePicturesIsToldWhenLittleRoomIsLeft() {
        tracks.use = new PictureUse(1_599, 2_000);
        assertThat(said(show())).contains("Add picture").doesNotContain("Pictures:");

        tracks.use = new PictureUse(1_600, 2_000);
        assertThat(said(show())).contains("Pictures: 1,600 of 2,000. When there are 2,000, no more can be added");
        assertThat(said(upload("a.png"))).contains("now shows this picture", "Pictures: 1,600 of 2,000.");
        allowed = false;
        assertThat(said(show())).doesNotContain("Pictures:");
    }

    @Test
    void theListOfTracksSaysItToWhoMayGivePicturesAsLongAsThereIsRoomToo() {
        assertThat(said(list())).contains("Spa", "Pictures: 41 of 2,000").doesNotContain("no more can be added");

        tracks.use = new PictureUse(2_000, 2_000);
        assertThat(said(list())).contains("Pictures: 2,000 of 2,000. When there are 2,000, no more can be added");
        allowed = false;
        assertThat(said(list())).contains("Spa").doesNotContain("Pictures:");
    }

    private Answer list() {
        return ADA.types(module, "track list", new Options(Map.of(), Map.of(), Map.of()));
    }

    @Test
    void aTrackThatIsGoneMeanwhileIsSaidToBe() {
        tracks.lose(1);

        assertThat(said(upload("a.png"))).contains("no longer there").doesNotContain("track.picture.correct");
        for (var id : List.of("track.picture:1", "track.picture:x", "track.picture", "track.picture.remove:1")) {
            assertThat(said(press(id))).contains("no longer there");
        }
    }

    private Answer show() {
        return ADA.types(module, "track show", new Options(Map.of("track", "Spa"), Map.of(), Map.of()));
    }

    private Answer press(String id) {
        return ADA.presses(module, id);
    }

    private Answer upload(String name) {
        var file = new Upload("900", name, Optional.of("text/plain"), 5, "https://cdn/900");
        return submit("track.picture:1", Map.of(), Map.of("picture_file", List.of(file)));
    }

    private Answer link(String link) {
        return submit("track.picture:1", Map.of("picture_link", List.of(link)), Map.of());
    }

    private Answer submit(String id, Map<String, List<String>> fields, Map<String, List<Upload>> files) {
        return ADA.submits(module, id, fields, files);
    }

    private static String form(Answer answer) {
        return ((Answer.OpenModal) answer)
                .modal().fields().stream()
                        .map(field -> field.getData().toString())
                        .collect(Collectors.joining());
    }
}
