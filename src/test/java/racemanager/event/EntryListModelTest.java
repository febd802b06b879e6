package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.CLOSING;
import static racemanager.event.EventStory.DAYS_BEFORE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import racemanager.event.EventCommand.AddEntry;
import racemanager.event.EventCommand.CheckIn;
import racemanager.event.EventCommand.CheckOut;
import racemanager.event.EventCommand.ChooseCar;
import racemanager.event.EventCommand.ConfirmEntry;
import racemanager.event.EventCommand.LeaveBroadcast;
import racemanager.event.EventCommand.NoteLeft;
import racemanager.event.EventCommand.PassPlace;
import racemanager.event.EventCommand.RemoveEntry;
import racemanager.event.EventCommand.TakeBroadcast;
import racemanager.event.EventCommand.TakePlace;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.Withdraw;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.setting.EventPolicy;
import racemanager.setting.PromotionOrder;

/** Whatever drivers do in whatever order, the rules and a list on paper come to the same. */
class EntryListModelTest {

    private static final int SEQUENCES = 20_000;
    private static final int COMMANDS = 40;
    private static final int DRIVERS = 7;
    private static final int GUESTS = 3;
    private static final int MOST_PLACES = 4;
    private static final int MOST_SLOTS = 2;
    /** From the first command to some hours after the race, so that every phase has its share. */
    private static final int SECONDS_BETWEEN = 2 * 90 * 3_600 / 25;

    /** Closure to finish is three hours, in which more happens than in the days before. */
    private static final int SECONDS_OF_RACE_NIGHT = 900;

    @Test
    void thousandsOfRandomStoriesEndAsOnPaper() {
        for (long seed = 1; seed <= SEQUENCES; seed++) {
            var dice = new Random(seed);
            int places = 1 + dice.nextInt(MOST_PLACES);
            boolean mayWait = dice.nextInt(4) > 0;
            int slots = dice.nextInt(MOST_SLOTS + 1);
            var story = EventStory.published(EventStory.filmed(slots, EventStory.plan(places, mayWait)));
            tell(seed, dice, story, new EntryListModel(new PaperRoom(places, Map.of()), mayWait, slots, 0));
        }
    }

    /** The classes may leave places of the grid over, or have more together than it. */
    @Test
    void thousandsOfRandomStoriesWithClassesDoToo() {
        for (long seed = 1; seed <= SEQUENCES; seed++) {
            var dice = new Random(seed);
            int places = 2 + dice.nextInt(MOST_PLACES);
            boolean mayWait = dice.nextInt(4) > 0;
            int gt3 = 1 + dice.nextInt(MOST_PLACES);
            int gt4 = 1 + dice.nextInt(MOST_PLACES);
            var plan = ClassStory.plan(places, mayWait, ClassStory.classes(gt3, gt4, ClassStory.FERRARI));
            var classes = Map.of(ClassStory.FERRARI, gt3, ClassStory.ALPINE, gt4);
            tell(
                    seed,
                    dice,
                    ClassStory.published(plan),
                    new EntryListModel(new PaperRoom(places, classes), mayWait, 0, 0));
        }
    }

    @Test
    void thousandsOfRandomStoriesDoTooWhereDriversConfirm() {
        for (long seed = 1; seed <= SEQUENCES; seed++) {
            var dice = new Random(seed);
            int places = 2 + dice.nextInt(MOST_PLACES);
            boolean mayWait = dice.nextInt(8) > 0;
            int hours = EventPolicy.CONFIRM_HOURS.get(1 + dice.nextInt(EventPolicy.CONFIRM_HOURS.size() - 1));
            int gt3 = 1 + dice.nextInt(MOST_PLACES);
            int gt4 = 1 + dice.nextInt(MOST_PLACES);
            int slots = dice.nextInt(MOST_SLOTS + 1);
            var isClassed = dice.nextBoolean();
            var plan = isClassed
                    ? ClassStory.plan(places, mayWait, ClassStory.classes(gt3, gt4, ClassStory.FERRARI))
                    : EventStory.plan(places, mayWait);
            var classes =
                    isClassed ? Map.of(ClassStory.FERRARI, gt3, ClassStory.ALPINE, gt4) : Map.<String, Integer>of();
            var story = ClassStory.published(RaceNight.confirming(hours, EventStory.filmed(slots, plan)));
            tell(seed, dice, story, new EntryListModel(new PaperRoom(places, classes), mayWait, slots, hours));
        }
    }

