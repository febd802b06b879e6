package racemanager.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import discord4j.core.DiscordClient;
import discord4j.rest.request.DefaultRouter;
import discord4j.rest.request.Router;
import discord4j.rest.request.RouterOptions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import racemanager.discord.NewFile;
import racemanager.discord.Parts;
import racemanager.discord.Renderer;
import racemanager.discord.Renderers;
import racemanager.discord.View;
import racemanager.discord.rest.CourierRefusals;
import racemanager.discord.rest.DiscordCourier;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MessageId;
import racemanager.outbox.Deed;
import racemanager.outbox.Postable;
import racemanager.outbox.Receipt;
import racemanager.picture.Drawn;
import racemanager.playground.json.Json;
import reactor.core.publisher.Mono;

/** A picture of a message is uploaded once, however often the message is edited. */
class KeptPictureTest {

    private record News(String text, int picture) implements Postable {}

    private final Playground playground = Playground.start(PlaygroundSettings.inMemory());
    private final Talk talk = new Talk(playground);
    private DiscordCourier courier = courier();

    @AfterEach
    void close() {
        talk.close();
        playground.close();
    }

    private DiscordCourier courier() {
        return new DiscordCourier(
                router(),
                new Renderers(List.of(Renderer.of(News.class, KeptPictureTest::render))),
                new CourierRefusals(guild -> Optional.empty()),
                guild -> Mono.empty(),
                guild -> Optional.empty());
    }

    private Router router() {
        return DiscordClient.builder(playground.token())
                .setExtraOptions(options -> new RouterOptions(
                        options.getToken(),
                        options.getReactorResources(),
                        options.getExchangeStrategies(),
                        options.getResponseTransformers(),
                        options.getGlobalRateLimiter(),
                        options.getRequestQueueFactory(),
                        playground.apiUrl()))
                .build(DefaultRouter::new)
                .getCoreResources()
                .getRouter();
    }

    private static View render(News news) {
        if (news.picture() == 0) return View.ofText(news.text());
        var file = NewFile.unchanging("picture-" + news.picture() + ".png", Drawn.png(32, 16));
        return View.of(Parts.text(news.text()), Parts.picture(file.address())).withFile(file);
    }

    @Test
    void itStaysTheSameFileWhenTheMessageIsEdited() throws Exception {
        var message = shown(Optional.empty(), new News("23 of 40", 12));
        var first = attachment(message);

        shown(Optional.of(message), new News("24 of 40", 12));
        shown(Optional.of(message), new News("25 of 40", 12));

        assertThat(read(message).at("/components/0/content").asText()).isEqualTo("25 of 40");
        assertThat(attachment(message)).isEqualTo(first);
        assertThat(new Web("").text(media(message).path("url").asText())).startsWith("\uFFFDPNG");
    }

    @Test
    void itStaysAlsoAfterTheBotHasStartedAnew() throws Exception {
        var message = shown(Optional.empty(), new News("23 of 40", 12));
        var first = attachment(message);

        courier = courier();
        shown(Optional.of(message), new News("24 of 40", 12));

        assertThat(attachment(message)).isEqualTo(first);
    }

    @Test
    void anotherPictureTakesItsPlaceAndNoneTakesItAway() throws Exception {
        var message = shown(Optional.empty(), new News("23 of 40", 12));
        var first = attachment(message);

        shown(Optional.of(message), new News("24 of 40", 13));
        assertThat(attachment(message)).isNotEqualTo(first);
        assertThat(media(message).path("url").asText()).endsWith("/picture-13.png");

        shown(Optional.of(message), new News("25 of 40", 0));
        shown(Optional.of(message), new News("26 of 40", 12));
        assertThat(attachment(message)).isNotEqualTo(first);
        assertThat(media(message).path("url").asText()).endsWith("/picture-12.png");
    }

    @Test
    void aFileThatAComponentShowsIsNotListedBesides() throws Exception {
        var message = shown(Optional.empty(), new News("23 of 40", 12));

        assertThat(read(message).path("attachments")).isEmpty();
        assertThat(attachment(message)).isNotEmpty();
    }

    @Test
    void anEditThatKeepsAFileTheMessageNeverHadIsRefusedAsDiscordDoes() throws Exception {
        var message = shown(Optional.empty(), new News("23 of 40", 12));
        var edit = Json.object();
        edit.putArray("attachments").addObject().put("id", attachment(message));
        edit.withArrayProperty("attachments").addObject().put("id", "77");

        var refused = talk.bot().send("PATCH", talk.paddock() + "/" + message.text(), edit);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo(50035);
        assertThat(refused.body().at("/errors/attachments/1/_errors/0/code").asText())
                .isEqualTo("ATTACHMENT_NOT_FOUND");
    }

    private MessageId shown(Optional<MessageId> known, News news) throws Exception {
        var channel = new ChannelId(Long.parseLong(talk.driver().channel("paddock")));
        var deed = new Deed.ShowMessage(new GuildId(1), channel, known, "n", news);
        var receipt = courier.carry(deed).toCompletableFuture().get(20, TimeUnit.SECONDS);
        assertThat(receipt).isInstanceOf(Receipt.Shown.class);
        return ((Receipt.Shown) receipt).message();
    }

    private JsonNode read(MessageId message) {
        return talk.bot().get(talk.paddock() + "/" + message.text());
    }

    private JsonNode media(MessageId message) {
        return read(message).at("/components/1/items/0/media");
    }

    private String attachment(MessageId message) {
        return media(message).path("attachment_id").asText();
    }
}
