package racemanager.event.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import racemanager.event.Crew;
import racemanager.event.Crew.CoDriver;
import racemanager.event.Entry;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand;
import racemanager.event.RaceEvent.Live;
import racemanager.event.TeamCars;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;
import racemanager.speech.Localizer;
import racemanager.speech.Speech;

class CrewRosterTest {

    private static final Localizer ENGLISH = Speech.load().in(Locale.ENGLISH);

    private final OneEvent event = new OneEvent(RaceNight.NOW);

    @BeforeEach
    void publish() {
        var plan = RaceNight.shared(new TeamCars(3, Duration.ofHours(1)), RaceNight.plan());
        event.tell(new EventCommand.Publish(1, plan, new MemberId(99), RaceNight.NOW));
    }

    @Test
    void aCarIsNamedWithAllWhoDriveIt() {
        register(1, new Crew("Rocket", List.of(new CoDriver(card("Bea"), Optional.empty()))));
        register(2, Crew.of("Comet"));

        assertThat(line(1)).isEqualTo("`01` ⬜ **Rocket**: Driver 1, Bea · Audi R8");
        assertThat(line(2)).isEqualTo("`02` ⬜ **Comet**: Driver 2 · Audi R8");
        assertThat(drivers(2)).contains("🤝 **Comet**: Driver 2");
    }

    @Test
    void aCarThatIsCalledLikeItsOnlyDriverIsSaidOnce() {
        register(1, Crew.of("Driver 1"));
        register(2, new Crew("Driver 2", List.of(new CoDriver(card("Bea"), Optional.empty()))));

        assertThat(line(1)).isEqualTo("`01` ⬜ **Driver 1** · Audi R8 · <@1>");
        assertThat(drivers(1)).isEmpty();
        assertThat(line(2)).startsWith("`02` ⬜ **Driver 2**: Driver 2, Bea");
    }

    private void register(long driver, Crew crew) {
        event.tell(new EventCommand.Register(
                new MemberId(driver),
                card("Driver " + driver),
                "Audi R8",
                Optional.empty(),
                Optional.of(crew),
                RaceNight.NOW));
    }

    private Live live() {
        return (Live) event.state;
    }

    private static DriverCard card(String name) {
        return new DriverCard(name, Optional.empty());
    }

    private String line(long driver) {
        return new RosterText(ENGLISH).line(live(), new MemberId(driver)).orElseThrow();
    }

    private Optional<String> drivers(long driver) {
        return live().entries().entryOf(new MemberId(driver)).flatMap(this::drivers);
    }

    private Optional<String> drivers(Entry entry) {
        return new CrewText(ENGLISH).drivers(entry);
    }
}
