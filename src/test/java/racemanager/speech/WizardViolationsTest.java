package racemanager.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import racemanager.kernel.Phrase;
import racemanager.wizard.WizardKind;

/** Breaks every rule of the event wizard once, and hears what answers it. */
class WizardViolationsTest {

    private static final Speech SPEECH = Speech.load();
    private static final Path STEPS = Path.of("src/main/java/racemanager/event/wizard");
    private static final Pattern KEY = Pattern.compile("\"([a-z_]+(?:\\.[a-z_]+)+)\"");

    /** Rooms whose sentences the wizard's steps hand on. */
    private static final Pattern ROOMS =
            Pattern.compile("(wizard\\.event|when|cars|event\\.classes)\\..*|event\\.capacity");

    /** Said of a race that begins with a file, and broken there. */
    private static final Pattern OF_FILES = Pattern.compile("wizard\\.event\\.import\\..*");

    /** Sentences that no row provokes, by the reason why. */
    private static final Map<String, Set<String>> NOT_PROVOKED = Map.of(
            "the session is over, and its face says what became of it",
            Set.of(
                    "wizard.event.made",
                    "wizard.event.made_without_roster",
                    "wizard.event.scheduled",
                    "wizard.event.changed",
                    "wizard.event.draft_kept",
                    "wizard.event.untitled_kept",
                    "wizard.event.outdated",
                    "wizard.event.change_outdated",
                    "wizard.event.open_already",
                    "wizard.event.discarded",
                    "wizard.event.finishing",
                    "wizard.event.over",
                    "wizard.event.left"),
            "it is no refusal: it stands on the screen of a race that is scheduled or published, or on no screen at all",
            Set.of(
                    "button.save_changes",
                    "track.name",
                    "track.layout",
                    "wizard.event.description.button",
                    "wizard.event.review.change",
                    "wizard.event.review.keep",
                    "wizard.event.schedule",
                    "wizard.event.schedule.summary"),
            "only a file can say it",
            Set.of("wizard.event.teams.count", "wizard.event.teams.gap"),
            "where nothing is chosen, or what is offered no more, the usual holds",
            Set.of(
                    "wizard.event.check_in.absent.gone",
                    "wizard.event.check_in.absent.missing",
                    "wizard.event.check_in.closes.gone",
                    "wizard.event.check_in.closes.missing",
                    "wizard.event.check_in.confirm.gone",
                    "wizard.event.check_in.confirm.missing",
                    "wizard.event.check_in.opens.gone",
                    "wizard.event.check_in.opens.missing",
                    "wizard.event.splits.count.gone",
                    "wizard.event.splits.count.missing",
                    "wizard.event.splits.filling.gone",
                    "wizard.event.splits.filling.missing",
                    "wizard.event.team_cars.most.gone",
                    "wizard.event.team_cars.most.missing",
                    "wizard.event.team_cars.until.gone",
                    "wizard.event.team_cars.until.missing",
                    "wizard.event.teams.plan.gone",
                    "wizard.event.teams.plan.missing",
                    "wizard.event.type.gone",
                    "wizard.event.type.missing"),
            "every kind of account that there is can be chosen",
            Set.of("wizard.event.driver_id.gone"),
            "the wizard asks which of the two times is meant",
            Set.of("when.doubled"),
            "it is said where a zone is typed into a command",
            Set.of("when.zone_not_found"));

    static Stream<Violation> violations() {
        return Stream.of(BasicViolations.all(), DateViolations.all(), LineViolations.all(), SectionViolations.all())
                .flatMap(rows -> rows);
    }

    @ParameterizedTest
    @MethodSource("violations")
    void everyViolationIsAnsweredWithItsSentence(Violation violation) {
        var english = said(violation, Language.ENGLISH);
        assertThat(english).isEqualTo(violation.english());
        assertThat(said(violation, Language.SPANISH)).isNotBlank().isNotEqualTo(english);
        assertThat(said(violation, Language.FRENCH)).isNotBlank().isNotEqualTo(english);
    }

    private static String said(Violation violation, Language language) {
        var objected = violation.happens(language).objected();
        assertThat(objected).extracting(Phrase::key).contains(violation.key());
        return objected.stream()
                .filter(phrase -> phrase.key().equals(violation.key()))
                .map(phrase -> SPEECH.text(phrase, language.locale()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingIsObjectedToBefore(Language language) {
        assertThat(Violation.breaking("none", "", walk -> walk.goTo("title").goTo(WizardKind.REVIEW))
                        .happens(language)
                        .objected())
                .isEmpty();
    }

    @Test
    void noRuleOfTheWizardIsLeftOut() {
        var broken = violations().map(Violation::key).collect(Collectors.toSet());
        var listed = NOT_PROVOKED.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var left = new TreeSet<>(sentences());
        left.removeAll(broken);
        assertThat(left).containsExactlyInAnyOrderElementsOf(listed);
    }

    /** All that the steps can say and that is not read on the way of somebody who does everything right. */
    private static Set<String> sentences() {
        var walk = CreateEventWordsTest.walked(Language.ENGLISH);
        var calm = new TreeSet<>(walk.words().keys());
        walk.objected().stream().map(Phrase::key).forEach(calm::remove);
        var known = Dictionary.of(Language.ENGLISH, Speech.FEATURES).keys();
        return Stream.concat(
                        known.stream().filter(key -> ROOMS.matcher(key).matches()),
                        written().filter(known::contains))
                .filter(key -> !calm.contains(key) && !OF_FILES.matcher(key).matches())
                .collect(Collectors.toSet());
    }

    private static Stream<String> written() {
        try (var files = Files.list(STEPS)) {
            return files
                    .flatMap(file -> KEY.matcher(read(file)).results().map(found -> found.group(1)))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
