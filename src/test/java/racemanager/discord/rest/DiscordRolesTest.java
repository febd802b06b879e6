package racemanager.discord.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import racemanager.kernel.RoleId;
import racemanager.outbox.Deed;
import racemanager.outbox.Receipt;
import racemanager.place.Permission;
import racemanager.place.Permissions;
import racemanager.place.Place;
import racemanager.place.PlaceRole;
import reactor.core.publisher.Mono;

/** Giving and taking roles. */
class DiscordRolesTest {

    private static final GuildId GUILD = new GuildId(1);
    private static final MemberId MEMBER = new MemberId(40);
    private static final RoleId ROLE = new RoleId(70);
    private static final RoleId OWN = new RoleId(60);
    private static final String PUT = "PUT /guilds/1/members/40/roles/70";
    private static final String DELETE = "DELETE /guilds/1/members/40/roles/70";

    private Optional<Place> place =
            Optional.of(new Place(GUILD, new MemberId(9), new MemberId(10), Set.of(OWN), Map.of(), Map.of())
                    .withRole(new PlaceRole(OWN, "bot", 1, Permissions.of(Permission.MANAGE_ROLES), true, false))
                    .withRole(new PlaceRole(ROLE, "Driver", 2, Permissions.NONE, false, false)));
    private final StubDiscord discord = new StubDiscord();
    private final DiscordCourier courier = new DiscordCourier(
            StubConnection.router(discord),
            new Renderers(List.of()),
            new CourierRefusals(guild -> place),
            guild -> Mono.empty(),
            guild -> Optional.empty(),
            Duration.ofSeconds(3));

    @AfterEach
    void stop() {
        discord.close();
    }

    private Receipt carried(Deed deed) throws Exception {
        return courier.carry(deed).toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    private Receipt given(Said said) throws Exception {
        discord.answers(PUT, said);
        return carried(new Deed.GiveRole(GUILD, MEMBER, ROLE));
    }

    private Receipt taken(Said said) throws Exception {
        discord.answers(DELETE, said);
        return carried(new Deed.TakeRole(GUILD, MEMBER, ROLE));
    }

    @Test
    void aRoleIsGivenAndTaken() throws Exception {
        assertThat(given(Said.nothing())).isEqualTo(new Receipt.Changed());
        assertThat(taken(Said.nothing())).isEqualTo(new Receipt.Changed());

        assertThat(discord.lines()).containsExactly(PUT, DELETE);
    }

    @ParameterizedTest
    @CsvSource({"10007", "10013"})
    void whoLeftTheGuildIsDoneWith(int code) throws Exception {
        assertThat(given(Said.error(404, code))).isEqualTo(new Receipt.Gone());
        assertThat(taken(Said.error(404, code))).isEqualTo(new Receipt.Gone());
    }

    @ParameterizedTest
    @CsvSource({"50013", "50001"})
    void aRoleAboveTheBotIsRefusedWithWhatToDo(int code) throws Exception {
        assertThat(refusal(given(Said.error(403, code)))).isEqualTo("wizard.event.roles.too_high");
        assertThat(refusal(taken(Said.error(403, code)))).isEqualTo("wizard.event.roles.too_high");
    }

    @Test
    void aRoleThatIsGoneCannotBeGivenAndIsTakenAlready() throws Exception {
        place = place.map(known -> known.withoutRole(ROLE));

        assertThat(refusal(given(Said.error(404, 10011)))).isEqualTo("wizard.event.roles.gone");
        assertThat(taken(Said.error(404, 10011))).isEqualTo(new Receipt.Gone());
    }

    @Test
    void withoutNewsOfTheGuildTheOrganiserIsToldWhatItNeedsInAnyCase() throws Exception {
        place = Optional.empty();

        assertThat(refusal(given(Said.error(403, 50013)))).isEqualTo("post.role-refused");
    }

    @Test
    void whatMayBeOtherwiseLaterIsTriedLater() throws Exception {
        assertThat(given(Said.error(401, 0))).isInstanceOf(Receipt.Later.class);
    }

    private static String refusal(Receipt receipt) {
        assertThat(receipt).isInstanceOf(Receipt.Refused.class);
        return ((Receipt.Refused) receipt).why().key();
    }
}
