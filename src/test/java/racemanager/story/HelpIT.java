package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Members ask what they can do, how fast all is, and let the bot speak. */
@Execution(ExecutionMode.SAME_THREAD)
class HelpIT {

    private static final String CLICKABLE = "(?s).*</%s:[1-9][0-9]+> –.*";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path directory;

    @SuppressWarnings("NullAway.Init") // before the first test
    private static SharedHouse house;

    @BeforeAll
    static void start() throws Exception {
        house = new SharedHouse(directory);
        house.start();
    }

    @AfterAll
    static void end() throws Exception {
        house.close();
    }

    @Test
    void helpIsClickableAndTellsADriverNothingOfTheWorkOfOrganisers() {
        try (var owner = house.page().as("owner").awaitsBot();
                var driver = house.page().asDriver("Diego Marín").speaking("es-ES")) {
            var first = owner.types("/help").message();
            assertThat(first.isEphemeral()).isTrue();
            assertThat(first.text()).matches(CLICKABLE.formatted("register"));
            var last = first.presses("▶").message();
            assertThat(last.text()).doesNotContain("</register:");
            var all = new StringBuilder(last.text());
            while (last.isPressable("▶")) {
                last = last.presses("▶").message();
                all.append(last.text());
            }
            assertThat(all.toString()).matches(CLICKABLE.formatted("track add"));
            assertThat(last.text()).matches(CLICKABLE.formatted("fun coin"));
            while (last.isPressable("◀")) last = last.presses("◀").message();
            assertThat(last.text()).isEqualTo(first.text());

            var help = driver.types("/ayuda").message();
            assertThat(help.text()).matches(CLICKABLE.formatted("profile show")).contains("Ver tus datos");
            assertThat(help.text()).doesNotContain("track add");
            assertThat(driver.types("/ayuda", "privacidad").message().text())
                    .contains("Antiguo piloto")
                    .containsPattern("</profile forget:[1-9][0-9]+>");
            assertThat(driver.types("/ayuda", "/circuito añadir").message().text())
                    .contains("No hay ayuda sobre");
        }
    }

    @Test
    void pingTellsWhatWasMeasured() {
        try (var owner = house.page().as("owner").awaitsBot()) {
            owner.types("/permissions grant", "tracks", owner.role("Steward")).message();

            assertThat(owner.types("/ping").message().text())
                    .containsPattern("\\(REST\\): (under 1|[0-9,]+) ms")
                    .containsPattern("\\(store\\): (under 1|[0-9,]+) ms");
        }
    }

    @Test
    void theBotSaysWhatAMemberMaySayThereAndPingsNobody() {
        try (var owner = house.page().as("owner").awaitsBot();
                var driver = house.page().asDriver("Lena Vogt")) {
            assertThat(driver.types("/say", "Hello").message().text()).contains("You need the permission “General”");
            owner.types("/permissions grant", "general", driver.memberId()).message();

            var text = "Grid at 20:30 @everyone <@" + owner.memberId() + ">";
            var said = driver.types("/say", text, owner.channel("paddock")).message();
            assertThat(said.isEphemeral()).isTrue();
            var post = driver.reads("paddock", "Grid at 20:30");
            assertThat(said.text()).contains("/" + owner.channel("paddock") + "/" + post.id());
            assertThat(post.json().path("mention_everyone").asBoolean()).isFalse();
            assertThat(post.json().path("mentions")).isEmpty();

            assertThat(driver.types("/say", "Hello", owner.channel("rules"))
                            .message()
                            .text())
                    .contains("You may not write in <#" + owner.channel("rules") + "> yourself");
            assertThat(owner.posts("rules")).isEmpty();
        }
    }
}
