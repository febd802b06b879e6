package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.DAYS_BEFORE;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import racemanager.event.Crew.CoDriver;
import racemanager.event.EventCommand.EditCrew;
import racemanager.event.EventCommand.Forget;
import racemanager.event.EventCommand.HandOver;
import racemanager.event.EventCommand.NoteLeft;
import racemanager.event.EventCommand.SetCrew;
import racemanager.event.EventCommand.Withdraw;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;

/** Whatever captains, drivers and stewards do in whatever order, everybody drives one car and places are counted in cars. */
class CrewModelTest {

    private static final int SEQUENCES = 1_000;
    private static final int COMMANDS = 40;
    private static final int PEOPLE = 9;
    private static final int CARS = 3;

    @Test
    void nobodyIsInTwoCarsAndNoAccountIsTwice() {
        var crewed = 0;
        for (int seed = 0; seed < SEQUENCES; seed++) {
            var dice = new Random(seed);
            var story = CrewStory.published(CARS);
            for (int turn = 0; turn < COMMANDS; turn++) {
                var command = command(dice);
                if (EventRules.decide(story.event(), command) instanceof Decision.Accepted) story.accepts(command);
                check(story, "seed " + seed + ", turn " + turn + ": " + command);
            }
            crewed += (int) CrewStory.entries(story)
                    .filter(entry -> entry.cards().size() > 1)
                    .count();
        }
        assertThat(crewed).as("cars that are shared").isGreaterThan(SEQUENCES / 4);
    }

    private static void check(EventStory story, String when) {
        var members = CrewStory.entries(story).flatMap(Entry::members).toList();
        var accounts = CrewStory.entries(story)
                .flatMap(entry -> entry.cards().stream())
                .flatMap(card -> card.steam().stream())
                .toList();
        assertThat(members).as(when).doesNotHaveDuplicates();
        assertThat(accounts).as(when).doesNotHaveDuplicates();
        assertThat(story.grid().size()).as(when).isLessThanOrEqualTo(CARS);
        assertThat(story.waiting().isEmpty() || story.grid().size() == CARS)
                .as(when)
                .isTrue();
        assertThat(CrewStory.entries(story))
                .as(when)
                .allMatch(entry -> entry.cards().size() <= 3);
    }

    private static EventCommand command(Random dice) {
        var driver = person(dice);
        var name = "Team " + dice.nextInt(PEOPLE);
        return switch (dice.nextInt(12)) {
            case 0, 1, 2, 3 -> CrewStory.in(driver, name);
            case 4 -> new Withdraw(driver, DAYS_BEFORE);
            case 5 -> new Forget(driver, DAYS_BEFORE);
            case 10 -> new HandOver(driver, person(dice), DAYS_BEFORE);
            case 11 -> new NoteLeft(driver, DAYS_BEFORE);
            case 6 -> new EditCrew(driver, crew(dice, name), StewardStory.BECAUSE, DAYS_BEFORE);
            default -> new SetCrew(driver, crew(dice, name), DAYS_BEFORE);
        };
    }

    private static Crew crew(Random dice, String name) {
        var others = new ArrayList<CoDriver>();
        for (int other = dice.nextInt(4); other > 0; other--) {
            var person = person(dice);
            others.add(dice.nextBoolean() ? CrewStory.member(person) : CrewStory.stranger(person.value()));
        }
        return new Crew(name, others);
    }

    private static MemberId person(Random dice) {
        return new MemberId(10 + dice.nextInt(PEOPLE));
    }
}
