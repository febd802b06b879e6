package racemanager.event.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.wizard.RaceNight.at;
import static racemanager.event.wizard.StepStory.answered;
import static racemanager.event.wizard.StepStory.fresh;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.event.EventPlan.Timing;

class DateStepTest {

    @Test
    void dayHourAndMinuteMakeAnInstantInTheChosenZone() {
        var date = fresh(DateStep.STEP)
                .lacks("wizard.event.date.missing")
                .gives("day", "2026-12-04")
                .gives("hour", "21")
                .lacks("wizard.event.date.missing")
                .gives("minute", "30");

        date.isDone();
        assertThat(timing(date))
                .isEqualTo(
                        Timing.decided(Instant.parse("2026-12-04T20:30:00Z"), RaceNight.MADRID, Duration.ofHours(2)));
    }

    @Test
    void theDurationIsTwoHoursUntilAnotherIsChosen() {
        assertThat(timing(answered(DateStep.STEP).gives("duration", "45")).duration())
                .isEqualTo(Duration.ofMinutes(45));
    }

    @Test
    void aDayNinetyDaysAheadIsOfferedAndALaterOneOnceItWasTyped() {
        var date = fresh(DateStep.STEP);
        assertThat(date.offers("day")).hasSize(91).startsWith("2026-11-22").endsWith("2027-02-20");

        date.gives("typed", "2027-08-01 20:30");

        assertThat(date.offers("day")).hasSize(92).startsWith("2027-08-01");
        assertThat(date.one("day")).contains("2027-08-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-05 20:30, 2026-12-05T19:30:00Z",
        "next friday 8pm, 2026-11-27T19:00:00Z",
        "tomorrow 20:10, 2026-11-23T19:10:00Z",
        "2026-12-05T20:30Z, 2026-12-05T20:30:00Z"
    })
    void aDateMayBeTypedAsPeopleDo(String typed, Instant start) {
        var date = fresh(DateStep.STEP).gives("typed", typed).isDone();

        assertThat(timing(date).start()).isEqualTo(start);
    }

    @Test
    void aTypedMinuteThatIsNoQuarterIsOfferedBesideThem() {
        var date = fresh(DateStep.STEP).gives("typed", "2026-12-05 20:10");

        assertThat(date.offers("minute")).containsExactly("00", "10", "15", "30", "45");
    }

    @ParameterizedTest
    @CsvSource({
        "soon, when.not_understood",
        "2026-12-05, when.no_time",
        "2026-02-30 20:00, when.no_such_day",
        "2025-12-05 20:30, when.in_the_past"
    })
    void whatIsNoDateToComeIsExplained(String typed, String key) {
        fresh(DateStep.STEP).rejects("typed", typed, key);
    }

    /** The title stands in the same form. */
    @Test
    void whereNothingIsTypedTheDateStaysAsItIs() {
        var date = answered(DateStep.STEP).gives("typed", " ");

        assertThat(date.answers()).isEqualTo(RaceNight.answers());
        fresh(DateStep.STEP).gives("typed", "").lacks("wizard.event.date.missing");
    }

    @Test
    void aChosenTimeThatIsPastIsRefusedEvenWhenItWasToComeOnce() {
        answered(DateStep.STEP)
                .isDone()
                .in(at("2026-12-04T20:00:00Z"))
                .lacks("event.start_in_past")
                .in(at("2026-12-04T19:59:59Z"))
                .isDone();
    }

    @Test
    void aWallTimeThatTheClockSkipsIsRefusedWhenChosen() {
        fresh(DateStep.STEP)
                .in(at("2027-03-20T12:00:00Z"))
                .gives("day", "2027-03-28")
                .gives("hour", "2")
                .gives("minute", "30")
                .lacks("when.skipped")
                .gives("hour", "3")
                .isDone();
    }

    @Test
    void aWallTimeThatTheClockSkipsIsRefusedWhenTyped() {
        fresh(DateStep.STEP).in(at("2027-03-20T12:00:00Z")).rejects("typed", "2027-03-28 02:30", "when.skipped");
    }

    @Test
    void aWallTimeThatTheClockShowsTwiceAsksWhichWhenChosen() {
        var date = fresh(DateStep.STEP)
                .in(at("2027-10-20T12:00:00Z"))
                .gives("day", "2027-10-31")
                .gives("hour", "2")
                .gives("minute", "30")
                .lacks("wizard.event.date.which");
        assertThat(date.offers("offset")).containsExactly("+02:00", "+01:00");

        assertThat(timing(date.gives("offset", "+02:00").isDone()).start())
                .isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
        assertThat(timing(date.gives("offset", "+01:00").isDone()).start())
                .isEqualTo(Instant.parse("2027-10-31T01:30:00Z"));
    }

    @Test
    void aWallTimeThatTheClockShowsTwiceAsksWhichWhenTyped() {
        var date = fresh(DateStep.STEP)
                .in(at("2027-10-20T12:00:00Z"))
                .gives("typed", "2027-10-31 02:30")
                .lacks("wizard.event.date.which")
                .gives("offset", "+01:00");

        assertThat(timing(date).start()).isEqualTo(Instant.parse("2027-10-31T01:30:00Z"));
    }

    @Test
    void anInstantThatSaysItsOffsetIsNotAskedFor() {
        var date = fresh(DateStep.STEP).in(at("2027-10-20T12:00:00Z")).gives("typed", "2027-10-31T01:30Z");

        assertThat(timing(date.isDone()).start()).isEqualTo(Instant.parse("2027-10-31T01:30:00Z"));
    }

    @Test
    void theAnswerWhichIsAskedAgainForAnotherDayHourOrZone() {
        var date = fresh(DateStep.STEP)
                .in(at("2027-10-20T12:00:00Z"))
                .gives("typed", "2027-10-31 02:30")
                .gives("offset", "+01:00")
                .gives("minute", "45")
                .lacks("wizard.event.date.which");

        assertThat(date.gives("hour", "5").isDone().options("offset")).isEmpty();
    }

    private static Timing timing(StepStory date) {
        return DateStep.timing(date.answers()).orElseThrow();
    }
}
