package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A driver brings a livery and another account, and changes both until closure; then a steward does. */
@Execution(ExecutionMode.CONCURRENT)
class LiveryIT {

    private static final String ACCOUNT = "76561197960287931";
    private static final String ANOTHER = "76561197960287933";
    private static final String FREE = "76561197960287935";
    private static final String FIELD = "Livery link (optional)";
    private static final String FIRST = "https://example.org/first_one.zip";
    private static final String SECOND = "https://example.org/second.zip";

    @TempDir
    private Path directory;

    @Test
    void whatADriverBroughtIsChangedUntilClosure() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt");
                    var diego = house.page().asDriver("Diego Marín")) {
                var review = organiser.fillsIn(4, Duration.ofHours(5));
                review.edits("rules").fills("rules", Map.of("liveries", "https://example.org/upload"));
                review.reviews();
                review.publishes();

                registers(lena, "Lena Vogt", ACCOUNT, "ftp://example.org/first @everyone", organiser);
                assertThat(register(diego)
                                .with("Full name", "Diego Marín")
                                .with("Steam account", ANOTHER)
                                .sends()
                                .message()
                                .text())
                        .contains("on the grid");
                changesTheLivery(lena);
                changesTheAccount(lena);
                assertThat(organiser
                                .entryList("01 ⬜ Lena Vogt", "02 ⬜ Diego Marín")
                                .text())
                        .doesNotContain("example.org");

                isOnlyTheStewardsAfterClosure(owner, lena);
                assertThat(exported(owner, "csv")).contains(SECOND, FREE).doesNotContain(ACCOUNT);
                assertThat(exported(owner, "json")).contains("\"livery\" : \"" + SECOND);
            }
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    private static OpenForm register(Visitor driver) {
        return driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final", "Register")
                .presses("Register")
                .form();
    }

    /** After a link that nobody could open. */
    private static void registers(Visitor driver, String name, String account, String wrong, Organiser organiser) {
        var refused = register(driver)
                .with("Full name", name)
                .with("Steam account", account)
                .with(FIELD, wrong)
                .sends()
                .message();
        assertThat(refused.text()).contains("is not a livery link that others can open");
        assertThat(refused.json().path("mention_everyone").asBoolean()).isFalse();
        var form = refused.presses("Correct").form();
        assertThat(form.shows("Full name")).isEqualTo(name);
        assertThat(form.shows("Steam account")).isEqualTo(account);
        assertThat(form.shows(FIELD)).isEqualTo(wrong);
        assertThat(form.with(FIELD, FIRST).sends().message().text()).contains("on the grid");
        organiser.entryList("01 ⬜ " + name);
    }

    private static SeenMessage entry(Visitor driver) {
        return driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                .presses("My entry")
                .message();
    }

    private static void changesTheLivery(Visitor driver) {
        assertThat(entry(driver).text()).contains("Livery: <" + FIRST + ">");
        var form = entry(driver).presses("Change").form();
        assertThat(form.shows(FIELD)).isEqualTo(FIRST);
        assertThat(form.with(FIELD, "").sends().message().text()).doesNotContain("Livery:");
        assertThat(entry(driver)
                        .presses("Change")
                        .form()
                        .with(FIELD, FIRST)
                        .sends()
                        .message()
                        .text())
                .contains("Livery: <" + FIRST + ">");
    }

    private static void changesTheAccount(Visitor driver) {
        var form = entry(driver).presses("Change account").form();
        assertThat(form.shows("Steam account")).isEqualTo(ACCOUNT);
        var refused = form.with("Steam account", ANOTHER).sends().message();
        assertThat(refused.text()).contains("Another member uses that Steam account");
        var again = refused.presses("Correct").form();
        assertThat(again.shows("Steam account")).isEqualTo(ANOTHER);
        assertThat(again.with("Steam account", FREE).sends().message().text())
                .contains("Steam account " + FREE, "Livery: <" + FIRST + ">");
        assertThat(driver.types("/profile show").message().text())
                .contains(FREE)
                .doesNotContain(ACCOUNT);
    }

    private static void isOnlyTheStewardsAfterClosure(Visitor owner, Visitor driver) {
        var opened = entry(driver).presses("Change").form();
        var named = entry(driver).presses("Change account").form();
        owner.types("/event close", "Grand Final")
                .message()
                .presses("Close registration")
                .message();

        assertThat(opened.with(FIELD, SECOND).sends().message().text()).contains("closed");
        assertThat(named.with("Steam account", ACCOUNT).sends().message().text())
                .contains("closed");
        assertThat(entry(driver).words()).doesNotContain("Change", "Change account");
        var form = owner.types(
                        "/event participant edit",
                        Map.of(
                                "event", "Grand Final",
                                "reason", "Broken file",
                                "driver", driver.memberId(),
                                "livery", "change"))
                .form();
        assertThat(form.shows(FIELD)).isEqualTo(FIRST);
        assertThat(form.with(FIELD, SECOND).sends().message().text()).contains("Lena Vogt");
        assertThat(entry(driver).text()).contains("Livery: <" + SECOND + ">", "Steam account " + FREE);
    }

    private static String exported(Visitor owner, String format) {
        return new String(
                owner.types("/event export", "Grand Final", format).message().download(), StandardCharsets.UTF_8);
    }
}
