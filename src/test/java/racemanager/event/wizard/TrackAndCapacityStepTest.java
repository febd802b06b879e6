package racemanager.event.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.wizard.RaceNight.track;
import static racemanager.event.wizard.RaceNight.tracks;
import static racemanager.event.wizard.RaceNight.withTracks;
import static racemanager.event.wizard.StepStory.answered;
import static racemanager.event.wizard.StepStory.fresh;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.event.EventPlan.Capacity;
import racemanager.event.EventPlan.DriverIdKind;
import racemanager.picture.PictureId;
import racemanager.track.TrackList;
import racemanager.wizard.Control;

class TrackAndCapacityStepTest {

    @Test
    void aTrackIsChosenFromTheGuildsOwn() {
        var track = fresh(TrackStep.STEP).lacks("wizard.event.track.missing");
        assertThat(track.offers("track")).containsExactly("1", "2");

        track.gives("track", "2").isDone();
    }

    @Test
    void theTrackThatIsChosenIsSeen() {
        var picture = new PictureId(3);
        var spa = tracks().byNumber(2).orElseThrow().showing(Optional.of(picture));
        var track = fresh(TrackStep.STEP).in(withTracks(tracks().with(spa)));

        assertThat(track.gives("track", "1").controls()).noneMatch(Control.Illustration.class::isInstance);
        assertThat(track.gives("track", "2").controls())
                .last()
                .isEqualTo(new Control.Illustration("track_shown", picture));
    }

    @Test
    void withoutTracksTheStepSaysSoAndLooksAgain() {
        var track = fresh(TrackStep.STEP).in(withTracks(TrackList.EMPTY)).lacks("wizard.event.track.missing");
        var button = (Control.Toggle) track.controls().getFirst();

        track.gives(button.field(), button.value()).lacks("wizard.event.track.missing");
        track.in(withTracks(tracks())).gives("track", "1").isDone();
    }

    @Test
    void aTrackThatWasRemovedAfterItWasChosenIsTold() {
        var track = answered(TrackStep.STEP).in(withTracks(tracks().without(1)));

        track.lacks("wizard.event.track.gone");
        assertThat(track.summary()).isEmpty();
        assertThat(EventDraft.plan(track.answers(), track.around())).isEmpty();
        track.gives("track", "2").isDone();
    }

    @Test
    void theTrackIsUsedToTheFullUntilANumberIsTyped() {
        var capacity = fresh(CapacityStep.STEP)
                .lacks("wizard.event.capacity.missing")
                .knowing("track", "1")
                .isDone();
        assertThat(CapacityStep.capacity(capacity.answers(), capacity.around()))
                .contains(new Capacity(30, 0, true, DriverIdKind.STEAM));

        capacity.gives("drivers", " 24 ").isDone();
        assertThat(CapacityStep.capacity(capacity.answers())).contains(new Capacity(24, 0, true, DriverIdKind.STEAM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "many", "1.5", "9999999999"})
    void driversAreAWholeNumberFromOne(String typed) {
        fresh(CapacityStep.STEP).knowing("track", "1").rejects("drivers", typed, "wizard.event.capacity.number");
    }

    @Test
    void driversAndBroadcastSlotsTogetherFitTheTrack() {
        answered(CapacityStep.STEP)
                .rejects("drivers", "31", "event.capacity")
                .gives("drivers", "30")
                .isDone()
                .gives("broadcast", "1")
                .lacks("event.capacity")
                .gives("drivers", "29")
                .isDone();
    }

    @Test
    void aSmallerTrackMakesTheCapacityTooMuch() {
        answered(CapacityStep.STEP).knowing("track", "2").lacks("event.capacity");
        answered(CapacityStep.STEP)
                .in(withTracks(TrackList.EMPTY.with(track(1, "Monza", 10))))
                .lacks("event.capacity");
    }

    @Test
    void waitingListAndAccountAreSwitched() {
        var capacity = answered(CapacityStep.STEP).gives("waiting", "off").gives("driver_id", "NONE");

        assertThat(CapacityStep.capacity(capacity.answers())).contains(new Capacity(24, 0, false, DriverIdKind.NONE));
    }
}
