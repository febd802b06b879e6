package racemanager.discord.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import racemanager.access.Access;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.Route;
import reactor.core.publisher.Mono;

class RouteTableTest {

    private static final Route PING = Route.slash("ping", Access.EVERYONE, Deferral.EPHEMERAL, call -> Mono.empty());

    private static RouteTable table(Route... routes) {
        CommandModule module = () -> List.of(routes);
        return new RouteTable(List.of(module));
    }

    @Test
    void commandsAreInTheOrderOfTheirModules() {
        CommandModule first = () -> List.of(PING);
        CommandModule second =
                () -> List.of(Route.slash("help", Access.EVERYONE, Deferral.EPHEMERAL, call -> Mono.empty()));

        assertThat(new RouteTable(List.of(first, second)).commands())
                .extracting(Route::name)
                .containsExactly("ping", "help");
    }

    @Test
    void twoRoutesForOnePressAreNoticed() {
        var press = Route.pressed("go", Access.EVERYONE, Deferral.UPDATE, call -> Mono.empty());

        assertThatThrownBy(() -> table(PING, press, press)).hasMessage("Two routes answer 'go'");
    }

    @Test
    void aButtonAndAFormMayHaveTheSameName() {
        var press = Route.pressed("go", Access.EVERYONE, Deferral.NONE, call -> Mono.empty());
        var submit = Route.submitted("go", Access.EVERYONE, Deferral.UPDATE, call -> Mono.empty());

        assertThat(table(press, submit).all()).containsExactly(press, submit);
    }

    @Test
    void aSlashCommandCannotDeferAnUpdate() {
        assertThatThrownBy(() -> Route.slash("ping", Access.EVERYONE, Deferral.UPDATE, call -> Mono.empty()))
                .hasMessageContaining("no message");
    }
}
