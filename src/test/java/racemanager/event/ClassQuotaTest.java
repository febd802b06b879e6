package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.ORGANISER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import racemanager.event.EventCommand.AddEntry;
import racemanager.event.EventCommand.ChangeCapacity;
import racemanager.event.EventCommand.CheckIn;
import racemanager.event.EventCommand.ChooseCar;
import racemanager.event.EventCommand.EditEntry;
import racemanager.event.EventCommand.Forget;
import racemanager.event.EventCommand.FreePlaces;
import racemanager.event.EventCommand.MoveEntry;
import racemanager.event.EventCommand.RemoveEntry;
import racemanager.event.EventCommand.TakePlace;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.Withdraw;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;

/** Whatever drivers, stewards and organisers do: no class has too many, and nobody is twice in or silently out. */
class ClassQuotaTest {

    private static final int SEQUENCES = 4_000;
    private static final int COMMANDS = 40;
    private static final int DRIVERS = 8;
    private static final int MOST_PLACES = 5;
    private static final int SECONDS_BETWEEN = 9_000;
    private static final Steward STEWARD = new Steward(ORGANISER, "because");

    @Test
    void noClassHasMoreDriversThanPlacesAndNobodyIsLost() {
        for (long seed = 1; seed <= SEQUENCES; seed++) tell(seed);
    }

    private static void tell(long seed) {
        var dice = new Random(seed);
        var story = ClassStory.published(plan(dice));
        var now = DAYS_BEFORE;
        for (int turn = 0; turn < COMMANDS; turn++) {
            now = now.plusSeconds(dice.nextInt(SECONDS_BETWEEN));
            var driver = new MemberId(10 + dice.nextInt(DRIVERS));
            var before = story.live().entries();
            var command = command(dice, story, driver, now);
            if (!(EventRules.decide(story.event(), command) instanceof Decision.Accepted)) continue;
            story.accepts(command);
            if (!(story.event() instanceof RaceEvent.Live)) return;
            check(story, before, command, seed);
        }
    }

    private static EventPlan plan(Random dice) {
        var cars = dice.nextBoolean()
                ? new String[] {ClassStory.FERRARI, ClassStory.PORSCHE}
                : new String[] {ClassStory.FERRARI};
        var classes = ClassStory.classes(1 + dice.nextInt(MOST_PLACES), 1 + dice.nextInt(MOST_PLACES), cars);
        return ClassStory.plan(2 + dice.nextInt(MOST_PLACES), true, classes);
    }

    private static EventCommand command(Random dice, EventStory story, MemberId driver, Instant now) {
        var cars = story.live().plan().cars().names();
        var car = cars.get(dice.nextInt(cars.size()));
        var form = new RegistrationForm("Driver " + driver.text() + " Ada", "", car, "");
        var part = dice.nextBoolean() ? Spot.Part.GRID : Spot.Part.WAITING;
        return switch (dice.nextInt(16)) {
            case 0, 1, 2, 3 -> EventStory.register(driver, car, now);
            case 4 -> new Withdraw(driver, now);
            case 5, 6 -> new CheckIn(driver, now);
            case 7 -> new TakePlace(driver, now);
            case 8 -> new ChooseCar(driver, car, now);
            case 9 -> new AddEntry(driver, form, Optional.empty(), STEWARD, now);
            case 10 -> new MoveEntry(driver, new Spot(part, Optional.of(1)), STEWARD, now);
            case 11 -> edited(dice, story, driver, car, now);
            case 12 -> new ChangeCapacity(1 + dice.nextInt(MOST_PLACES), 0, ORGANISER, now);
            case 13 -> new EventCommand.Edit(plan(dice), ORGANISER, now);
            case 14 -> dice.nextBoolean() ? new FreePlaces(ORGANISER, now) : new Forget(driver, now);
            default -> new TimePassed(now);
        };
    }

    private static EventCommand edited(Random dice, EventStory story, MemberId driver, String car, Instant now) {
        var entry = story.live().entries().entryOf(driver);
        if (entry.isEmpty()) return new RemoveEntry(driver, STEWARD, now);
        var number = Optional.of(1 + dice.nextInt(150)).filter(any -> dice.nextBoolean());
        return new EditEntry(driver, new EntryChange(entry.get().card(), car, number, Optional.empty()), STEWARD, now);
    }

    private static void check(EventStory story, EntryList before, EventCommand command, long seed) {
        var plan = story.live().plan();
        var entries = story.live().entries();
        var room = GridRoom.of(plan, entries);
        var everybody = everybody(entries);
        var holds = room.free() >= 0
                && room.byClass().stream().allMatch(free -> free >= 0)
                && everybody.stream().distinct().count() == everybody.size()
                && everybody(before).stream()
                        .allMatch(driver -> everybody.contains(driver) || isTakenOut(driver, command))
                && entries.present()
                        .allMatch(entry -> ClassRules.numbered(plan, entry).equals(entry))
                && isOrderKept(before, entries, command);
        if (!holds)
            assertThat(entries)
                    .as("seed %d: %s made of %s, with room %s", seed, command, before, room)
                    .isNull();
    }

    private static List<MemberId> everybody(EntryList entries) {
        return entries.present().map(Entry::driver).toList();
    }

    private static boolean isTakenOut(MemberId driver, EventCommand command) {
        return switch (command) {
            case Withdraw withdraw -> withdraw.driver().equals(driver);
            case RemoveEntry remove -> remove.driver().equals(driver);
            case Forget forget -> forget.member().equals(driver);
            default -> false;
        };
    }

    /** Those who stay on the grid stay in order; only a steward changes it. */
    private static boolean isOrderKept(EntryList before, EntryList after, EventCommand command) {
        if (command instanceof MoveEntry) return true;
        return staying(before, after).equals(staying(after, before));
    }

    private static List<MemberId> staying(EntryList entries, EntryList others) {
        return entries.grid().stream()
                .filter(entry -> !entry.isFormer())
                .map(Entry::driver)
                .filter(others::isOnGrid)
                .toList();
    }
}
