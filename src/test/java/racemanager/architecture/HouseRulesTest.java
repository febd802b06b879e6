package racemanager.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tries each rule on samples that break it, so that a rule which catches nothing is noticed. */
class HouseRulesTest {

    private static final JavaClasses SAMPLES = House.SAMPLE.code();

    private final HouseRules rules = new HouseRules(House.SAMPLE);

    @Test
    void aPackageThatNobodyPlannedIsCaught() {
        assertThat(violations(rules.everyPackageIsPlanned()))
                .allMatch(text -> text.contains(".attic."))
                .anyMatch(text -> text.contains("Unplanned"));
    }

    @Test
    void anImportAgainstThePlanIsCaught() {
        assertThat(violations(rules.importsFollowThePlan()))
                .anyMatch(text -> text.contains("SeesAnEvent") && text.contains("ReadsTheClock"))
                .anyMatch(text -> text.contains("SeesAnotherFace") && text.contains("TrackFace"))
                .anyMatch(text -> text.contains("SeesAFace") && text.contains("SeesAnotherFace"))
                .anyMatch(text -> text.contains("SeesTheBot") && text.contains("ThrowsDice"));
    }

    @Test
    void anImportAlongThePlanIsNot() {
        assertThat(violations(rules.importsFollowThePlan()))
                .noneMatch(text -> text.startsWith("Method <racemanager.architecture.sample.event.ReadsTheClock"));
    }

    @Test
    void aLibraryInTheWrongRoomIsCaught() {
        assertThat(violations(rules.librariesStayWhereTheyBelong()))
                .anyMatch(text -> text.contains("UsesPekko") && text.contains("ActorRef"))
                .anyMatch(text -> text.contains("SeesAnotherFace") && text.contains("ActorRef"))
                .noneMatch(text -> text.contains("Mono"));
    }

    @Test
    void aClockInTheRulesIsCaughtInEveryForm() {
        assertThat(violations(rules.pureCodeReadsNoClock()))
                .anyMatch(text -> text.contains("openly()") && text.contains("Instant.now()"))
                .anyMatch(text -> text.contains("byReference()") && text.contains("Instant.now()"))
                .anyMatch(text -> text.contains("currentTimeMillis"))
                .noneMatch(text -> text.contains("SeesAFace"));
    }

    @Test
    void diceInTheRulesAreCaughtInEveryForm() {
        assertThat(violations(rules.pureCodeThrowsNoDice()))
                .anyMatch(text -> text.contains("java.util.Random"))
                .anyMatch(text -> text.contains("Math.random"));
    }

    @Test
    void workForTheCommonPoolIsCaughtInEveryForm() {
        assertThat(violations(rules.nothingRunsInTheCommonPool()))
                .hasSize(4)
                .anyMatch(text -> text.contains("stage(") && text.contains("thenRunAsync"))
                .anyMatch(text -> text.contains("future()") && text.contains("supplyAsync"))
                .anyMatch(text -> text.contains("stream()") && text.contains("parallelStream"))
                .anyMatch(text -> text.contains("openly()") && text.contains("commonPool"));
    }

    @Test
    void aCircleOfRoomsIsCaught() {
        assertThat(violations(rules.roomsFormNoCircle()))
                .containsExactly("event can be reached from itself", "track can be reached from itself");
    }

    @Test
    void aCircleOfFeaturesIsCaughtThroughTheirActorsAndFacesToo() {
        assertThat(violations(rules.featuresFormNoCircle()))
                .contains("event can be reached from itself", "track can be reached from itself");
    }

    private static List<String> violations(ArchRule rule) {
        return rule.evaluate(SAMPLES).getFailureReport().getDetails();
    }
}
