package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Wizard and registration for people whose Discord is Spanish or French: not a word of English in it. */
@Execution(ExecutionMode.CONCURRENT)
class LanguagesIT {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path directory;

    @SuppressWarnings("NullAway.Init") // before the first test
    private static House house;

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
    void spaniardsInAnEnglishGuildReadSpanishExceptInItsChannels() {
        var page = house.page();
        try (var owner = page.as("owner").speaking("es-ES").awaitsBot();
                var driver = page.asDriver("Diego Marín").speaking("es-ES")) {
            var spanish = Language.of("es");
            var shown =
                    organises(owner, spanish.own(), "/circuito añadir", "/crear_evento", "announcements", "entry-list");
            shown.addAll(registers(driver, spanish.own(), "announcements", "Register"));

            assertThat(spanish.lapses(shown)).isEmpty();
            assertThat(driver.reads("entry-list", "Carrera 1", "1/2 drivers")).isNotNull();
        }
    }

    @Test
    void aFrenchGuildReadsFrenchEverywhere() {
        var page = house.page();
        try (var owner = page.inTheFrenchGuild("Camille Roux").speaking("fr").awaitsBot();
                var driver = page.inTheFrenchGuild("Manon Girard").speaking("fr")) {
            var french = Language.of("fr");
            var shown = organises(owner, french.own(), "/circuit ajouter", "/créer_événement", "annonces", "engagés");
            shown.addAll(
                    registers(driver, french.own(), "annonces", french.own().of("button.register")));
            shown.addAll(driver.reads("annonces", "Carrera 1", "1/2").words());
            shown.addAll(driver.reads("engagés", "Carrera 1", "1/2").words());

            assertThat(french.lapses(shown)).isEmpty();
        }
    }

    private static List<String> organises(
            Visitor owner, Words words, String addTrack, String createEvent, String announcement, String roster) {
        var form = owner.types(addTrack).form();
        var shown = new ArrayList<>(form.words());
        var added = form.with(words.of("track.form.name"), "Jarama").with(words.of("track.form.pit_boxes"), "24");
        shown.addAll(added.sends().message().words());

        var wizard = new WizardWalk(words, owner.types(createEvent).message());
        wizard.zone().goesOn().title("Carrera 1").inFiveHours().goesOn();
        wizard.track("Jarama").cars("Cupra TCR, Seat León").goesOn();
        wizard.drivers(2)
                .channels(announcement, announcement)
                .channels(announcement, roster)
                .goesOn();
        wizard.publishes();
        shown.addAll(wizard.read());
        return shown;
    }

    private static List<String> registers(Visitor driver, Words words, String channel, String button) {
        var form = driver.reads(channel, "Carrera 1").presses(button).form();
        var shown = new ArrayList<>(form.words());
        form.with(words.of("event.form.name"), "Alba Serra");
        form.with(words.of("event.form.car"), "Cupra TCR");
        var refused = form.with(words.of("event.form.steam"), "nada").sends().message();
        shown.addAll(refused.words());
        var again = refused.presses(words.of("button.correct")).form();
        var registered = again.with(words.of("event.form.steam"), "76561197960287940")
                .sends()
                .message();
        shown.addAll(registered.words());
        return shown;
    }
}
