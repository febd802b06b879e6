package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.ORGANISER;
import static racemanager.event.SplitStory.STEWARD;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import racemanager.event.EventCommand.AddEntry;
import racemanager.event.EventCommand.ChangeCapacity;
import racemanager.event.EventCommand.CheckIn;
import racemanager.event.EventCommand.Close;
import racemanager.event.EventCommand.DealSplits;
import racemanager.event.EventCommand.Forget;
import racemanager.event.EventCommand.FreePlaces;
import racemanager.event.EventCommand.MoveEntry;
import racemanager.event.EventCommand.RemoveEntry;
import racemanager.event.EventCommand.TakePlace;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.Withdraw;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;

/** Whatever drivers, stewards and organisers do: no split is over its places, and who is dealt stays where they are. */
class SplitModelTest {

    private static final int SEQUENCES = 4_000;
    private static final int COMMANDS = 40;
    private static final int DRIVERS = 10;
    private static final int MOST_PLACES = 3;
    private static final int SECONDS_BETWEEN = 9_000;

    @Test
    void noSplitIsOverItsPlacesAndNobodyIsMovedByOthers() {
        for (long seed = 1; seed <= SEQUENCES; seed++) tell(seed);
    }

    private static void tell(long seed) {
        var dice = new Random(seed);
        var story = EventStory.unborn().after(new EventCommand.Publish(1, plan(dice), ORGANISER, DAYS_BEFORE));
        var now = DAYS_BEFORE;
        for (int turn = 0; turn < COMMANDS; turn++) {
            now = now.plusSeconds(dice.nextInt(SECONDS_BETWEEN));
            var before = story.live().entries();
            var command = command(dice, new MemberId(10 + dice.nextInt(DRIVERS)), now);
            if (!(EventRules.decide(story.event(), command) instanceof Decision.Accepted)) continue;
            story.accepts(command);
            if (!(story.event() instanceof RaceEvent.Live)) return;
            check(story, before, command, seed);
        }
    }

    private static EventPlan plan(Random dice) {
        return SplitStory.plan(2 + dice.nextInt(3), 1 + dice.nextInt(MOST_PLACES));
    }

    private static EventCommand command(Random dice, MemberId driver, Instant now) {
        var form = new RegistrationForm(
                "Driver " + driver.text() + " Ada",
                "",
                EventStory.plan(1, true).cars().text(),
                "");
        var part = dice.nextBoolean() ? Spot.Part.GRID : Spot.Part.WAITING;
        var place = Optional.of(1 + dice.nextInt(DRIVERS)).filter(any -> dice.nextBoolean());
        var split = Optional.of(dice.nextInt(5)).filter(any -> dice.nextBoolean());
        return switch (dice.nextInt(22)) {
            case 0, 1, 2, 3, 4, 5 -> EventStory.register(driver, form.car(), now);
            case 6 -> new Withdraw(driver, now);
            case 7, 8 -> new CheckIn(driver, now);
            case 9, 10 -> new TakePlace(driver, now);
            case 11 -> new AddEntry(driver, form, Optional.empty(), STEWARD, now);
            case 12, 13 -> new MoveEntry(driver, new Spot(part, place), split, STEWARD, now);
            case 14 -> new RemoveEntry(driver, STEWARD, now);
            case 15 -> new DealSplits(List.of(driver), ORGANISER, now);
            case 16 -> new ChangeCapacity(1 + dice.nextInt(MOST_PLACES), 0, ORGANISER, now);
            case 17 -> dice.nextInt(4) == 0 ? new Close(ORGANISER, now) : new TimePassed(now);
            case 18 -> dice.nextBoolean() ? new FreePlaces(ORGANISER, now) : new Forget(driver, now);
            case 19 -> dice.nextInt(4) == 0 ? new EventCommand.Edit(plan(dice), ORGANISER, now) : new TimePassed(now);
            default -> new TimePassed(now);
        };
    }

    private static void check(EventStory story, EntryList before, EventCommand command, long seed) {
        var entries = story.live().entries();
        var places = SplitPlaces.of(story.live().plan(), entries.grid()).orElseThrow();
        var standing = story.event() instanceof RaceEvent.Closed || SplitPlaces.areDealt(entries);
        var everybody = entries.present().map(Entry::driver).toList();
        var holds = places.free().stream().allMatch(free -> free >= 0)
                && entries.grid().size() <= story.live().plan().gridPlaces()
                && everybody.stream().distinct().count() == everybody.size()
                && entries.waiting().stream().allMatch(entry -> entry.split().isEmpty())
                && (!standing || entries.grid().stream().allMatch(entry -> isSeated(entry, places)))
                && (isDealing(command) || isStaying(before, entries));
        if (!holds)
            assertThat(entries)
                    .as("seed %d: %s made of %s, with room %s", seed, command, before, places)
                    .isNull();
    }

    /** Whoever was forgotten before the splits were dealt cannot be told from others, and is in none. */
    private static boolean isSeated(Entry entry, SplitPlaces places) {
        return entry.isFormer() || entry.split().filter(places.splits()::has).isPresent();
    }

    private static boolean isDealing(EventCommand command) {
        return command instanceof DealSplits
                || command instanceof MoveEntry
                || command instanceof ChangeCapacity
                || command instanceof EventCommand.Edit;
    }

    private static boolean isStaying(EntryList before, EntryList after) {
        var seats = after.grid().stream()
                .filter(entry -> !entry.isFormer())
                .collect(Collectors.toMap(Entry::driver, Entry::split));
        return before.grid().stream()
                .filter(entry -> entry.split().isPresent() && seats.containsKey(entry.driver()))
                .allMatch(entry -> entry.split().equals(seats.get(entry.driver())));
    }
}
