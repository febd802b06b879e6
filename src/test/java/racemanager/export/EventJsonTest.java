package racemanager.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.Simulator;
import racemanager.vehicle.VehicleLists;

class EventJsonTest {

    @Test
    void everySectionOfThePlanIsTold() throws IOException {
        var event = new JsonMapper().readTree(FullPlan.file(FullPlan.PLAN)).path("event");

        assertThat(event.path("description").asText()).isEqualTo("Round one.\n\nBe kind.");
        assertThat(event.path("sessions").toString())
                .isEqualTo("{\"practice_minutes\":20,\"qualifying_minutes\":15,\"race_laps\":30,"
                        + "\"conditions\":\"dry, no damage\"}");
        assertThat(event.path("rules").toString())
                .isEqualTo("{\"special\":\"No ballast\",\"regulation\":\"https://example.org/rules\","
                        + "\"liveries\":\"https://example.org/skins\"}");
        assertThat(event.path("roles").toString()).isEqualTo("{\"driver\":\"20\",\"steward\":\"21\"}");
        assertThat(event.path("check_in").path("absent").asText()).isEqualTo("drop");
        assertThat(event.path("withdrawal_limit").asInt()).isEqualTo(2);
        assertThat(event.path("teams")).hasSize(6);
        assertThat(event.path("teams").path(1).path("name").asText()).isEqualTo("Los Azules");
    }

    @Test
    void howToGetOntoTheServerIsNeverTold() {
        assertThat(new String(FullPlan.file(FullPlan.PLAN), StandardCharsets.UTF_8))
                .doesNotContain(FullPlan.SECRET);
    }

    @Test
    void carsHaveTheCodesThatTheGuildKnows() throws IOException {
        var lists = VehicleLists.EMPTY
                .with(Grid.list(1, Simulator.ACC, Grid.car("audi r8", "31")))
                .with(Grid.list(2, Simulator.AC, Grid.car("Audi R8", "audi_r8")));
        var plan = RaceNight.plan();
        var written = EventJson.write(new ExportedEvent(1, plan, ExportedEvent.cars(plan, lists), List.of()));
        var event = new JsonMapper().readTree(written).path("event");

        assertThat(event.path("cars").toString()).isEqualTo("[\"Audi R8\",\"BMW M4\"]");
        assertThat(event.path("car_codes").toString())
                .isEqualTo("[{\"car\":\"Audi R8\",\"acc\":\"31\",\"ac\":\"audi_r8\"}]");
    }
}
