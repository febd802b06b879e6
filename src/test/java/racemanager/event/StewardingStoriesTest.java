package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.CLOSING;
import static racemanager.event.EventStory.DAYS_BEFORE;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import racemanager.event.EventCommand.EditEntry;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.Withdraw;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;

/** Whatever stewards and drivers do in whatever order, the entry list stays one that a race can be run with. */
class StewardingStoriesTest {

    private static final int SEQUENCES = 2_000;
    private static final int COMMANDS = 40;
    private static final int DRIVERS = 8;
    private static final int ACCOUNTS = 8;
    private static final int MOST_PLACES = 4;
    /** From the first command to some hours after the race, so that every phase has its share. */
    private static final int SECONDS_BETWEEN = 2 * 90 * 3_600 / COMMANDS;

    private final Set<String> outcomes = new TreeSet<>();

    @Test
    void thousandsOfRandomStoriesKeepTheEntryListSound() {
        for (long seed = 1; seed <= SEQUENCES; seed++) tell(seed);

        assertThat(outcomes)
                .as("what the stories came by")
                .contains(
                        "EntryRemoved",
                        "EntryChanged",
                        "EntryMoved",
                        "EntryNoted",
                        "CheckedIn",
                        "CheckedOut",
                        "Promoted",
                        "steward.grid_full",
                        "steward.full",
                        "steward.number_taken",
                        "steward.account_taken",
                        "steward.already_in",
                        "steward.not_in",
                        "steward.finished",
                        "steward.started");
    }

    private void tell(long seed) {
        var dice = new Random(seed);
        int places = 1 + dice.nextInt(MOST_PLACES);
        boolean mayWait = dice.nextInt(4) > 0;
        var story = StewardStory.published(places, mayWait);
        var now = DAYS_BEFORE;
        for (int turn = 0; turn < COMMANDS; turn++) {
            now = now.plusSeconds(dice.nextInt(SECONDS_BETWEEN));
            var command = command(dice, now);
            var told = outcome(story, command);
            outcomes.addAll(told);
            var where = "seed %d, command %d: %s led to %s".formatted(seed, turn, command, told);
            assertThat(flaws(story.live().entries(), places, mayWait)).as(where).isEmpty();
            assertThat(told.contains("Promoted") && !(command instanceof Withdraw) && !now.isBefore(CLOSING))
                    .as(where)
                    .isFalse();
        }
    }

    private static EventCommand command(Random dice, Instant now) {
        var driver = new MemberId(10 + dice.nextInt(DRIVERS));
        int account = 10 + dice.nextInt(ACCOUNTS);
        var part = dice.nextBoolean() ? Spot.Part.GRID : Spot.Part.WAITING;
        return switch (dice.nextInt(12)) {
            case 0, 1, 2 -> StewardStory.add(driver, account, now);
            case 3, 4 ->
                new EditEntry(
                        driver,
                        new EntryChange(
                                StewardStory.card(driver, account),
                                StewardStory.AUDI,
                                Optional.of(dice.nextInt(6)).filter(number -> number > 0),
                                Optional.empty()),
                        StewardStory.BECAUSE,
                        now);
            case 5 -> StewardStory.remove(driver, now);
            case 6 -> StewardStory.move(driver, part, dice.nextInt(5), now);
            case 7 -> StewardStory.moveToEnd(driver, part, now);
            case 8 -> StewardStory.note(driver, dice.nextBoolean() ? "Comes late" : "", now);
            case 9 -> StewardStory.confirm(driver, dice.nextBoolean(), now);
            case 10 -> new Withdraw(driver, now);
            default -> new TimePassed(now);
        };
    }

    private static List<String> outcome(EventStory story, EventCommand command) {
        return switch (EventRules.decide(story.event(), command)) {
            case Decision.Refused<EventFact> refused -> List.of(refused.reason().key());
            case Decision.Accepted<EventFact> accepted ->
                story.accepts(command).stream()
                        .map(fact -> fact.getClass().getSimpleName())
                        .toList();
        };
    }

    private static List<String> flaws(EntryList entries, int places, boolean mayWait) {
        var all = Stream.concat(entries.grid().stream(), entries.waiting().stream())
                .toList();
        return Stream.of(
                        entries.grid().size() > places ? "more drivers than places" : "",
                        !mayWait && !entries.waiting().isEmpty() ? "somebody waits without a waiting list" : "",
                        isTwice(all.stream().map(Entry::driver)) ? "a driver twice" : "",
                        isTwice(all.stream().flatMap(entry -> entry.card().steam().stream())) ? "an account twice" : "",
                        isTwice(all.stream().flatMap(entry -> entry.number().stream())) ? "a number twice" : "")
                .filter(flaw -> !flaw.isEmpty())
                .toList();
    }

    private static boolean isTwice(Stream<?> things) {
        var seen = new HashSet<Object>();
        return things.anyMatch(thing -> !seen.add(thing));
    }
}
