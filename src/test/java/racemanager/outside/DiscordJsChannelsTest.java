package racemanager.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A bot written with discord.js works in channels, threads and direct messages, and on Discord's own events. */
@Execution(ExecutionMode.CONCURRENT)
class DiscordJsChannelsTest extends WithBot {

    DiscordJsChannelsTest() {
        super(playground -> DiscordJs.start(playground, Map.of()));
    }

    @Test
    void messagesAreWrittenEditedAnsweredPinnedAndDeleted() {
        try (var driver = driver(6)) {
            var seen = done(driver, "race-control", "paddock post", Map.of());

            assertThat(seen.path("mentioned").asBoolean()).isTrue();
            assertThat(seen.path("attached").asInt()).isEqualTo(1);
            assertThat(seen.path("edited").asText()).isEqualTo("Changed");
            assertThat(seen.path("stillAttached").asInt()).isZero();
            assertThat(seen.path("changed").asBoolean()).isTrue();
            assertThat(seen.path("reply").findValuesAsText("type")).containsExactly("true");
            assertThat(seen.path("reply").path("reference").asBoolean()).isTrue();
            assertThat(seen.path("pinned").asBoolean()).isTrue();
            assertThat(seen.path("listed").asInt()).isEqualTo(2);
            assertThat(seen.path("after").asBoolean()).isTrue();
            assertThat(seen.path("left").asInt()).as("Unknown Message").isEqualTo(10008);
            assertThat(texts(seen.path("heard"))).contains("created Hello <@" + driver.id() + ">", "created An answer");
        }
    }

    @Test
    void reactionsAreAddedCountedAndRemoved() {
        try (var driver = driver(7)) {
            var seen = done(driver, "entry-list", "paddock react", Map.of());

            assertThat(seen.path("heard").path("emoji").asText()).isEqualTo("🏁");
            assertThat(seen.path("heard").path("mine").asBoolean()).isTrue();
            assertThat(seen.path("users").asInt()).isEqualTo(1);
            assertThat(texts(seen.path("counted"))).containsExactly("🏁1 mine", "🚦1 mine");
            assertThat(seen.path("cleared").asInt()).isZero();
        }
    }

    @Test
    void threadsAreOpenedJoinedRenamedAndClosed() {
        try (var driver = driver(8)) {
            var seen = done(driver, "announcements", "paddock thread", Map.of());

            assertThat(seen.path("parent").asBoolean()).isTrue();
            assertThat(seen.path("minutes").asInt()).isEqualTo(60);
            assertThat(seen.path("said").asBoolean()).isTrue();
            assertThat(seen.path("privately").asBoolean()).isTrue();
            assertThat(seen.path("inside").asBoolean()).isTrue();
            assertThat(seen.path("everybody").asInt())
                    .as("needs the members intent")
                    .isEqualTo(50001);
            assertThat(seen.path("active").asInt()).isEqualTo(2);
            assertThat(seen.path("renamed").asText()).isEqualTo("Turn one");
            assertThat(seen.path("archived").asBoolean()).isTrue();
            assertThat(seen.path("locked").asBoolean()).isTrue();
        }
    }

    @Test
    void aMemberIsWrittenToDirectly() {
        try (var driver = driver(9)) {
            var seen = done(driver, "paddock", "paddock direct", Map.of());

            assertThat(seen.path("type").asBoolean()).isTrue();
            assertThat(seen.path("recipient").asBoolean()).isTrue();
            assertThat(seen.path("content").asText()).isEqualTo("Only for you");
        }
    }

    @Test
    void scheduledEventsGoThroughTheirStates() {
        try (var driver = driver(10)) {
            var seen = done(driver, "paddock", "calendar", Map.of());

            assertThat(seen.path("location").asText()).isEqualTo("Monza");
            assertThat(seen.path("edited").asText()).isEqualTo("Round one");
            assertThat(seen.path("active").asBoolean()).isTrue();
            assertThat(seen.path("cancelled").asInt())
                    .as("active cannot be cancelled")
                    .isEqualTo(180000);
            assertThat(seen.path("done").asBoolean()).isTrue();
            assertThat(texts(seen.path("listed"))).containsExactly("Round 2");
            assertThat(seen.path("subscribers").asInt()).isZero();
            assertThat(seen.path("left").asInt()).isZero();
            assertThat(texts(seen.path("heard")))
                    .contains("created Round 1", "created Round 2", "updated 2", "updated 3");
        }
    }
}
