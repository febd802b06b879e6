package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** All pages and all sections of the wizard, in each language, until the race is published. */
@Execution(ExecutionMode.CONCURRENT)
class WholeWizardIT {

    private static final String TITLE = "Carrera 1";

    @TempDir
    private Path directory;

    @Test
    void anEnglishOrganiserSaysAllThereIsToSay() throws Exception {
        saysAll("en", page -> page.as("owner").awaitsBot(), "/track add", "/create_event", Section.Place.ENGLISH);
    }

    @Test
    void aSpanishOrganiserReadsNothingInEnglish() throws Exception {
        saysAll(
                "es",
                page -> page.as("owner").speaking("es-ES").awaitsBot(),
                "/circuito añadir",
                "/crear_evento",
                Section.Place.ENGLISH);
    }

    @Test
    void aFrenchGuildReadsNothingInEnglish() throws Exception {
        saysAll(
                "fr",
                page -> page.inTheFrenchGuild("Camille Roux").speaking("fr").awaitsBot(),
                "/circuit ajouter",
                "/créer_événement",
                Section.Place.FRENCH);
    }

    private void saysAll(
            String language, Function<Page, Visitor> organiser, String addTrack, String create, Section.Place place)
            throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var owner = organiser.apply(house.page())) {
                var words = Words.in(language);
                addsTrack(owner, words, addTrack);
                var walk = new WizardWalk(words, owner.types(create).message());
                pages(walk, place);
                assertThat(sections(walk))
                        .as("what the review leads to")
                        .isEqualTo(Section.all(place).stream()
                                .map(section -> words.of("wizard.event." + section.id()))
                                .collect(Collectors.toCollection(TreeSet::new)));
                for (var section : Section.all(place)) {
                    section.filledIn(walk);
                    walk.reviews();
                    assertThat(section.isToldAt(walk))
                            .as(section.id() + " in " + walk.screen())
                            .isTrue();
                }
                assertThat(walk.publishes().text()).contains("Copa Río");
                assertThat(owner.reads(place.announcements(), "Copa Río").text())
                        .contains("Jarama", guildsWords(place).of("event.type.league"));
                if (!language.equals("en"))
                    assertThat(Language.of(language).lapses(walk.read())).isEmpty();
            }
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    private static Words guildsWords(Section.Place place) {
        return Words.in(place.equals(Section.Place.FRENCH) ? "fr" : "en");
    }

    private static Set<String> sections(WizardWalk review) {
        return new TreeSet<>(review.screen().lines(review.words().of("wizard.edit")));
    }

    private static void addsTrack(Visitor owner, Words words, String command) {
        owner.types(command)
                .form()
                .with(words.of("track.form.name"), "Jarama")
                .with(words.of("track.form.pit_boxes"), "24")
                .sends()
                .message();
    }

    private static void pages(WizardWalk walk, Section.Place place) {
        walk.zone().goesOn().title(TITLE).inFiveHours().goesOn();
        walk.track("Jarama").cars("Cupra TCR, Seat León").goesOn();
        walk.drivers(2).channels(place.announcements(), place.entryList()).goesOn();
    }
}
