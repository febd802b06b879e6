package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.B;
import static racemanager.event.EventStory.C;
import static racemanager.event.EventStory.CHECK_IN;
import static racemanager.event.EventStory.CLOSING;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.ORGANISER;
import static racemanager.event.EventStory.START;
import static racemanager.event.EventStory.plan;
import static racemanager.event.EventStory.published;
import static racemanager.event.EventStory.register;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.EventCommand.Cancel;
import racemanager.event.EventCommand.CheckIn;
import racemanager.event.EventCommand.ChooseCar;
import racemanager.event.EventCommand.Edit;
import racemanager.event.EventCommand.NoteTrack;
import racemanager.event.EventCommand.TimePassed;
import racemanager.picture.PictureId;
import racemanager.track.Track;
import racemanager.track.TrackName;
import racemanager.vehicle.CarList;

class RevisionTest {

    private static final String PORSCHE = "Porsche 992 GT3 R";

    private static Edit edit(EventPlan plan) {
        return new Edit(plan, ORGANISER, DAYS_BEFORE);
    }

    private static EventPlan later() {
        var plan = plan(3, true);
        var moved = new EventPlan.Timing(
                plan.timing().start().plus(Duration.ofHours(1)),
                plan.timing().zone(),
                plan.timing().duration());
        return with(plan, moved, plan.cars(), plan.channels());
    }

    private static EventPlan withCars(String... cars) {
        var plan = plan(3, true);
        return with(plan, plan.timing(), new CarList(List.of(cars)), plan.channels());
    }

    private static EventPlan with(EventPlan plan, EventPlan.Timing timing, CarList cars, EventPlan.Channels channels) {
        return new EventPlan(
                plan.title(),
                timing,
                plan.checkIn(),
                plan.track(),
                cars,
                plan.capacity(),
                channels,
                plan.language(),
                plan.picture(),
                Optional.empty());
    }

    @Test
    void aSmallerGridSendsTheLastToTheHeadOfTheWaitingListInTheirOrder() {
        var story = published(3, true).after(register(A), register(B), register(C), register(ORGANISER));

        story.after(edit(plan(1, true)));

        assertThat(story.grid()).containsExactly(A);
        assertThat(story.waiting()).containsExactly(B, C, ORGANISER);
    }

    @Test
    void thoseWhoWouldLoseTheirPlaceAreKnownBefore() {
        var story = published(3, true).after(register(A), register(B), register(C));

        assertThat(Revision.beyond(story.live().entries(), plan(2, true)).stream()
                        .map(Entry::driver))
                .containsExactly(C);
        assertThat(Revision.beyond(story.live().entries(), plan(3, true))).isEmpty();
    }

    @Test
    void aLargerGridTakesTheFirstInLine() {
        var story = published(1, true).after(register(A), register(B), register(C));

        story.after(edit(plan(2, true)));

        assertThat(story.grid()).containsExactly(A, B);
        assertThat(story.waiting()).containsExactly(C);
    }

    @Test
    void aMovedStartMakesCheckInsWorthlessAndAnotherCarListDoesNot() {
        var story = published(3, true).after(register(A), new CheckIn(A, CHECK_IN));

        assertThat(story.after(edit(withCars(PORSCHE, "Audi R8")))
                        .live()
                        .entries()
                        .checkedIn())
                .isEqualTo(1);
        assertThat(story.after(edit(later())).live().entries().checkedIn()).isZero();
    }

    @Test
    void aDriverWhoseCarIsTakenOutChoosesAnotherByRegisteringAgain() {
        var story = published(3, true).after(register(A), edit(withCars("Audi R8", "BMW M4")));

        story.refuses(register(A, PORSCHE, DAYS_BEFORE), "event.car_not_allowed");
        story.after(register(A, "BMW M4", DAYS_BEFORE));

        assertThat(story.grid()).containsExactly(A);
        assertThat(story.live().entries().entryOf(A)).map(Entry::car).contains("BMW M4");
    }

    @Test
    void aDriverMayChangeTheCarUntilClosureAndOnlyToOneOfTheList() {
        var story = published(3, true).after(edit(withCars(PORSCHE, "Audi R8")), register(A));

        story.after(new ChooseCar(A, "Audi R8", DAYS_BEFORE));
        assertThat(story.live().entries().entryOf(A)).map(Entry::car).contains("Audi R8");
        story.refuses(new ChooseCar(A, "Lada", DAYS_BEFORE), "event.car_not_allowed");
        story.refuses(new ChooseCar(B, "Audi R8", DAYS_BEFORE), "event.not_registered");
        story.refuses(new ChooseCar(A, PORSCHE, CLOSING), "event.closed");
    }

