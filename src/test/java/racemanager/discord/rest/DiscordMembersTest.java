package racemanager.discord.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.discord.Renderers;
import racemanager.discord.stub.Said;
import racemanager.discord.stub.StubDiscord;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.outbox.Deed;
import racemanager.outbox.Receipt;
import reactor.core.publisher.Mono;

/** Whether somebody is a member of a guild still. */
class DiscordMembersTest {

    private static final String GET = "GET /guilds/1/members/40";

    private final StubDiscord discord = new StubDiscord();
    private final DiscordCourier courier = new DiscordCourier(
            StubConnection.router(discord),
            new Renderers(List.of()),
            new CourierRefusals(guild -> Optional.empty()),
            guild -> Mono.empty(),
            guild -> Optional.empty(),
            Duration.ofSeconds(3));

    @AfterEach
    void stop() {
        discord.close();
    }

    private Receipt found(Said said) throws Exception {
        discord.answers(GET, said);
        return courier.carry(new Deed.FindMember(new GuildId(1), new MemberId(40)))
                .toCompletableFuture()
                .get(30, TimeUnit.SECONDS);
    }

    @Test
    void whoIsThereIsFound() throws Exception {
        assertThat(found(Said.ok("{\"user\":{\"id\":\"40\"},\"roles\":[]}"))).isEqualTo(new Receipt.Found());
    }

    @Test
    void whoIsNoMemberHasLeft() throws Exception {
        assertThat(found(Said.error(404, 10007))).isEqualTo(new Receipt.Gone());
    }

    @ParameterizedTest
    @CsvSource({"404,10013", "404,10004", "403,50001", "404,0", "400,50035"})
    void noOtherRefusalMeansThat(int status, int code) throws Exception {
        assertThat(found(Said.error(status, code))).isInstanceOf(Receipt.Refused.class);
    }

    @Test
    void whatMayBeOtherwiseLaterIsTriedLater() throws Exception {
        assertThat(found(Said.error(401, 0))).isInstanceOf(Receipt.Later.class);
    }
}