    @Test
    void thousandsOfRandomStoriesDoTooWhereTheFewestStartsComeFirst() {
        for (long seed = 1; seed <= SEQUENCES; seed++) {
            var dice = new Random(seed);
            int places = 1 + dice.nextInt(MOST_PLACES);
            int hours = EventPolicy.CONFIRM_HOURS.get(dice.nextInt(3));
            var plan = RaceNight.promoting(PromotionOrder.FEWEST_STARTS, EventStory.plan(places, true));
            var story = EventStory.published(hours > 0 ? RaceNight.confirming(hours, plan) : plan);
            var paper = new EntryListModel(new PaperRoom(places, Map.of()), true, 0, hours);
            tell(seed, dice, story, paper.fewestFirst());
        }
    }

    private static void tell(long seed, Random dice, EventStory story, EntryListModel paper) {
        var cars = story.live().plan().cars().names();
        int places = story.live().plan().capacity().maxDrivers();
        var now = DAYS_BEFORE;
        for (int turn = 0; turn < COMMANDS; turn++) {
            now = now.plusSeconds(dice.nextInt(isRaceNight(now) ? SECONDS_OF_RACE_NIGHT : SECONDS_BETWEEN));
            var command = command(dice, cars.get(dice.nextInt(cars.size())), now);
            var told = outcome(story, command);
            check(told.equals(paper.hear(command)), seed, turn, command, told);
            check(isTheSame(story, paper, places), seed, turn, command, told);
        }
    }

    private static boolean isRaceNight(Instant now) {
        return !now.isBefore(CLOSING.minusSeconds(SECONDS_BETWEEN / 2)) && now.isBefore(EntryListModel.FINISH);
    }

    private static EventCommand command(Random dice, String car, Instant now) {
        var driver = new MemberId(10 + dice.nextInt(DRIVERS));
        return switch (dice.nextInt(22)) {
            case 19, 20, 21 -> ofGuest(dice, car, now);
            case 0, 1, 2, 3 -> register(driver, car, now);
            case 4, 5 -> new Withdraw(driver, now);
            case 6, 7 -> new CheckIn(driver, now);
            case 8 -> new CheckOut(driver, now);
            case 9 -> new TakePlace(driver, now);
            case 10 -> new PassPlace(driver, now);
            case 11 -> new ChooseCar(driver, car, now);
            case 12, 13 ->
                new TakeBroadcast(driver, new RegistrationForm("Some Body", "", "", ""), Optional.empty(), now);
            case 14 -> new LeaveBroadcast(driver, now);
            case 15 -> new NoteLeft(driver, now);
            default -> new TimePassed(now);
        };
    }

    private static EventCommand register(MemberId driver, String car, Instant now) {
        return AnyCommand.after(EntryListModel.starts(driver.value()), EventStory.register(driver, car, now));
    }

    private static EventCommand ofGuest(Random dice, String car, Instant now) {
        var guest = MemberId.withoutDiscord(1 + dice.nextInt(GUESTS));
        var form = new RegistrationForm("Guest " + guest.text(), "", car, "");
        return switch (now.isBefore(CLOSING) ? dice.nextInt(4) : 2 + dice.nextInt(2)) {
            case 0, 1 -> new AddEntry(guest, form, Optional.empty(), StewardStory.BECAUSE, now);
            case 2 -> new RemoveEntry(guest, StewardStory.BECAUSE, now);
            default -> new ConfirmEntry(guest, dice.nextInt(4) > 0, StewardStory.BECAUSE, now);
        };
    }

    private static String outcome(EventStory story, EventCommand command) {
        return switch (EventRules.decide(story.event(), command)) {
            case Decision.Refused<EventFact> refused -> refused.reason().key();
            case Decision.Accepted<EventFact> accepted -> {
                yield story.accepts(command).stream()
                        .map(EntryListModelTest::inWords)
                        .collect(Collectors.joining(", "));
            }
        };
    }