    @Test
    void whatIsNotThereCannotBeEdited() {
        EventStory.unborn().refuses(edit(later()), "event.unknown");
    }

    @Test
    void nothingHappensWhenNothingIsChanged() {
        assertThat(published(3, true).accepts(edit(plan(3, true)))).isEmpty();
    }

    @Test
    void aStartThatMovesKeepsAWindowInWhichSomebodyCanCheckIn() {
        var plan = plan(3, true);
        var start = plan.timing().start().minus(Duration.ofHours(30));
        var earlier = with(
                plan,
                new EventPlan.Timing(start, plan.timing().zone(), plan.timing().duration()),
                plan.cars(),
                plan.channels());
        var story = published(3, true).after(edit(earlier));

        assertThat(story.live().plan().checkIn()).isEqualTo(CheckInWindow.usual(start, DAYS_BEFORE));
        assertThat(story.accepts(edit(earlier))).isEmpty();
    }

    @Test
    void whatIsClosedIsNotOpenedAgainByAnEditThatComesBeforeTheClosingIsNoticed() {
        published(3, true).refuses(new Edit(later(), ORGANISER, CLOSING), "event.closed_start");
    }

    @Test
    void aTrackThatGetsSmallerTakesPlacesFromItsEvents() {
        var story = published(3, true).after(register(A), register(B), register(C));

        story.after(new NoteTrack(withRoomFor(2), DAYS_BEFORE));

        assertThat(story.live().plan().capacity().places()).isEqualTo(2);
        assertThat(story.grid()).containsExactly(A, B);
        assertThat(story.waiting()).containsExactly(C);
    }

    @Test
    void aTrackThatGetsSmallerLeavesAGridThatStands() {
        var story = published(3, true).after(register(A), register(B), register(C), new TimePassed(CLOSING));

        assertThat(story.accepts(new NoteTrack(withRoomFor(2), DAYS_BEFORE))).isEmpty();
        assertThat(story.grid()).containsExactly(A, B, C);
    }

    @Test
    void everyAnnouncedEventShowsThePictureThatItsTrackShows() {
        var picture = Optional.of(new PictureId(3));
        var closed = published(3, true).after(register(A), register(B), register(C), new TimePassed(CLOSING));
        var cancelled = published(3, true).after(new Cancel(Optional.empty(), ORGANISER, DAYS_BEFORE));

        var run = published(3, true).after(new TimePassed(CLOSING), new TimePassed(START.plus(Duration.ofDays(1))));
        assertThat(run.live()).isInstanceOf(RaceEvent.Finished.class);

        for (var story : List.of(closed, cancelled, run)) {
            var before = story.live().plan();
            var note = new NoteTrack(withRoomFor(2).showing(picture), DAYS_BEFORE);

            assertThat(story.after(note).live().plan())
                    .isEqualTo(before.on(before.track().showing(picture)));
            assertThat(story.accepts(note)).isEmpty();
        }
    }

    @Test
    void broadcastersLeaveTheLastPlaceToADriver() {
        var capacity = new EventPlan.Capacity(3, 2, true, EventPlan.DriverIdKind.NONE);

        assertThat(capacity.within(withRoomFor(4)))
                .isEqualTo(new EventPlan.Capacity(2, 2, true, EventPlan.DriverIdKind.NONE));
        assertThat(capacity.within(withRoomFor(1)))
                .isEqualTo(new EventPlan.Capacity(1, 0, true, EventPlan.DriverIdKind.NONE));
        assertThat(capacity.within(withRoomFor(5))).isEqualTo(capacity);
    }

    private static Track withRoomFor(int places) {
        return new Track(
                1,
                new TrackName("Monza", Optional.empty()),
                new Track.Room(places, Optional.empty(), 0),
                Optional.empty());
    }

    @Test
    void anEventToComeFollowsItsTrackAndNoOther() {
        var story = published(3, true);
        var renamed = new Track(
                1,
                new TrackName("Autodromo di Monza", Optional.empty()),
                story.live().plan().track().room(),
                Optional.empty());
        var other = new Track(2, renamed.name(), renamed.room(), Optional.empty());

        assertThat(story.accepts(new NoteTrack(other, DAYS_BEFORE))).isEmpty();
        assertThat(story.after(new NoteTrack(renamed, DAYS_BEFORE))
                        .live()
                        .plan()
                        .track())
                .isEqualTo(renamed);
        assertThat(story.accepts(new NoteTrack(renamed, DAYS_BEFORE))).isEmpty();
    }
}
