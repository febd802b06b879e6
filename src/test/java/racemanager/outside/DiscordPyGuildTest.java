package racemanager.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A bot written with discord.py works on a guild, and gets over lost connections. */
class DiscordPyGuildTest extends WithBot {

    DiscordPyGuildTest() {
        super(DiscordPy::start);
    }

    @Test
    void membersGetAndLoseRolesAndAreSilenced() {
        try (var driver = driver(2)) {
            driver.types("paddock", "crew", Map.of("member", driver.id(), "role", driver.role("Driver")));

            var seen = bot().says("crew");
            for (var step : List.of("had", "taken", "back", "silenced", "free")) {
                assertThat(seen.path(step).asBoolean()).as(step).isTrue();
            }
            assertThat(texts(seen.path("found"))).contains(driver.username());
            assertThat(seen.path("above").asInt()).as("a role above the bot's").isEqualTo(50013);
            driver.reads("MESSAGE_UPDATE", "Done");
        }
    }

    @Test
    void messagesAreWrittenEditedPinnedDiscussedAndDeleted() {
        try (var driver = driver(3)) {
            driver.types("entry-list", "paddock", Map.of());

            var seen = bot().says("paddock");
            for (var step : List.of("reply", "pinned", "thread", "archived", "direct")) {
                assertThat(seen.path(step).asBoolean()).as(step).isTrue();
            }
            assertThat(seen.path("edited").asText()).isEqualTo("Changed");
            assertThat(seen.path("gone").asInt()).isEqualTo(10008);
            assertThat(seen.path("long").asInt()).isEqualTo(50035);
            driver.reads("MESSAGE_UPDATE", "Done");
        }
    }

    @Test
    void scheduledEventsGoThroughTheirStates() {
        try (var driver = driver(4)) {
            driver.types("paddock", "calendar", Map.of());

            var seen = bot().says("calendar");
            assertThat(seen.path("location").asText()).isEqualTo("Monza by night");
            assertThat(seen.path("running").asText()).isEqualTo("active");
            assertThat(seen.path("cancelled").asInt()).isEqualTo(180000);
            assertThat(seen.path("done").asText()).isIn("completed", "ended");
            assertThat(seen.path("left").asInt()).isZero();
            assertThat(bot().says("event-heard").path("event").asText())
                    .isEqualTo(seen.path("event").asText());
            driver.reads("MESSAGE_UPDATE", "Done");
        }
    }

    @Test
    void whateverBecomesOfTheConnectionNothingIsMissed() {
        try (var driver = driver(5)) {
            playground().misbehave().dropGateway();
            driver.hears("BOT_STATUS", status -> !status.path("connected").asBoolean());
            var text = "<@" + ready().path("application").asText() + "> in the gap";
            driver.writes("paddock", text);
            bot().says("resumed");
            bot().says("message", told -> told.path("content").asText().equals(text));

            playground().misbehave().askReconnect();
            bot().says("resumed");

            bot().says("session");
            playground().misbehave().invalidateSessions();
            bot().says("session");
            driver.halfTypes("paddock", "race", "track", "Suz");
            driver.hears("INTERACTION_CHOICES", data -> true);
        }
    }
}
