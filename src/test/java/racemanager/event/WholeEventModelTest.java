package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.ORGANISER;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import racemanager.event.EventCommand.Publish;
import racemanager.event.EventPlan.Capacity;
import racemanager.event.EventPlan.DriverIdKind;
import racemanager.event.carclass.CarClass;
import racemanager.event.carclass.CarClasses;
import racemanager.event.carclass.NumberRange;
import racemanager.event.split.Splits;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.setting.PromotionOrder;
import racemanager.track.Track;
import racemanager.track.Track.Room;
import racemanager.track.TrackName;

/**
 * Events with classes, splits, team cars, confirmation and broadcast slots in any combination, and whatever people do with
 * them: no place is given twice, no class is over its places, and nobody is in two cars.
 *
 * <p>{@code -Dmodel.sequences=100000}, as in the profile "long", for the long form.
 */
class WholeEventModelTest {

    private static final int SEQUENCES = Integer.getInteger("model.sequences", 1_000);
    private static final int COMMANDS = 40;
    private static final int MOST_PLACES = 4;
    private static final int MOST_CREW = 3;
    private static final int SECONDS_BETWEEN = 15_000;

    /** What has to happen somewhere, or the sequences would say little. */
    private static final List<Class<? extends EventFact>> SEEN = List.of(
            EventFact.EnteredGrid.class,
            EventFact.JoinedWaitingList.class,
            EventFact.Promoted.class,
            EventFact.PlaceOffered.class,
            EventFact.PlaceTaken.class,
            EventFact.SplitsDealt.class,
            EventFact.CrewChanged.class,
            EventFact.CarHandedOver.class,
            EventFact.CaptainLeft.class,
            EventFact.CarChosen.class,
            EventFact.EntryChanged.class,
            EventFact.EntryMoved.class,
            EventFact.EntryTakenOver.class,
            EventFact.GuestMarked.class,
            EventFact.DriversImported.class,
            EventFact.BroadcastTaken.class,
            EventFact.CapacityChanged.class,
            EventFact.Forgotten.class,
            EventFact.PlaceLost.class,
            EventFact.Finished.class);

    private static final Track TRACK =
            new Track(1, new TrackName("Monza", Optional.empty()), new Room(30, Optional.empty(), 2), Optional.empty());

    @Test
    void noPlaceIsGivenTwiceNoClassIsOverItsPlacesAndNobodyIsInTwoCars() {
        var seen = new HashSet<Class<?>>();
        for (long seed = 1; seed <= SEQUENCES; seed++) tell(seed, seen);
        assertThat(seen).containsAll(SEEN);
    }

    private static void tell(long seed, Set<Class<?>> seen) {
        var dice = new Random(seed);
        var story = EventStory.unborn().after(new Publish(1, plan(dice), ORGANISER, DAYS_BEFORE));
        var now = DAYS_BEFORE;
        for (int turn = 0; turn < COMMANDS; turn++) {
            now = now.plusSeconds(dice.nextInt(SECONDS_BETWEEN));
            var any = new AnyCommand(dice, story.live().plan(), turn, now);
            var captains = dice.nextInt(COMMANDS) == 0
                    ? any.ofCaptain(story.live().entries())
                    : Optional.<EventCommand>empty();
            var command = captains.orElseGet(any::next);
            if (!(EventRules.decide(story.event(), command) instanceof Decision.Accepted)) continue;
            var before = story.live().entries();
            story.accepts(command).forEach(fact -> seen.add(fact.getClass()));
            if (!(story.event() instanceof RaceEvent.Live)) return;
            var broken = broken(story.live());
            if (!broken.isEmpty())
                assertThat(broken)
                        .as("seed %d, command %d: %s made of %s this: %s", seed, turn, command, before, story.event())
                        .isEmpty();
        }
    }

    private static EventPlan plan(Random dice) {
        int places = 2 + dice.nextInt(MOST_PLACES - 1);
        var capacity = new Capacity(places, dice.nextInt(3), dice.nextInt(6) > 0, DriverIdKind.STEAM);
        var plan = EventStory.plan(1, true).on(TRACK).with(capacity);
        var gt3 = 1 + dice.nextInt(places - 1);
        plan = RaceNight.classed(classes(gt3, 1 + dice.nextInt(places - gt3)), plan);
        if (dice.nextBoolean())
            plan = RaceNight.split(new Splits(2 + dice.nextInt(2), Splits.Filling.ORDER, List.of()), plan);
        if (dice.nextBoolean()) plan = RaceNight.shared(new TeamCars(MOST_CREW, Duration.ofHours(1)), plan);
        if (dice.nextBoolean()) plan = RaceNight.promoting(PromotionOrder.FEWEST_STARTS, plan);
        return dice.nextInt(3) == 0 ? RaceNight.confirming(6, plan) : plan;
    }

