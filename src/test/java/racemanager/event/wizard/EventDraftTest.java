package racemanager.event.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.event.CheckInWindow;
import racemanager.event.EventPlan;
import racemanager.kernel.ChannelId;
import racemanager.track.TrackList;
import racemanager.vehicle.CarList;
import racemanager.wizard.Answers;

class EventDraftTest {

    @Test
    void completeAnswersAreAPlan() {
        var start = Instant.parse("2026-12-04T20:00:00Z");

        assertThat(EventDraft.plan(RaceNight.answers(), RaceNight.around()))
                .contains(new EventPlan(
                        "Friday Cup",
                        EventPlan.Timing.decided(start, RaceNight.MADRID, Duration.ofHours(2)),
                        new CheckInWindow(start.minus(Duration.ofHours(24)), start.minus(Duration.ofMinutes(30))),
                        RaceNight.track(1, "Monza", RaceNight.PLACES),
                        new CarList(List.of("Audi R8", "BMW M4")),
                        new EventPlan.Capacity(24, 0, true, EventPlan.DriverIdKind.STEAM),
                        new EventPlan.Channels(new ChannelId(10), new ChannelId(11)),
                        Locale.forLanguageTag("es-ES"),
                        Optional.empty(),
                        Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "day", "hour", "minute", "track", "cars", "announcement"})
    void whereOneAnswerIsMissingThereIsNoPlan(String field) {
        assertThat(EventDraft.plan(RaceNight.answers().without(field), RaceNight.around()))
                .isEmpty();
    }

    @Test
    void theFirstStepThatIsNotDoneIsNamed() {
        var unfinished = EventWizard.KIND
                .unfinished(RaceNight.answers().without("cars").without("announcement"), RaceNight.around())
                .orElseThrow();

        assertThat(unfinished.heading().key()).isEqualTo("wizard.event.cars");
    }

    /** Every plan that a wizard can make, whatever is chosen in each step, is read back and made again. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPlanThatIsReadBackIsTheSamePlan(long seed) {
        var random = new Random(seed);
        for (var each = 0; each < 250; each++) {
            var plan = RaceNight.plan(anyAnswers(random));

            assertThat(EventDraft.plan(EventDraft.answers(plan), RaceNight.around()))
                    .as("seed " + seed)
                    .contains(plan);
        }
    }

    private static Answers anyAnswers(Random random) {
        var track = random.nextBoolean() ? "1" : "2";
        var broadcast = random.nextInt(4);
        var most = track.equals("1") ? RaceNight.PLACES : 12;
        var other = random.nextBoolean();
        var cars = IntStream.rangeClosed(1, 1 + random.nextInt(25))
                .mapToObj(car -> "Car " + car)
                .toList();
        var answers = RaceNight.answers()
                .with("title", "Race " + random.nextInt(1_000))
                .with("zone", any(random, "Europe/Madrid", "America/New_York", "Australia/Lord_Howe", "Etc/UTC"))
                .with("day", RaceNight.NIGHT.plusDays(random.nextInt(400)).toString())
                .with("hour", Integer.toString(4 + random.nextInt(20)))
                .with("minute", "%02d".formatted(random.nextInt(60)))
                .with("duration", Integer.toString(30 + random.nextInt(600)))
                .with("track", track)
                .with("cars", cars)
                .with("drivers", Integer.toString(1 + random.nextInt(most - broadcast)))
                .with("broadcast", Integer.toString(broadcast))
                .with("waiting", any(random, "on", "off"))
                .with("driver_id", any(random, "STEAM", "NONE"))
                .with("announcement", other ? RaceNight.GRID : RaceNight.NEWS)
                .with("roster", roster(random, other));
        return random.nextBoolean() ? answers.with("picture", Integer.toString(1 + random.nextInt(99))) : answers;
    }

    /** None at times. */
    private static List<String> roster(Random random, boolean other) {
        return random.nextInt(4) == 0 ? List.of() : List.of(other ? RaceNight.NEWS : RaceNight.GRID);
    }

    private static String any(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    @Test
    void bothTimesOfTheNightWhenTheClocksGoBackAreReadBack() {
        for (var offset : List.of("+02:00", "+01:00")) {
            var plan = RaceNight.plan(RaceNight.answers()
                    .with("day", "2027-10-31")
                    .with("hour", "2")
                    .with("minute", "30")
                    .with("offset", offset));

            assertThat(EventDraft.plan(EventDraft.answers(plan), RaceNight.around()))
                    .contains(plan);
        }
    }

    @Test
    void whatIsNoLongerThereIsNamedAndNothingElse() {
        var answers = EventDraft.answers(RaceNight.plan());
        var elsewhere = RaceNight.withTracks(TrackList.EMPTY.with(RaceNight.track(2, "Brands Hatch", 30)));

        var unfinished = EventWizard.KIND.unfinished(answers, elsewhere).orElseThrow();

        assertThat(unfinished.problem().key()).isEqualTo("wizard.event.track.gone");
        assertThat(EventDraft.plan(answers.with("track", "2"), elsewhere)).isPresent();
    }
}
