package racemanager.discord.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.discord.stub.Said;
import racemanager.discord.stub.StubDiscord;
import racemanager.kernel.MemberId;

class LoginTest {

    private static final String BOT = "100000000000000001";
    private static final String TOKEN =
            Base64.getUrlEncoder().withoutPadding().encodeToString(BOT.getBytes(StandardCharsets.US_ASCII))
                    + ".Gabcde.secret";
    private static final Duration LONG = Duration.ofSeconds(30);

    private final StubDiscord discord = new StubDiscord();

    @AfterEach
    void stop() {
        discord.close();
    }

    private static String gateway(int shards) {
        return "{\"url\":\"wss://gateway\",\"shards\":" + shards
                + ",\"session_start_limit\":{\"total\":1000,\"remaining\":998,\"reset_after\":5,\"max_concurrency\":1}}";
    }

    private DiscordConnection login() {
        return Objects.requireNonNull(Login.login(BotToken.parse(TOKEN), ApiAddress.parse(discord.url() + "/"))
                .block(LONG));
    }

    @Test
    void aBotKnowsItselfAndItsGateway() {
        discord.answers("GET /gateway/bot", Said.ok(gateway(1)));
        var connection = login();

        assertThat(connection.bot()).isEqualTo(new MemberId(100000000000000001L));
        assertThat(connection.application())
                .as("where the server does not tell")
                .isEqualTo(100000000000000001L);
        assertThat(connection.plan().url()).isEqualTo("wss://gateway");
        assertThat(connection.behindDiscord()).isZero();
        assertThat(discord.heard().getFirst().authorization()).isEqualTo("Bot " + TOKEN);
        connection.close().block(LONG);
    }

    @Test
    void theGatewaysAddressIsAskedAnewAndTheOldOneKeptWhileItIsSilent() {
        discord.answers("GET /gateway/bot", Said.ok(gateway(1)))
                .answers("GET /gateway", Said.ok("{\"url\":\"wss://new\"}"));
        var connection = login();

        assertThat(connection.gatewayUrl().block(LONG)).isEqualTo("wss://new");
        discord.answers("GET /gateway", Said.error(404, 0));
        assertThat(connection.gatewayUrl().block(LONG)).isEqualTo("wss://gateway");
        connection.close().block(LONG);
    }

    @Test
    void everyAnswerThatThereWereTooManyRequestsIsCountedAlsoWhenItIsTriedAgainInSilence() {
        discord.answers("GET /gateway/bot", Said.ok(gateway(1)))
                .first("GET /gateway", Said.tooMany("0.01"))
                .answers("GET /gateway", Said.ok("{\"url\":\"wss://new\"}"));
        var connection = login();
        assertThat(connection.limited()).isZero();

        assertThat(connection.gatewayUrl().block(LONG)).isEqualTo("wss://new");

        assertThat(connection.limited()).isOne();
        connection.close().block(LONG);
    }

    @Test
    void aTokenThatDiscordRefusesIsTold() {
        discord.answers("GET /gateway/bot", Said.error(401, 0));

        assertThatThrownBy(this::login)
                .isInstanceOf(LoginException.class)
                .hasMessageContaining("does not accept the token")
                .hasMessageNotContaining("secret");
    }

    @Test
    void anUnreachableApiIsToldWithItsAddress() {
        discord.close();

        assertThatThrownBy(this::login)
                .isInstanceOf(LoginException.class)
                .hasMessageContaining("cannot be reached at " + discord.url());
    }

    @Test
    void aServerThatIsNotDiscordIsTold() {
        assertThatThrownBy(this::login).hasMessageContaining("does not answer like Discord's API (HTTP 404)");
        discord.answers("GET /gateway/bot", Said.ok("[1,2]"));
        assertThatThrownBy(this::login).hasMessageContaining("does not answer like Discord's API");
    }

    @Test
    void tooFewShardsAreToldAndRecommendationsAreNot() {
        discord.answers("GET /gateway/bot", Said.ok(gateway(4)));
        var connection = login();

        assertThat(connection.plan().checkedFor(2).shards()).isEqualTo(4);
        assertThatThrownBy(() -> connection.plan().checkedFor(1))
                .isInstanceOf(LoginException.class)
                .hasMessageContaining("Discord recommends 4");
        connection.close().block(LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "secret",
                "a.b",
                "a.b.c",
                "not base64!.x.y",
                "aGVsbG8.x.y",
                "MTAwMDAwMDAwMDAwMDAwMDAx..y"
            })
    void aMalformedTokenIsToldHereWithoutBeingRepeated(String text) {
        assertThatThrownBy(() -> BotToken.parse(text))
                .isInstanceOf(LoginException.class)
                .hasMessageContaining("DISCORD_TOKEN")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aTokenNeverShowsItsSecret() {
        assertThat(BotToken.parse(" " + TOKEN + "\n")).hasToString("the token of bot " + BOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "discord.com", "ftp://discord.com", "https://", "ht tp://x"})
    void anAddressThatIsNoneIsTold(String text) {
        assertThatThrownBy(() -> ApiAddress.parse(text)).isInstanceOf(LoginException.class);
    }

    @Test
    void aClockThatIsFarOffIsNoticedAndASmallDifferenceIsNot() {
        var here = Instant.parse("2026-03-01T20:00:00Z");

        assertThat(ClockDifference.between(here, "Sun, 1 Mar 2026 20:05:00 GMT"))
                .isEqualTo(Duration.ofMillis(300_500));
        assertThat(ClockDifference.between(here, "Sun, 1 Mar 2026 20:00:01 GMT"))
                .isZero();
        assertThat(ClockDifference.between(here, null)).isZero();
        assertThat(ClockDifference.between(here, "soon")).isZero();
    }
}