    /** Together they never have more places than the grid, as the wizard sees to. */
    private static CarClasses classes(int gt3, int gt4) {
        return new CarClasses(List.of(
                new CarClass("GT3", gt3, Optional.of(new NumberRange(1, 9)), List.of(ClassStory.FERRARI)),
                new CarClass("GT4", gt4, Optional.of(new NumberRange(5, 15)), List.of(ClassStory.ALPINE))));
    }

    private static List<String> broken(RaceEvent.Live event) {
        var broken = new ArrayList<String>();
        var entries = event.entries();
        var meeting = event.meeting();
        var room = GridRoom.of(event.plan(), entries).taking(meeting.reserves().offered(entries));
        require(broken, "a place is given twice", room.free() >= 0);
        require(broken, "a class is over its places", room.byClass().stream().allMatch(free -> free >= 0));
        var broadcasters = meeting.broadcasters().all();
        require(
                broken,
                "a slot is given twice",
                broadcasters.size() <= event.plan().capacity().broadcastSlots());
        require(
                broken,
                "somebody is in two places",
                areDifferent(Stream.concat(
                        entries.present().flatMap(WholeEventModelTest::people),
                        broadcasters.stream().map(Broadcaster::member))));
        require(
                broken,
                "an account is in two places",
                areDifferent(Stream.concat(
                                entries.present().flatMap(entry -> entry.cards().stream()),
                                broadcasters.stream().map(Broadcaster::card))
                        .flatMap(card -> card.steam().stream())));
        require(
                broken,
                "a crew is too large",
                entries.present().allMatch(entry -> entry.cards().size() <= MOST_CREW));
        require(
                broken,
                "a number is on two cars",
                areDifferent(entries.present().flatMap(entry -> entry.number().stream())));
        require(
                broken,
                "a number is of another class",
                entries.present()
                        .allMatch(entry ->
                                ClassRules.numbered(event.plan(), entry).equals(entry)));
        require(
                broken,
                "a mark is on nobody",
                entries.present().noneMatch(entry -> entry.isMarkedGuest() && entry.isGuest()));
        require(
                broken,
                "starts are kept that do not count",
                event.plan().details().order().isPresent()
                        || entries.present().allMatch(entry -> entry.starts().isEmpty()));
        Turnout.of(event).ifPresent(turnout -> turnout(broken, entries, turnout));
        SplitPlaces.of(event.plan(), entries.grid()).ifPresent(places -> splits(broken, entries, places));
        return broken;
    }

    private static void turnout(List<String> broken, EntryList entries, Turnout turnout) {
        var all = List.of(turnout.started(), turnout.noShows(), turnout.late());
        require(broken, "somebody came and did not", areDifferent(all.stream().flatMap(Set::stream)));
        require(broken, "a guest is counted", all.stream().flatMap(Set::stream).allMatch(MemberId::isOnDiscord));
        require(
                broken,
                "a driver of the grid is not counted",
                entries.grid().stream().flatMap(Entry::members).allMatch(turnout.started()::contains));
    }

    private static void splits(List<String> broken, EntryList entries, SplitPlaces places) {
        require(broken, "a split is over its places", places.free().stream().allMatch(free -> free >= 0));
        require(
                broken,
                "a class is over its places in a split",
                places.rooms().stream().flatMap(each -> each.byClass().stream()).allMatch(free -> free >= 0));
        require(
                broken,
                "somebody on the grid has no split",
                !SplitPlaces.areDealt(entries)
                        || entries.grid().stream()
                                .allMatch(entry ->
                                        entry.isFormer() || entry.split().isPresent()));
    }

    private static void require(List<String> broken, String otherwise, boolean holds) {
        if (!holds) broken.add(otherwise);
    }

    private static Stream<MemberId> people(Entry entry) {
        return Stream.concat(Stream.of(entry.driver()), entry.others().flatMap(other -> other.member().stream()));
    }

    private static boolean areDifferent(Stream<?> all) {
        var seen = new HashSet<Object>();
        return all.allMatch(seen::add);
    }
}
