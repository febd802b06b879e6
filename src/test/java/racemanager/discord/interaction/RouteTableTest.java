package racemanager.discord.interaction;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import discord4j.discordjson.json.ApplicationCommandRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.Route;
import reactor.core.publisher.Mono;

class RouteTableTest {

    private static final Route PING = new Route.Slash("ping", Deferral.EPHEMERAL, call -> Mono.empty());

    private record Module(List<ApplicationCommandRequest> commands, List<Route> routes) implements CommandModule {}

    private static Module module(String command, Route... routes) {
        return new Module(
                List.of(ApplicationCommandRequest.builder()
                        .name(command)
                        .description("x")
                        .build()),
                List.of(routes));
    }

    @Test
    void everyCommandHasItsRoute() {
        assertThatCode(() -> new RouteTable(List.of(module("ping", PING)))).doesNotThrowAnyException();
        assertThatThrownBy(() -> new RouteTable(List.of(module("ping"))))
                .hasMessageContaining("without a route: [ping]");
    }

    @Test
    void everySlashRouteHasItsCommand() {
        assertThatThrownBy(() -> new RouteTable(List.of(module("pong", PING))))
                .hasMessageContaining("undefined: [ping]");
    }

    @Test
    void twoRoutesForOnePressAreNoticed() {
        var press = new Route.Pressed("go", Deferral.UPDATE, call -> Mono.empty());

        assertThatThrownBy(() -> new RouteTable(List.of(module("ping", PING, press, press))))
                .hasMessage("Two routes answer 'go'");
    }

    @Test
    void aSlashCommandCannotDeferAnUpdate() {
        assertThatThrownBy(() -> new Route.Slash("ping", Deferral.UPDATE, call -> Mono.empty()))
                .hasMessageContaining("no message");
    }
}
