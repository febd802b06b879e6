package racemanager.event.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.event.CheckInWindow;
import racemanager.event.EventPlan;
import racemanager.kernel.ChannelId;
import racemanager.vehicle.CarList;

class EventDraftTest {

    @Test
    void completeAnswersAreAPlan() {
        var start = Instant.parse("2026-12-04T20:00:00Z");

        assertThat(EventDraft.plan(RaceNight.answers(), RaceNight.around()))
                .contains(new EventPlan(
                        "Friday Cup",
                        new EventPlan.Timing(start, RaceNight.MADRID, Duration.ofHours(2)),
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
    @ValueSource(strings = {"title", "day", "hour", "minute", "track", "cars", "drivers", "announcement", "roster"})
    void whereOneAnswerIsMissingThereIsNoPlan(String field) {
        assertThat(EventDraft.plan(RaceNight.answers().without(field), RaceNight.around()))
                .isEmpty();
    }

    @Test
    void theFirstStepThatIsNotDoneIsNamed() {
        var unfinished = EventWizard.KIND
                .unfinished(RaceNight.answers().without("cars").without("roster"), RaceNight.around())
                .orElseThrow();

        assertThat(unfinished.heading().key()).isEqualTo("wizard.event.cars");
    }
}
