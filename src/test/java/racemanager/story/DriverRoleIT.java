package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Drivers on the grid have the race's role, whoever was killed meanwhile, until it is moved out of the bot's reach. */
@Execution(ExecutionMode.CONCURRENT)
class DriverRoleIT {

    private static final String RACE_CONTROL = "race-control";
    private static final String STANDS = "Registrations stand";
    private static final String ROLE = "Friday grid";
    private static final int ABOVE_ALL = 40;

    @TempDir
    private Path directory;

    @Test
    void whoIsOnTheGridHasTheRole() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            NewRole.add(house.page(), house.invitation(), ROLE);
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt");
                    var diego = house.page().asDriver("Diego Marín")) {
                var role = owner.role(ROLE);
                owner.types("/settings show").message().chooses("Race control", RACE_CONTROL);
                var review = organiser.fillsIn(1, Duration.ofDays(3));
                review.edits("roles").picks("driver_role", ROLE).reviews();
                assertThat(review.publishes().text()).contains("is published");

                registers(lena, "Lena Vogt", "76561197960287931", "on the grid");
                house.killBot();
                house.start();
                owner.awaitsBot();
                registers(diego, "Diego Marín", "76561197960287933", "waiting");
                lena.awaits(() -> lena.has(role), "the role of a driver on the grid");
                assertThat(diego.has(role)).as("whoever waits has no role").isFalse();

                withdraws(lena);
                diego.awaits(() -> diego.has(role), "the role of the driver who moved up");
                lena.awaits(() -> !lena.has(role), "that whoever withdrew has it no longer");
                assertThat(owner.posts(RACE_CONTROL)).noneMatch(post -> post.says(STANDS));
            }
        }
        moveRoleUp();
        try (var house = new PartedHouse(directory)) {
            house.start();
            try (var owner = house.page().as("owner").awaitsBot();
                    var lena = house.page().asDriver("Lena Vogt");
                    var diego = house.page().asDriver("Diego Marín")) {
                var role = owner.role(ROLE);
                withdraws(diego);
                returns(lena);

                owner.reads(RACE_CONTROL, "<@&" + role + ">", STANDS, "move my own role above it");
                owner.reads(Organiser.ENTRY_LIST, "01 ⬜ Lena Vogt");
                withdraws(lena);
                returns(lena);
                owner.reads(Organiser.ENTRY_LIST, "01 ⬜ Lena Vogt");
                assertThat(owner.posts(RACE_CONTROL))
                        .filteredOn(post -> post.says(STANDS))
                        .hasSize(1);
                assertThat(lena.has(role)).isFalse();
            }
        }
    }

    private static void registers(Visitor driver, String name, String steam, String told) {
        var form = driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                .presses("Register")
                .form();
        var done = form.with("Full name", name)
                .with("Steam account", steam)
                .sends()
                .message();
        assertThat(done.text()).contains(told);
    }

    /** The guild knows their account by now. */
    private static void returns(Visitor driver) {
        var done = driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final").presses("Register");
        assertThat(done.message().text()).contains("on the grid");
    }

    private static void withdraws(Visitor driver) {
        driver.types("/event show", "grand final")
                .message()
                .presses("Can’t come")
                .message()
                .presses("Withdraw")
                .message();
    }

    /** Somebody drags it to the top, which no bot may do. */
    private void moveRoleUp() throws IOException {
        try (var files = Files.walk(directory)) {
            var world = files.filter(file -> file.endsWith("world.jsonl"))
                    .findFirst()
                    .orElseThrow();
            var lines =
                    Files.readAllLines(world).stream().map(DriverRoleIT::moved).collect(Collectors.joining("\n"));
            Files.writeString(world, lines + "\n");
        }
    }

    private static String moved(String line) {
        var changes = PageApi.parse(line);
        for (JsonNode thing : changes.findParents("position"))
            if (thing.path("name").asText().equals(ROLE)) ((ObjectNode) thing).put("position", ABOVE_ALL);
        return changes.toString();
    }
}
