package racemanager.discord.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.rest.DiscordCourierTest.message;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import racemanager.discord.NewFile;
import racemanager.discord.Parts;
import racemanager.discord.Renderer;
import racemanager.discord.Renderers;
import racemanager.discord.View;
import racemanager.discord.stub.Said;
import racemanager.discord.stub.StubDiscord;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MessageId;
import racemanager.outbox.Deed;
import racemanager.outbox.Postable;
import racemanager.outbox.Receipt;
import reactor.core.publisher.Mono;

/** A message's picture is uploaded once, and never keeps the message from being shown. */
class CarriedFilesTest {

    private static final GuildId GUILD = new GuildId(1);
    private static final ChannelId CHANNEL = new ChannelId(20);
    private static final MessageId MESSAGE = new MessageId(30);
    private static final String POST = "POST /channels/20/messages";
    private static final String EDIT = "PATCH /channels/20/messages/30";
    private static final String GET = "GET /channels/20/messages/30";

    private record Shot(String text) implements Postable {}

    private final StubDiscord discord = new StubDiscord();
    private final DiscordCourier courier = new DiscordCourier(
            StubConnection.router(discord),
            new Renderers(List.of(new Renderer<>(
                    Shot.class,
                    (guild, shot) -> Mono.just(render(shot)),
                    shot -> View.ofText(shot.text() + ", bare")))),
            new CourierRefusals(guild -> Optional.empty()),
            guild -> Mono.empty(),
            guild -> Optional.empty(),
            Duration.ofSeconds(10));

    private static View render(Shot shot) {
        var file = NewFile.unchanging("picture-1.png", new byte[] {1, 2, 3});
        return View.of(Parts.text(shot.text()), Parts.picture(file.address())).withFile(file);
    }

    @AfterEach
    void stop() {
        discord.close();
    }

    private Receipt carried(Deed deed) throws InterruptedException, ExecutionException, TimeoutException {
        return courier.carry(deed).toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    /** As Discord answers it: the file stands in the component only. */
    private static Said messageWithPicture(long attachment) {
        var address = "https://cdn.discordapp.com/attachments/20/%d/picture-1.png?ex=1".formatted(attachment);
        return Said.ok(message(30).json().replaceFirst("\\}$", """
                ,"components":[{"type":12,"items":[{"media":{"url":"%s"}}]}]}""".formatted(address)));
    }

    private static Deed showShot() {
        return new Deed.ShowMessage(GUILD, CHANNEL, Optional.of(MESSAGE), "event-42", new Shot("hello"));
    }

    @Test
    void aPictureThatTheMessageHasIsKeptByItsIdAlone() throws Exception {
        discord.answers(GET, messageWithPicture(77)).answers(EDIT, messageWithPicture(77));

        carried(showShot());
        carried(showShot());

        assertThat(discord.lines()).containsExactly(GET, EDIT, EDIT);
        for (var edit : discord.heard().subList(1, 3)) {
            assertThat(edit.raw()).startsWith("{");
            assertThat(edit.body().path("attachments")).hasToString("[{\"id\":\"77\"}]");
            assertThat(edit.body().at("/components/1/items/0/media/url").asText())
                    .isEqualTo("attachment://picture-1.png");
        }
    }

    @Test
    void aPictureThatTheMessageDoesNotHaveOrThatNobodyCanTellOfIsUploaded() throws Exception {
        discord.first(GET, message(30), Said.error(403, DiscordError.MISSING_ACCESS))
                .answers(EDIT, message(30));

        carried(showShot());

        var edit = discord.heard().get(1);
        assertThat(edit.raw()).contains("filename=\"picture-1.png\"");
        assertThat(edit.body().at("/attachments/0/filename").asText()).isEqualTo("picture-1.png");
    }

    @Test
    void aPictureThatDiscordNoLongerFindsIsUploadedAfterAll() throws Exception {
        discord.answers(GET, messageWithPicture(77))
                .first(EDIT, Said.error(400, DiscordError.INVALID_FORM))
                .answers(EDIT, messageWithPicture(78));

        assertThat(carried(showShot())).isEqualTo(new Receipt.Shown(MESSAGE));

        assertThat(discord.lines()).containsExactly(GET, EDIT, EDIT);
        assertThat(discord.heard().get(2).raw()).contains("filename=\"picture-1.png\"");
        carried(showShot());
        assertThat(discord.heard().get(3).body().path("attachments")).hasToString("[{\"id\":\"78\"}]");
    }

    private static final Deed NEW_SHOT =
            new Deed.ShowMessage(GUILD, CHANNEL, Optional.empty(), "event-42", new Shot("hello"));

    @Test
    void aMessageWhoseFileIsNotTakenIsPostedWithoutIt() throws Exception {
        for (var refusal : List.of(Said.error(413, 40005), Said.error(400, 50035), Said.error(400, 50046))) {
            var before = discord.heard().size();
            discord.first(POST, refusal).answers(POST, message(31));

            assertThat(carried(NEW_SHOT)).isEqualTo(new Receipt.Shown(new MessageId(31)));

            var sent = discord.heard().subList(before, discord.heard().size());
            assertThat(sent).hasSize(2);
            assertThat(sent.getFirst().raw()).contains("filename=\"picture-1.png\"");
            assertThat(sent.getLast().raw()).startsWith("{");
            assertThat(sent.getLast().body().at("/components/0/content").asText())
                    .isEqualTo("hello, bare");
            assertThat(sent.getLast().body().path("nonce").asText()).isEqualTo("event-42");
        }
    }

    @Test
    void aMessageWhoseFileTakesTooLongIsPostedWithoutIt() throws Exception {
        discord.first(POST, message(31).after(Duration.ofSeconds(20))).answers(POST, message(31));

        assertThat(carried(NEW_SHOT)).isEqualTo(new Receipt.Shown(new MessageId(31)));

        assertThat(discord.heard()).hasSize(2);
    }

    @Test
    void aMessageThatIsNotWantedIsNotTriedWithoutItsFile() throws Exception {
        discord.answers(POST, Said.error(403, DiscordError.MISSING_ACCESS));

        assertThat(((Receipt.Refused) carried(NEW_SHOT)).why().key()).isEqualTo("post.permission-missing");

        assertThat(discord.heard()).hasSize(1);
    }

    @Test
    void aMessageWithoutTheRightToAttachFilesIsPostedWithoutThem() throws Exception {
        discord.first(POST, Said.error(403, DiscordError.MISSING_PERMISSIONS)).answers(POST, message(31));

        assertThat(carried(NEW_SHOT)).isEqualTo(new Receipt.Shown(new MessageId(31)));
    }
}
