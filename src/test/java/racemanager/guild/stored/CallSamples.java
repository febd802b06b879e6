package racemanager.guild.stored;

import static racemanager.guild.stored.EventSamples.AT;
import static racemanager.guild.stored.EventSamples.ORGANISER;
import static racemanager.guild.stored.EventSamples.PLAN;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.Call;
import racemanager.event.Calls;
import racemanager.event.EventFact;
import racemanager.event.History;
import racemanager.event.Meeting;
import racemanager.event.RaceEvent;
import racemanager.kernel.MemberId;
import racemanager.wizard.Answers;

/** What is stored of calls to drivers, and of races that were cancelled. */
final class CallSamples {

    private static final Call CALL = new Call(3, Call.Reason.PROMOTED, List.of(new MemberId(10)), Optional.empty(), AT);

    private static final Call DIRECT = new Call(
            4,
            Call.Reason.PROMOTED,
            List.of(new MemberId(11)),
            Optional.empty(),
            AT,
            Optional.of(new Call.Way(Optional.of(Locale.FRENCH))));

    private static final Call MENTION = new Call(
            3,
            Call.Reason.PROMOTED,
            List.of(new MemberId(10)),
            Optional.empty(),
            AT,
            Optional.of(new Call.Way(Optional.empty())));

    static Stream<Object> facts() {
        return Stream.of(
                new EventFact.ClosedEarly(ORGANISER, AT),
                new EventFact.Cancelled(Optional.of("No server"), ORGANISER, AT),
                new EventFact.Called(CALL),
                new EventFact.CallsRouted(List.of(DIRECT, MENTION), AT),
                new EventFact.CallEnded(3, AT),
                new EventFact.RollCalled(AT),
                new EventFact.LeftGuild(new MemberId(10), AT),
                new EventFact.CoDriverLeft(new MemberId(10), new MemberId(11), AT),
                new EventFact.CarHandedOver(new MemberId(10), new MemberId(11), AT),
                new EventFact.CaptainLeft(new MemberId(10), new MemberId(11), AT));
    }

    private static final Optional<History> PAST = Optional.of(new History(List.of(
            new History.Act(History.Kind.SAVED, ORGANISER, AT), new History.Act(History.Kind.EDITED, ORGANISER, AT))));

    private static final Optional<History> COUNTED = Optional.of(
            new History(List.of(new History.Act(History.Kind.DRIVERS_IMPORTED, ORGANISER, AT, Optional.of(80)))));

    static Stream<Object> states() {
        var origin = new Meeting.Origin(ORGANISER, AT);
        return Stream.of(
                new RaceEvent.Unborn(),
                new RaceEvent.Draft(42, Answers.of("title", "Friday Cup"), origin),
                new RaceEvent.Scheduled(42, PLAN, AT, origin),
                new RaceEvent.Missed(42, PLAN, origin),
                new Variant("told", new RaceEvent.Missed(42, PLAN, origin, Optional.of(AT), Optional.empty())),
                new Variant("past", new RaceEvent.Missed(42, PLAN, origin, Optional.empty(), PAST)),
                new Variant("past", new RaceEvent.Draft(42, Answers.of("title", "Friday Cup"), origin, PAST)),
                new Variant("past", new RaceEvent.Scheduled(42, PLAN, AT, origin, PAST)),
                new Variant("counted", new RaceEvent.Draft(42, Answers.of("title", "Friday Cup"), origin, COUNTED)),
                new Variant("past", new RaceEvent.Cancelled(withAPast(Optional.empty()), Optional.empty(), AT)),
                new Variant("moved", new RaceEvent.Published(RefusalSamples.moved())),
                new Variant("roll-called", new RaceEvent.Published(withAPast(Optional.of(AT)))),
                new RaceEvent.Erased(),
                new RaceEvent.Closed(calling(CALL)),
                new RaceEvent.Finished(calling(CALL), Optional.of(AT)),
                new RaceEvent.Published(calling(CALL)),
                new Variant("told-directly", new RaceEvent.Published(calling(MENTION, DIRECT))),
                new RaceEvent.Cancelled(calling(CALL), Optional.of("No server"), AT),
                new RaceEvent.Archived(calling(CALL), AT, true));
    }

    private static Meeting calling(Call... calls) {
        var meeting = EventSamples.meeting();
        return new Meeting(
                meeting.number(),
                meeting.plan(),
                meeting.entries(),
                meeting.origin(),
                meeting.checkInAnnounced(),
                meeting.shown(),
                new Calls(Arrays.stream(calls).mapToInt(Call::number).max().orElse(0), Arrays.asList(calls)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Meeting withAPast(Optional<Instant> rollCalled) {
        var meeting = EventSamples.meeting();
        return new Meeting(
                meeting.number(),
                meeting.plan(),
                meeting.entries(),
                meeting.origin(),
                meeting.checkInAnnounced(),
                meeting.shown(),
                meeting.calls(),
                meeting.called(),
                meeting.exported(),
                meeting.withdrawn(),
                PAST,
                rollCalled,
                meeting.broadcast(),
                meeting.absent());
    }

    private CallSamples() {}
}
