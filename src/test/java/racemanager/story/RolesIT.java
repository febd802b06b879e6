package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The owner says which roles new races have, and is told which of them the bot cannot give, and why. */
@Execution(ExecutionMode.CONCURRENT)
class RolesIT {

    private static final String DRIVER_ROLE = "Driver role";
    private static final String STEWARD_ROLE = "Steward role";
    private static final long MANAGE_ROLES = 1L << 28;

    @TempDir
    private Path directory;

    @Test
    void whatTheBotCannotGiveIsRefusedWithTheReason() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            try (var owner = house.page().as("owner").awaitsBot()) {
                var panel = owner.types("/settings roles").message();
                panel = panel.chooses(DRIVER_ROLE, "Organiser");
                assertThat(panel.text())
                        .contains("I cannot give <@&" + owner.role("Organiser"), "move my own role above it")
                        .contains("Driver role: as in the event before");
                panel = panel.chooses(STEWARD_ROLE, "Organiser");
                assertThat(panel.text())
                        .contains("Steward role: <@&" + owner.role("Organiser"))
                        .doesNotContain("⚠️");
                panel = panel.chooses(DRIVER_ROLE, "Driver");
                assertThat(panel.text()).contains("Driver role: <@&" + owner.role("Driver"));
            }
        }
        takeManageRolesAway();
        try (var house = new PartedHouse(directory)) {
            house.start();
            try (var owner = house.page().as("owner").awaitsBot()) {
                var panel = owner.types("/settings roles").message();
                assertThat(panel.text())
                        .contains("Driver role: <@&" + owner.role("Driver"))
                        .contains("Steward role: <@&" + owner.role("Organiser"));
                assertThat(panel.chooses(DRIVER_ROLE, "Driver").text())
                        .contains("I cannot give <@&" + owner.role("Driver"), "Manage Roles");
            }
        }
    }

    /** Somebody takes it from the role that the bot came with. */
    private void takeManageRolesAway() throws IOException {
        try (var files = Files.walk(directory)) {
            var world = files.filter(file -> file.endsWith("world.jsonl"))
                    .findFirst()
                    .orElseThrow();
            var lines = Files.readAllLines(world).stream().map(RolesIT::without).collect(Collectors.joining("\n"));
            Files.writeString(world, lines + "\n");
        }
    }

    private static String without(String line) {
        var changes = PageApi.parse(line);
        for (JsonNode role : changes.findParents("managed")) {
            if (role.path("managed").asBoolean()) {
                ((ObjectNode) role).put("permissions", role.path("permissions").asLong() & ~MANAGE_ROLES);
            }
        }
        return changes.toString();
    }
}
