package racemanager.event.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import racemanager.event.EventFact;
import racemanager.event.EventLife;
import racemanager.event.EventPlan;
import racemanager.event.EventType;
import racemanager.event.RaceEvent;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;
import racemanager.speech.Speech;
import racemanager.vehicle.CarList;

class EventTextTest {

    private static final EventText TEXT = new EventText(Speech.load().in(Locale.ENGLISH));

    @Test
    void asManyCarsAreNamedAsFitAndEachIsWhole() {
        var names = IntStream.rangeClosed(101, 125)
                .mapToObj(number -> "_".repeat(57) + number)
                .toList();

        var line = carsOf(names);

        assertThat(line).startsWith("🚗 25 cars · \\_").endsWith("\\_107 …").hasSizeLessThanOrEqualTo(900);
    }

    @Test
    void carsThatFitAreAllNamed() {
        assertThat(carsOf(List.of("Alpine A110", "BMW M4"))).isEqualTo("🚗 2 cars · Alpine A110, BMW M4");
    }

    @Test
    void whatARaceIsOneOfStandsBeforeItsSessions() {
        var league = RaceNight.typed(EventType.LEAGUE, RaceNight.plan());
        var sessions = RaceNight.answers().with("type", "tournament").with("race", "45");

        assertThat(essentials(league)).contains("\n🏁 League race\n");
        assertThat(essentials(RaceNight.plan(sessions))).contains("\n🏁 Tournament race, race 45 min\n");
        assertThat(essentials(RaceNight.plan())).doesNotContain("🏁");
    }

    private static String carsOf(List<String> names) {
        var plan = RaceNight.plan();
        var cars = new EventPlan(
                plan.title(),
                plan.timing(),
                plan.checkIn(),
                plan.track(),
                new CarList(names),
                plan.capacity(),
                plan.channels(),
                plan.language(),
                Optional.empty(),
                Optional.empty());
        return essentials(cars).lines().toList().get(2);
    }

    private static String essentials(EventPlan plan) {
        var published = new EventFact.Published(1, plan, new MemberId(1), Instant.EPOCH);
        return TEXT.essentials((RaceEvent.Live) EventLife.evolve(new RaceEvent.Unborn(), List.of(published)));
    }
}