    private static String inWords(EventFact fact) {
        var what = fact.getClass().getSimpleName();
        return switch (fact) {
            case EventFact.EnteredGrid entered ->
                what + " " + entered.entry().driver().value();
            case EventFact.JoinedWaitingList joined ->
                what + " " + joined.entry().driver().value();
            case EventFact.Withdrew withdrew -> what + " " + withdrew.driver().value();
            case EventFact.LeftGuild left -> what + " " + left.driver().value();
            case EventFact.OfCaptain its -> what + " " + its.captain().value();
            case EventFact.CoDriverLeft left -> what + " " + left.coDriver().value();
            case EventFact.RollCalled called -> what;
            case EventFact.MessageRemoved removed -> what;
            case EventFact.Promoted promoted -> what + " " + promoted.driver().value();
            case EventFact.BroadcastTaken taken ->
                what + " " + taken.broadcaster().member().value();
            case EventFact.BroadcastLeft left -> what + " " + left.member().value();
            case EventFact.BroadcastLost lost -> what + " " + lost.member().value();
            case EventFact.BroadcasterRemoved removed ->
                what + " " + removed.member().value();
            case EventFact.CheckedIn in -> what + " " + in.driver().value();
            case EventFact.CheckedOut out -> what + " " + out.driver().value();
            case EventFact.SentBack back -> what + " " + back.driver().value();
            case EventFact.CarChosen chosen -> what + " " + chosen.driver().value();
            case EventFact.PlaceOffered offered -> what + " " + offered.driver().value();
            case EventFact.OfferEnded ended -> what + " " + ended.driver().value();
            case EventFact.PlaceTaken taken -> what + " " + taken.driver().value();
            case EventFact.EntryTakenOver taken -> what + " " + taken.driver().value();
            case EventFact.LetBack back -> what + " " + back.driver().value();
            case EventFact.TeamGiven given -> what + " " + given.driver().value();
            case EventFact.SplitsDealt dealt -> what;
            case EventFact.EntryRemoved removed -> what + " " + removed.driver().value();
            case EventFact.EntryChanged changed -> what + " " + changed.driver().value();
            case EventFact.CrewChanged changed -> what + " " + changed.driver().value();
            case EventFact.EntryMoved moved -> what + " " + moved.driver().value();
            case EventFact.EntryNoted noted -> what + " " + noted.driver().value();
            case EventFact.PlaceLost lost -> what + " " + lost.driver().value();
            case EventFact.DraftKept kept -> what;
            case EventFact.Scheduled scheduled -> what;
            case EventFact.PublicationMissed missed -> what;
            case EventFact.Edited edited -> what;
            case EventFact.Delayed delayed -> what;
            case EventFact.Postponed postponed -> what;
            case EventFact.CapacityChanged changed -> what;
            case EventFact.CheckInExtended extended -> what;
            case EventFact.DriversMessaged messaged -> what;
            case EventFact.DriversImported imported -> what;
            case EventFact.GuestMarked marked -> what + " " + marked.driver().value();
            case EventFact.DriversDealt dealt -> what;
            case EventFact.TrackNoted noted -> what;
            case EventFact.CheckInOpened opened -> what;
            case EventFact.Closed closed -> what;
            case EventFact.ClosedEarly closed -> what;
            case EventFact.Cancelled cancelled -> what;
            case EventFact.ListExported exported -> what;
            case EventFact.ListOutdated outdated -> what;
            case EventFact.Called called -> what;
            case EventFact.CallEnded ended -> what;
            case EventFact.CallsRouted routed -> what;
            case EventFact.Finished finished -> what;
            case EventFact.Archived archived -> what;
            case EventFact.Restored restored -> what;
            case EventFact.Erased erased -> what;
            case EventFact.Forgotten forgotten -> what;
            case EventFact.Published published -> what;
            case EventFact.Seen seen -> what;
            case EventFact.NotShown refused -> what;
            case EventFact.TriedAgain again -> what;
            case EventFact.RefusalTold told -> what;
        };
    }

    private static boolean isTheSame(EventStory story, EntryListModel paper, int places) {
        var entries = story.live().entries();
        var filming = story.live().meeting().broadcasters().all().stream()
                .map(Broadcaster::member)
                .toList();
        var drivers = Stream.concat(entries.grid().stream(), entries.waiting().stream())
                .map(Entry::driver);
        var everybody = Stream.concat(drivers, filming.stream()).toList();
        var checkedIn = Stream.concat(entries.grid().stream(), entries.waiting().stream())
                .filter(Entry::isCheckedIn)
                .map(entry -> entry.driver().value())
                .collect(Collectors.toSet());
        var offered = story.live().reserves().offers().stream()
                .map(offer -> offer.driver().value())
                .toList();
        return entries.grid().size() + offered.size() <= places
                && offered.stream().distinct().count() == offered.size()
                && filming.size() <= story.live().plan().capacity().broadcastSlots()
                && filming.stream().map(MemberId::value).toList().equals(paper.filming)
                && offered.equals(List.copyOf(paper.offers.keySet()))
                && everybody.stream().distinct().count() == everybody.size()
                && isWithinClasses(story)
                && story.grid().stream().map(MemberId::value).toList().equals(paper.grid)
                && story.waiting().stream().map(MemberId::value).toList().equals(paper.waiting)
                && checkedIn.equals(paper.checkedIn);
    }

    private static boolean isWithinClasses(EventStory story) {
        return GridRoom.of(story.live().plan(), story.live().entries()).byClass().stream()
                .allMatch(free -> free >= 0);
    }

    private static void check(boolean holds, long seed, int turn, EventCommand command, String told) {
        if (!holds)
            assertThat(holds)
                    .as("seed %d, command %d: %s led to '%s'", seed, turn, command, told)
                    .isTrue();
    }
}
