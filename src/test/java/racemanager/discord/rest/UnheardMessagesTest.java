package racemanager.discord.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import racemanager.discord.Renderer;
import racemanager.discord.Renderers;
import racemanager.discord.View;
import racemanager.discord.stub.Said;
import racemanager.discord.stub.StubDiscord;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.outbox.Deed;
import racemanager.outbox.Postable;
import racemanager.outbox.Receipt;
import reactor.core.publisher.Mono;

class UnheardMessagesTest {

    private static final GuildId GUILD = new GuildId(1);
    private static final String LOOK = "GET /channels/20/messages";
    private static final String POST = "POST /channels/20/messages";
    private static final String NONCE = "event-42";

    private record Text(String text) implements Postable {}

    private final StubDiscord discord = new StubDiscord();
    private final DiscordCourier courier = new DiscordCourier(
            StubConnection.router(discord),
            new Renderers(List.of(Renderer.of(Text.class, text -> View.ofText(text.text())))),
            new CourierRefusals(guild -> Optional.empty()),
            guild -> Mono.empty(),
            guild -> Optional.empty(),
            Duration.ofSeconds(3));

    @AfterEach
    void stop() {
        discord.close();
    }

    private static Deed.ShowMessage show() {
        return new Deed.ShowMessage(GUILD, new ChannelId(20), Optional.empty(), NONCE, new Text("hello"));
    }

    private Receipt carried(Deed deed) throws Exception {
        return courier.carry(deed).toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    /** What Discord lists: ids of messages, newest first, with the ids of their first components. */
    private static Said listed(String... messages) {
        return Said.ok(Stream.of(messages)
                .map(each -> each.split("/", 2))
                .map(each -> """
                        {"id":"%s","channel_id":"20","components":[{"type":10,"id":%s,"content":"hello"}]}""".formatted(each[0], each[1]))
                .collect(Collectors.joining(",", "[", "]")));
    }

    private static String marked(long message) {
        return message + "/" + UnheardMessages.mark(show().once());
    }

    @Test
    void whatIsPostedCarriesItsMark() throws Exception {
        discord.answers(POST, DiscordCourierTest.message(31));

        carried(show());

        assertThat(discord.lines()).containsExactly(POST);
        var mark = discord.heard().getFirst().body().at("/components/0/id").asInt();
        assertThat(mark).isEqualTo(UnheardMessages.mark(show().once())).isGreaterThan(1_000_000);
    }

    @Test
    void theMessageThatIsThereIsMadeToLookAsItShouldAndItsDoublesGo() throws Exception {
        discord.answers(LOOK, listed("35/1", marked(34), "33/2", marked(32), marked(31)))
                .answers("DELETE /channels/20/messages/32", Said.error(404, DiscordError.UNKNOWN_MESSAGE))
                .answers("DELETE /channels/20/messages/31", Said.nothing())
                .answers("PATCH /channels/20/messages/34", DiscordCourierTest.message(34));

        assertThat(carried(show().again())).isEqualTo(new Receipt.Shown(new MessageId(34)));

        assertThat(discord.lines())
                .contains("DELETE /channels/20/messages/31", "PATCH /channels/20/messages/34")
                .doesNotContain(POST, "DELETE /channels/20/messages/33", "DELETE /channels/20/messages/35");
        var edit = discord.heard().getLast().body();
        assertThat(edit.at("/components/0/id").asInt()).isEqualTo(UnheardMessages.mark(show().once()));
    }

    @Test
    void whatIsNotThereIsPosted() throws Exception {
        discord.answers(LOOK, listed("35/1")).answers(POST, DiscordCourierTest.message(36));

        assertThat(carried(show().again())).isEqualTo(new Receipt.Shown(new MessageId(36)));
    }

    @Test
    void whereTheBotMayNotReadItPosts() throws Exception {
        discord.answers(LOOK, Said.error(403, DiscordError.MISSING_ACCESS))
                .answers(POST, DiscordCourierTest.message(36));

        assertThat(carried(show().again())).isEqualTo(new Receipt.Shown(new MessageId(36)));
    }

    @Test
    void whereNobodyCanTellItWaits() throws Exception {
        discord.answers(LOOK, Said.error(503, 0)).answers(POST, DiscordCourierTest.message(36));

        assertThat(carried(show().again())).isInstanceOf(Receipt.Later.class);
        assertThat(discord.lines()).doesNotContain(POST);
    }

    @Test
    void whatWasSaidDirectlyIsNotSaidTwice() throws Exception {
        discord.answers("POST /users/@me/channels", Said.ok("{\"id\":\"20\",\"type\":1}"))
                .answers(LOOK, listed(marked(34)))
                .answers("PATCH /channels/20/messages/34", DiscordCourierTest.message(34));

        var told = new Deed.TellMember(GUILD, new MemberId(40), NONCE, new Text("hello")).again();

        assertThat(carried(told)).isEqualTo(new Receipt.Shown(new MessageId(34)));
        assertThat(discord.lines()).doesNotContain(POST);
    }
}
