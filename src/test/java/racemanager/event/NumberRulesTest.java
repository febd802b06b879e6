package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.B;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.StewardStory.BECAUSE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.event.EventCommand.ChangeEntry;
import racemanager.event.EventCommand.EditEntry;
import racemanager.event.carclass.CarClass;
import racemanager.event.carclass.CarClasses;
import racemanager.event.carclass.NumberRange;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;
import racemanager.kernel.Parsed;
import racemanager.setting.NumberRule;

/** Numbers go from 10 to 99, and 69 is reserved. */
class NumberRulesTest {

    private static final NumberRule RULE = new NumberRule(10, 99, List.of(10, 69));
    private static final EventPlan PLAN = RaceNight.numbering(RULE, EventStory.plan(3, true));

    private final EventStory event = EventStory.published(PLAN).after(EventStory.register(A), EventStory.register(B));

    private EntryChange having(MemberId driver, int number) {
        var entry = event.live().entries().entryOf(driver).orElseThrow();
        return new EntryChange(entry.card(), entry.car(), Optional.of(number), Optional.empty());
    }

    private ChangeEntry takes(MemberId driver, int number) {
        return new ChangeEntry(driver, having(driver, number), DAYS_BEFORE);
    }

    private EditEntry gives(MemberId driver, int number) {
        return new EditEntry(driver, having(driver, number), BECAUSE, DAYS_BEFORE);
    }

    private Optional<Integer> number(MemberId driver) {
        return event.live().entries().entryOf(driver).flatMap(Entry::number);
    }

    @ParameterizedTest
    @CsvSource({
        "  7, steward.number,        steward.number",
        "  9, steward.number,        steward.number",
        " 10, event.number_reserved, ",
        " 11, ,                      ",
        " 42, ,                      ",
        " 69, event.number_reserved, ",
        " 99, ,                      ",
        "100, steward.number,        steward.number"
    })
    void whatADriverTakesAndWhatAStewardGives(int number, String taken, String given) {
        if (taken == null) {
            event.after(takes(A, number));
            assertThat(number(A)).contains(number);
        } else {
            event.refuses(takes(A, number), taken);
        }
        if (given == null) {
            event.after(gives(A, number));
            assertThat(number(A)).contains(number);
        } else {
            event.refuses(gives(A, number), given);
        }
    }

    @ParameterizedTest
    @CsvSource({"7, steward.number", "1000, steward.number", "x, steward.number", "69, event.number_reserved"})
    void aFormTellsTheSame(String typed, String problem) {
        var form = new EntryForm("Ada Vane", "", EventStory.CAR, typed, "", "");

        assertThat(EntryFormReader.readOwn(event.live(), A, form))
                .isInstanceOfSatisfying(
                        Parsed.Rejected.class,
                        rejected -> assertThat(rejected.problems().toString())
                                .contains(problem)
                                .hasSizeLessThan(200));
    }

    @Test
    void whoWasGivenAReservedNumberKeepsItWhateverElseTheyChange() {
        event.after(gives(A, 69));
        var card = new Entry.DriverCard("Ada Vane", Optional.empty());

        event.after(new ChangeEntry(
                A, new EntryChange(card, EventStory.CAR, Optional.of(69), Optional.empty()), DAYS_BEFORE));

        assertThat(number(A)).contains(69);
        event.refuses(takes(A, 10), "event.number_reserved");
        event.refuses(gives(B, 69), "steward.number_taken");
        event.after(takes(A, 11));
        event.refuses(takes(A, 69), "event.number_reserved");
    }

    @Test
    void aNumberOutsideIsToldOnceAlsoWhereAClassHasFewer() {
        var classes = new CarClasses(List.of(
                new CarClass("One", 2, Optional.of(new NumberRange(20, 29)), List.of(EventStory.CAR)),
                new CarClass("Two", 1, Optional.empty(), List.of("Another"))));
        var story = EventStory.published(RaceNight.classed(classes, PLAN)).after(EventStory.register(A));

        assertThat(problems(story, 7)).containsExactly("steward.number");
        assertThat(problems(story, 30)).containsExactly("event.number_outside");
        assertThat(problems(story, 25)).isEmpty();
    }

    private static List<String> problems(EventStory story, int number) {
        var entry = story.live().entries().entryOf(A).orElseThrow();
        var change = new EntryChange(entry.card(), entry.car(), Optional.of(number), Optional.empty());
        return EntryFormReader.ownObjections(story.live(), A, change).stream()
                .map(problem -> problem.key())
                .toList();
    }

    @Test
    void numbersAreGivenWithinTheRuleAndNoneThatIsReserved() {
        var narrow = new NumberRule(10, 13, List.of(11));
        List<Optional<Integer>> chosen = List.of(Optional.empty(), Optional.of(12), Optional.empty());
        List<Optional<Integer>> more =
                List.of(Optional.of(11), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(GivenNumbers.of(chosen, index -> Optional.empty(), narrow)).containsExactly(10, 12, 13);
        assertThat(GivenNumbers.of(more, index -> Optional.empty(), narrow)).containsExactly(11, 10, 12, 13, 1);
        assertThat(GivenNumbers.of(chosen, index -> Optional.of(new NumberRange(13, 20)), narrow))
                .containsExactly(13, 12, 10);
    }

    @Test
    void aListOfDriversGivesReservedNumbersAndNoneOutside() {
        var list = DriverListStory.of(event);

        assertThat(list.problems("name,number\nGus Grissom,7\nJim Lovell,1000", 0))
                .containsExactly("steward.number");
        assertThat(list.problems("name,number\nGus Grissom,7\nJim Lovell,1000", 1))
                .containsExactly("steward.number");
        assertThat(list.takes("name,number\nGus Grissom,69")
                        .entry("Gus Grissom")
                        .number())
                .contains(69);
    }

    @Test
    void aNumberThatAnExportedListGaveForLackOfOthersComesBackWithIt() {
        var one = EventStory.published(RaceNight.numbering(new NumberRule(5, 5, List.of()), EventStory.plan(3, true)));
        var list = DriverListStory.of(one).takes("name\nGus Grissom\nJim Lovell");

        assertThat(GivenNumbers.of(one.live()).values()).containsExactlyInAnyOrder(5, 1);
        assertThat(list.standings("name,number\nGus Grissom,5\nJim Lovell,1"))
                .containsOnly(new DriverComparison.Same());
    }
}
