package racemanager.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A bot written with discord.js works on members, their roles, and who may be there at all. */
@Execution(ExecutionMode.CONCURRENT)
class DiscordJsMembersTest extends WithBot {

    DiscordJsMembersTest() {
        super(playground -> DiscordJs.start(playground, Map.of()));
    }

    @Test
    void rolesAreTakenAndGiven() {
        try (var driver = driver(0)) {
            var role = driver.role("Driver");
            driver.types("paddock", "crew role", Map.of("member", driver.id(), "role", role));
            driver.hears("MEMBER_UPDATE", member -> !texts(member.path("roles")).contains(role));
            driver.hears("MEMBER_UPDATE", member -> texts(member.path("roles")).contains(role));
            driver.reads("MESSAGE_UPDATE", "Done");

            var seen = bot().says("crew-role");
            assertThat(seen.path("role").asText()).isEqualTo("Driver");
            assertThat(seen.path("had").asBoolean()).isTrue();
            assertThat(seen.path("taken").asBoolean()).isTrue();
            assertThat(seen.path("back").asBoolean()).isTrue();
        }
    }

    @Test
    void rolesAreMadeChangedAndDeleted() {
        try (var driver = driver(1)) {
            var seen = done(driver, "paddock", "crew ranks walk", Map.of());

            assertThat(seen.path("made").asText()).isEqualTo("Rookie");
            assertThat(seen.path("changed").asText()).isEqualTo("Veteran");
            assertThat(seen.path("mentionable").asBoolean()).isTrue();
            assertThat(seen.path("listed").asBoolean()).isTrue();
            assertThat(seen.path("deleted").asBoolean()).isTrue();
        }
    }

    @Test
    void aMemberIsSilencedForAWhile() {
        try (var driver = driver(2)) {
            var seen = done(driver, "paddock", "crew timeout", Map.of("member", driver.id()));

            assertThat(seen.path("minutes").asInt()).isEqualTo(10);
            assertThat(seen.path("wasSilent").asBoolean()).isTrue();
            assertThat(seen.path("isSilent").asBoolean(true)).isFalse();
        }
    }

    @Test
    void aMemberIsBannedAndPardoned() {
        try (var driver = driver(3);
                var other = driver(4)) {
            var seen = done(driver, "paddock", "crew ban", Map.of("member", other.id()));

            assertThat(seen.path("user").asText()).isEqualTo(other.username());
            assertThat(seen.path("reason").asText()).isEqualTo("Ramming");
            assertThat(seen.path("count").asInt()).isEqualTo(1);
            assertThat(seen.path("gone").asInt()).as("Unknown Member").isEqualTo(10007);
            assertThat(seen.path("pardoned").asInt()).as("Unknown Ban").isEqualTo(10026);
        }
    }

    @Test
    void membersAreLookedUp() {
        try (var driver = driver(5)) {
            var beginning = driver.username().substring(0, 4);
            var options = Map.<String, Object>of(
                    "name", beginning, "who", driver.role("Steward"), "where", driver.channel("entry-list"));
            var seen = done(driver, "paddock", "crew find", options);

            assertThat(texts(seen.path("chunk"))).contains(driver.username());
            assertThat(texts(seen.path("searched"))).contains(driver.username());
            assertThat(seen.path("known").asInt()).isEqualTo(2);
            assertThat(seen.path("one").asText()).isEqualTo(driver.username());
            assertThat(seen.path("who").asText()).isEqualTo("Steward");
            assertThat(seen.path("where").asText()).isEqualTo("entry-list");
        }
    }
}
