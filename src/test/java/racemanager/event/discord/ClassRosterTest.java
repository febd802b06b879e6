package racemanager.event.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.discord.ViewLimits;
import racemanager.event.Entry;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand;
import racemanager.event.EventPlan;
import racemanager.event.EventPost.Announcement;
import racemanager.event.RaceEvent.Live;
import racemanager.event.carclass.CarClass;
import racemanager.event.carclass.CarClasses;
import racemanager.event.carclass.NumberRange;
import racemanager.event.team.Teams;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;
import racemanager.speech.Localizer;
import racemanager.speech.Speech;
import reactor.core.publisher.Mono;

class ClassRosterTest {

    private static final Speech SPEECH = Speech.load();
    private static final Localizer ENGLISH = SPEECH.in(Locale.ENGLISH);
    private static final CarClasses CLASSES = new CarClasses(List.of(
            new CarClass("GT*3", 1, Optional.of(new NumberRange(1, 99)), List.of("Audi")),
            new CarClass("GT4", 2, Optional.empty(), List.of("BMW"))));

    private final OneEvent event = new OneEvent(RaceNight.NOW);

    @Test
    void driversStandInTheirClassesAndTheWaitingListNamesThem() {
        publish(RaceNight.classed(CLASSES, RaceNight.plan()));
        register(1, "Ada", "BMW");
        register(2, "Bea", "Audi");
        register(3, "Cleo", "Audi");

        assertThat(new RosterText(ENGLISH).lines(live()))
                .containsExactly(
                        "🏷️ **GT\\*3** 1/1",
                        "`02` ⬜ **Bea** · Audi · <@2>",
                        "🏷️ **GT4** 1/2",
                        "`01` ⬜ **Ada** · BMW · <@1>",
                        "⏳ **Waiting list**",
                        "`01` ⬜ **Cleo** · GT\\*3 · Audi · <@3>");
        assertThat(new EventText(ENGLISH).count(live())).endsWith("1 waiting\nGT\\*3 1/1 · GT4 1/2");
    }

    @Test
    void whereThereAreTeamsTheLineNamesTheClass() {
        publish(RaceNight.classed(CLASSES, RaceNight.parted(new Teams(2, List.of()), RaceNight.plan())));
        register(1, "Ada", "BMW");

        assertThat(new RosterText(ENGLISH).lines(live())).contains("`01` ⬜ **Ada** · GT4 · BMW · <@1>");
    }

    @Test
    void theFormTellsOfEachCarItsClassAndWhatIsFree() {
        publish(RaceNight.classed(CLASSES, RaceNight.plan()));
        register(1, "Ada", "Audi");

        assertThat(RegistrationFields.car(live()).options())
                .extracting(option -> ENGLISH.label(option.description()))
                .containsExactly("GT*3 · full", "GT4 · 2 free");
    }

    @Test
    void anEntryTellsTheClassAndItsNumbers() {
        publish(RaceNight.classed(CLASSES, RaceNight.plan()));
        register(1, "Ada", "Audi");
        register(2, "Bea", "BMW");
        register(3, "Cleo", "Audi");
        var text = new ClassText(ENGLISH);

        assertThat(text.entry(live(), entry(1))).contains("🏷️ Class: GT\\*3 · no number yet, choose one from 1 to 99");
        assertThat(text.entry(live(), entry(2))).contains("🏷️ Class: GT4");
        assertThat(ENGLISH.text(new EventText(ENGLISH).standing(live(), new MemberId(3))))
                .isEqualTo("⏳ You are number 1 of those who wait for a place in GT\\*3.");
        assertThat(text.lines(live().plan()))
                .containsExactly("🏷️ GT\\*3 · 1 place · numbers 1 to 99 · Audi", "🏷️ GT4 · 2 places · BMW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr"})
    void sixClassesWithTheLongestNamesFitIntoAnAnnouncement(String language) {
        var classes = new CarClasses(IntStream.range(0, CarClasses.MOST)
                .mapToObj(index -> new CarClass(
                        "*".repeat(CarClass.LONGEST_NAME - 1) + index,
                        4,
                        Optional.of(new NumberRange(1, 999)),
                        List.of("*".repeat(58) + "0" + index)))
                .toList());
        publish(RaceNight.classed(classes, RaceNight.plan()));
        var localizer = SPEECH.in(Locale.forLanguageTag(language));

        var announcement = new AnnouncementRenderer(SPEECH, (guild, picture) -> Mono.just(Optional.empty()))
                .bare(new Announcement(live()));

        assertThat(ViewLimits.characters(announcement.components())).isLessThanOrEqualTo(ViewLimits.CHARACTERS);
        assertThat(new EventText(localizer).count(live()).lines()).hasSize(2);
        assertThat(RegistrationFields.car(live()).options())
                .allMatch(option -> localizer.label(option.description()).length() <= 100);
    }

    private Entry entry(long driver) {
        return live().entries().entryOf(new MemberId(driver)).orElseThrow();
    }

    private void publish(EventPlan plan) {
        event.tell(new EventCommand.Publish(1, plan, new MemberId(99), RaceNight.NOW));
    }

    private void register(long driver, String name, String car) {
        event.tell(new EventCommand.Register(
                new MemberId(driver), new DriverCard(name, Optional.empty()), car, Optional.empty(), RaceNight.NOW));
    }

    private Live live() {
        return (Live) event.state;
    }
}
