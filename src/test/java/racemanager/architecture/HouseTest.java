package racemanager.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

/** Holds the program's own code to the plan. */
class HouseTest {

    private static final JavaClasses CODE = House.OURS.code(House.WITHOUT_TESTS);

    private final HouseRules rules = new HouseRules(House.OURS);

    @Test
    void theCodeThatIsLookedAtIsThere() {
        assertThat(CODE).isNotEmpty().noneMatch(House.SAMPLE::holds);
    }

    @Test
    void everyPackageIsPlanned() {
        rules.everyPackageIsPlanned().check(CODE);
    }

    @Test
    void importsFollowThePlan() {
        rules.importsFollowThePlan().check(CODE);
    }

    @Test
    void librariesStayWhereTheyBelong() {
        rules.librariesStayWhereTheyBelong().check(CODE);
    }

    @Test
    void pureCodeReadsNoClock() {
        rules.pureCodeReadsNoClock().check(CODE);
    }

    @Test
    void pureCodeThrowsNoDice() {
        rules.pureCodeThrowsNoDice().check(CODE);
    }

    @Test
    void nothingRunsInTheCommonPool() {
        rules.nothingRunsInTheCommonPool().check(CODE);
    }

    @Test
    void featuresFormNoCircle() {
        rules.featuresFormNoCircle().check(CODE);
    }

    @Test
    void roomsFormNoCircle() {
        rules.roomsFormNoCircle().check(CODE);
    }
}
