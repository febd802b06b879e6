package racemanager.guild.stored;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import racemanager.event.EventFact;
import racemanager.event.Meeting;
import racemanager.event.RaceEvent;
import racemanager.event.Reserves;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;

/** Places that became free. */
final class ReserveSamples {

    private static final Instant AT = Instant.parse("2026-12-04T19:45:00Z");
    private static final Instant UNTIL = AT.plusSeconds(300);
    private static final MemberId RESERVE = new MemberId(21);

    static Stream<Object> facts() {
        return Stream.of(
                new EventFact.PlaceOffered(RESERVE, UNTIL, AT),
                new EventFact.OfferEnded(RESERVE, UNTIL),
                new EventFact.PlaceTaken(RESERVE, UNTIL));
    }

    static Stream<Object> states() {
        var meeting = EventSamples.meeting();
        var reserves = new Reserves(List.of(new Reserves.Offer(RESERVE, UNTIL)), Set.of(new MemberId(22)));
        return Stream.of(
                new Variant("confirming", confirming(meeting, reserves)),
                new Variant(
                        "calling-reserves",
                        new RaceEvent.Closed(new Meeting(
                                meeting.number(),
                                meeting.plan(),
                                meeting.entries(),
                                meeting.origin(),
                                meeting.checkInAnnounced(),
                                meeting.shown(),
                                meeting.calls(),
                                Optional.of(reserves),
                                Optional.empty(),
                                Optional.empty()))));
    }

    private static RaceEvent confirming(Meeting meeting, Reserves reserves) {
        return new RaceEvent.Published(new Meeting(
                meeting.number(),
                RaceNight.confirming(12, meeting.plan()),
                meeting.entries(),
                meeting.origin(),
                meeting.checkInAnnounced(),
                meeting.shown(),
                meeting.calls(),
                Optional.of(reserves),
                Optional.empty(),
                Optional.empty()));
    }

    private ReserveSamples() {}
}
