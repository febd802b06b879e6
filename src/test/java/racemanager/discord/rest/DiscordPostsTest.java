package racemanager.discord.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import racemanager.discord.ChannelPosts.Posted;
import racemanager.discord.View;
import racemanager.discord.stub.Said;
import racemanager.discord.stub.StubDiscord;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MessageId;

class DiscordPostsTest {

    private static final String MESSAGES = "POST /channels/20/messages";

    private final StubDiscord discord =
            new StubDiscord().answers(MESSAGES, Said.ok("{\"id\":\"99\",\"attachments\":[],\"components\":[]}"));

    @AfterEach
    void stop() {
        discord.close();
    }

    private Posted posted() {
        var posts = new DiscordPosts(
                StubConnection.router(discord), new CourierRefusals(guild -> Optional.empty()), Duration.ofSeconds(2));
        return posts.post(new GuildId(10), new ChannelId(20), View.ofText("@everyone Go!"), "77")
                .blockOptional(Duration.ofSeconds(20))
                .orElseThrow();
    }

    @Test
    void aMessageIsPostedOnceAndPingsNobody() {
        assertThat(posted()).isEqualTo(new Posted.Done(new MessageId(99)));

        var body = discord.heard().getFirst().body();
        assertThat(body.path("allowed_mentions").path("parse").isArray()).isTrue();
        assertThat(body.path("allowed_mentions").path("parse")).isEmpty();
        assertThat(body.path("nonce").asText()).isEqualTo("77");
        assertThat(body.path("enforce_nonce").asBoolean()).isTrue();
        assertThat(body.path("components").path(0).path("content").asText()).isEqualTo("@everyone Go!");
    }

    @Test
    void aRefusalSaysWhatToDo() {
        discord.first(MESSAGES, Said.error(403, DiscordError.MISSING_PERMISSIONS));
        assertThat(posted())
                .isInstanceOfSatisfying(
                        Posted.Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo("post.permission-missing"));

        discord.first(MESSAGES, Said.error(404, DiscordError.UNKNOWN_CHANNEL));
        assertThat(posted())
                .isInstanceOfSatisfying(
                        Posted.Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo("post.channel-gone"));
    }

    @Test
    void withoutAnAnswerNobodyKnows() {
        discord.first(MESSAGES, Said.ok("{}").after(Duration.ofSeconds(4)));

        assertThat(posted()).isEqualTo(new Posted.Unknown());
    }
}
