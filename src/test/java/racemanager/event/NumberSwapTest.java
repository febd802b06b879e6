package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.DriverListStory.account;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.StewardStory.BMW;
import static racemanager.event.StewardStory.add;
import static racemanager.event.StewardStory.published;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.DriverComparison.Different;

/** Drivers of a list exchange their race numbers, whatever the order of the rows is. */
class NumberSwapTest {

    private final DriverListStory list = DriverListStory.of(published(5, true)).takes(numbers("12", "34", "56"));

    private static String numbers(String gus, String jim, String al) {
        return "name;driver id;car;number\n"
                + row("Gus Grissom", 700, gus)
                + row("Jim Lovell", 701, jim)
                + row("Al Shepard", 702, al);
    }

    private static String row(String name, int account, String number) {
        return name + ";" + account(account) + ";" + BMW + ";" + number + "\n";
    }

    private Optional<Integer> number(String name) {
        return list.entry(name).number();
    }

    @Test
    void twoExchangeTheirs() {
        list.takes(numbers("34", "12", "56"));

        assertThat(number("Gus Grissom")).contains(34);
        assertThat(number("Jim Lovell")).contains(12);
    }

    @Test
    void threeGoInACircleAndSomebodyNewTakesWhatIsGivenUp() {
        assertThat(list.standings(numbers("56", "12", "34"))).hasOnlyElementsOfType(Different.class);
        list.takes(numbers("56", "12", "34"));
        assertThat(number("Al Shepard")).contains(34);

        list.takes("name;driver id;car;number\n" + row("Neil Armstrong", 703, "56") + row("Gus Grissom", 700, ""));
        assertThat(number("Neil Armstrong")).contains(56);
        assertThat(number("Gus Grissom")).isEmpty();
    }

    @Test
    void whoCannotBeChangedKeepsTheNumberAndThenTheOtherCannotHaveIt() {
        list.event().after(add(A, DAYS_BEFORE), StewardStory.number(A, 99, DAYS_BEFORE));

        assertThat(list.problems(numbers("34", "99", "56"), 0)).containsExactly("steward.number_taken");
        assertThat(list.problems(numbers("34", "99", "56"), 1)).containsExactly("steward.number_taken");
        assertThat(list.problems(numbers("34", "56", "56"), 1)).containsExactly("steward.number_taken");
    }

    @Test
    void twoInAListCannotHaveTheSame() {
        assertThat(list.problems(numbers("34", "34", "56"), 0)).containsExactly("steward.number_taken");
        assertThat(list.problems(numbers("7", "7", "56"), 0)).isEmpty();
        assertThat(list.problems(numbers("7", "7", "56"), 1)).containsExactly("steward.number_taken");
    }
}
