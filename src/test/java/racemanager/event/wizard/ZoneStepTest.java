package racemanager.event.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.wizard.StepStory.answered;
import static racemanager.event.wizard.StepStory.fresh;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.form.SelectOption;

class ZoneStepTest {

    @Test
    void theSuggestedZoneIsEnoughAndTheOnesUsedLastComeFirst() {
        var zone = fresh(ZoneStep.STEP).isDone();

        assertThat(zone.offers("zone")).containsExactly("Europe/Madrid", "Europe/Paris");
        assertThat(zone.options("zone").orElseThrow())
                .filteredOn(SelectOption::chosen)
                .extracting(SelectOption::value)
                .containsExactly("Europe/Madrid");
    }

    @Test
    void aRegionOffersItsZones() {
        var zone = fresh(ZoneStep.STEP).gives("region", "Australia");

        assertThat(zone.offers("zone")).contains("Australia/Sydney").allMatch(id -> id.startsWith("Australia/"));
        assertThat(zone.gives("zone", "Australia/Sydney").one("zone")).contains("Australia/Sydney");
    }

    @Test
    void aSearchTakesTheBestFitAndOffersTheOthers() {
        var zone = fresh(ZoneStep.STEP).gives("region", "Australia").gives("search", "london");

        assertThat(zone.one("zone")).contains("Europe/London");
        assertThat(zone.offers("zone")).startsWith("Europe/London");
    }

    @Test
    void aWholeOffsetIsTakenAndNeverFollowsTheSummerTimeOfARegion() {
        for (var typed : List.of("UTC+1", "gmt+2", "-5")) {
            var zone = fresh(ZoneStep.STEP).gives("search", typed).one("zone").map(ZoneId::of);

            assertThat(zone.orElseThrow().getRules().isFixedOffset()).as(typed).isTrue();
        }
    }

    @Test
    void anAbbreviationThatMayBeSeveralZonesIsAskedAbout() {
        for (var typed : List.of("EST", "CET", "BST", "IST", "UTC+5:30")) {
            var asked = fresh(ZoneStep.STEP).gives("search", typed);

            assertThat(asked.one("zone")).as(typed).contains("Europe/Madrid");
            assertThat(asked.offers("zone")).as(typed).isNotEmpty();
        }
        assertThat(fresh(ZoneStep.STEP).gives("search", "EST").lines()).contains("wizard.event.zone.which");
        assertThat(fresh(ZoneStep.STEP)
                        .gives("search", "EST")
                        .gives("zone", "America/Toronto")
                        .lines())
                .doesNotContain("wizard.event.zone.which");
        assertThat(fresh(ZoneStep.STEP).gives("search", "JST").one("zone")).contains("Asia/Tokyo");
    }

    @Test
    void anAnsweredZoneThatIsUnknownHereCountsAsUtc() {
        assertThat(ZoneStep.zone(
                        fresh(ZoneStep.STEP).knowing("zone", "Europe/Newtown").answers()))
                .isEqualTo(ZoneId.of("Etc/UTC"));
    }

    @Test
    void aRegionAfterASearchReplacesWhatWasFound() {
        var zone = fresh(ZoneStep.STEP).gives("search", "london").gives("region", "Europe");

        assertThat(zone.offers("zone")).contains("Europe/Berlin", "Europe/London");
    }

    @Test
    void whatIsNoPlaceIsNotFound() {
        fresh(ZoneStep.STEP)
                .rejects("search", "Atlantis", "wizard.event.zone.not_found")
                .rejects("search", "", "wizard.event.zone.not_found")
                .rejects("zone", "Europe/Atlantis", "wizard.event.zone.not_found");
    }

    /** Members paste what Discord shows them, often before they look at the zone. */
    @ParameterizedTest
    @ValueSource(
            strings = {"<t:1796499000:F>", "2026-12-05T19:30:00Z", "2026-12-05 20:30 UTC+1", "5 December 19:30 UTC"})
    void aPastedInstantSurvivesAChangeOfZone(String pasted) {
        var date = fresh(DateStep.STEP).gives("typed", pasted);
        var at = Instant.parse("2026-12-05T19:30:00Z");
        assertThat(start(date)).isEqualTo(at);

        for (var change : List.of("zone=America/New_York", "search=Tokyo", "zone=Europe/Madrid")) {
            var said = change.split("=", 2);
            var moved = fresh(ZoneStep.STEP).knowing(date.answers()).gives(said[0], said[1]);
            assertThat(start(moved)).as(change).isEqualTo(at);
        }
    }

    @Test
    void anHourThatIsChosenAfterwardsIsOnTheClockOfTheZoneAgain() {
        var date = fresh(DateStep.STEP).gives("typed", "<t:1796499000>").gives("hour", "21");

        var moved = fresh(ZoneStep.STEP).knowing(date.answers()).gives("zone", "Europe/London");

        assertThat(start(moved)).isEqualTo(Instant.parse("2026-12-05T21:30:00Z"));
    }

    private static Instant start(StepStory story) {
        return DateStep.timing(story.answers()).orElseThrow().start();
    }

    @Test
    void theWallTimeStaysAndTheInstantMovesWithTheZone() {
        var madrid = answered(ZoneStep.STEP);
        var before = DateStep.timing(madrid.answers()).orElseThrow();

        var after =
                DateStep.timing(madrid.gives("zone", "Europe/London").answers()).orElseThrow();

        assertThat(after.start()).isEqualTo(before.start().plusSeconds(3_600));
        assertThat(after.zone()).isEqualTo(ZoneId.of("Europe/London"));
    }
}
