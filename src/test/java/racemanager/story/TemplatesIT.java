package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** An organiser keeps a race as a template, begins others with it, replaces it and takes it away. */
@Execution(ExecutionMode.CONCURRENT)
class TemplatesIT {

    private static final String PUBLISH = "Publish now";
    /** Discord finds nobody behind a mention with a zero-width space in it. */
    private static final String HARMLESS = "@\u200Beveryone **<@\u200B1>** || GT3";

    private static final String HOSTILE = "@everyone **<@1>** \u202E|| GT3";

    @TempDir
    private Path directory;

    @Test
    void aRaceIsKeptUnderANameAndOthersBeginWithIt() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt")) {
                organiser.publishes(12, Duration.ofDays(3));

                assertThat(list(owner)).contains("There are no templates yet");
                assertThat(save(owner, "x").text()).contains("2 to 60 characters");
                assertThat(save(owner, "y".repeat(200)).text()).contains("2 to 60 characters");
                assertThat(save(owner, "GT3 Friday").text()).contains("GT3 Friday is saved as a template");
                assertThat(save(owner, HOSTILE).text()).contains(HARMLESS + " is saved");
                assertThat(save(lena, "Mine").text()).contains("You need the permission");

                house.killBot();
                house.start();
                owner.awaitsBot();
                assertThat(list(owner))
                        .contains("2 templates", "GT3 Friday", "Spa", "1 car", "12 places", "saved by")
                        .contains(HARMLESS);

                aTemplateTakesTwoPresses(owner);
                whatIsUnclearIsSaid(owner);
                itIsReplacedAfterAQuestion(owner);
                itIsSavedFromThePanel(owner);
                itIsRemovedAfterAQuestion(owner);
            }
        }
    }

    private static SeenMessage save(Visitor member, String name) {
        return save(member, 1, name);
    }

    private static SeenMessage save(Visitor member, int event, String name) {
        return member.types("/event template save", Map.of("event", "event  #" + event, "name", name))
                .message();
    }

    private static String list(Visitor member) {
        return answer(member, "/event template list", Map.of());
    }

    private static String day(int ahead) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(ahead).toString();
    }

    /** One for the title, which no template has, and one to publish; the form between them is sent with the keyboard. */
    private static void aTemplateTakesTwoPresses(Visitor owner) {
        var words = Words.in("en");
        var review = owner.types("/create_event", Map.of("template", "gt3 friday", "when", day(40) + " 20:30"))
                .message();
        assertThat(review.text())
                .contains("Review", "Spa", "12 drivers", "Ferrari 296 GT3")
                .doesNotContain("Grand Final");
        assertThat(review.isPressable(PUBLISH)).isFalse();

        var titled = review.presses(words.of("wizard.event.title.button"))
                .form()
                .with(words.of("wizard.event.title.label"), "Second Night")
                .sends()
                .message();
        assertThat(titled.presses(PUBLISH).message().text()).contains("Second Night is published");
    }

    private static void whatIsUnclearIsSaid(Visitor owner) {
        assertThat(answer(owner, "/create_event", Map.of("template", "GT4"))).contains("There is no template “GT4”");
        assertThat(answer(owner, "/create_event", Map.of("template", "GT3"))).contains("Several templates match “GT3”");
        assertThat(answer(owner, "/create_event", Map.of("template", "template  #9")))
                .contains("no longer there");
        assertThat(owner.types("/event template remove", Map.of("name", "@everyone <@1> nothing"))
                        .message()
                        .text())
                .contains("There is no template “@\u200Beveryone <@\u200B1> nothing”");
    }

    private static String answer(Visitor member, String line, Map<String, String> values) {
        return member.types(line, values).message().text();
    }

    private static void itIsReplacedAfterAQuestion(Visitor owner) {
        var first = save(owner, 2, "gt3 FRIDAY");
        assertThat(first.text()).contains("Replace the template GT3 Friday?", "Spa", "12 places");
        assertThat(first.presses("Replace").message().text()).contains("GT3 Friday is replaced");

        var second = save(owner, "GT3 Friday");
        var keep = Words.in("en").of("event.manage.leave");
        assertThat(second.presses(keep).message().text()).isNotBlank();
        assertThat(list(owner)).contains("2 templates", "GT3 Friday");
    }

    private static void itIsSavedFromThePanel(Visitor owner) {
        var panel = owner.types("/event manage", "event  #2").message();
        var wrong = panel.presses("Save as template")
                .form()
                .with("Name of the template", "\u200Bx")
                .sends()
                .message();
        assertThat(wrong.text()).contains("2 to 60 characters");
        var form = wrong.presses("Correct").form();
        var taken = form.with("Name of the template", "gt3 friday").sends().message();
        assertThat(taken.text()).contains("Replace the template GT3 Friday?");
        var free = panel.presses("Save as template")
                .form()
                .with("Name of the template", "Panel Cup")
                .sends()
                .message();
        assertThat(free.text()).contains("Panel Cup is saved");
        assertThat(list(owner)).contains("3 templates", "Panel Cup");
    }

    private static void itIsRemovedAfterAQuestion(Visitor owner) {
        var sure = owner.types("/event template remove", Map.of("name", "GT3 Friday"))
                .message();
        var late = save(owner, 1, "GT3 Friday");
        assertThat(sure.text()).contains("Remove the template GT3 Friday?", "Spa", "1 car");
        assertThat(sure.presses("Remove").message().text()).contains("The template is removed");
        assertThat(late.presses("Replace").message().text()).contains("no longer there");
        assertThat(list(owner)).contains("2 templates", HARMLESS, "Panel Cup").doesNotContain("GT3 Friday");
    }
}
