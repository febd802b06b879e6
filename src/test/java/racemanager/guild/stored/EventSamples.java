package racemanager.guild.stored;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.Calls;
import racemanager.event.CheckInWindow;
import racemanager.event.Entry;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EntryList;
import racemanager.event.EventFact;
import racemanager.event.EventPlan;
import racemanager.event.Meeting;
import racemanager.event.RaceEvent;
import racemanager.event.Shown;
import racemanager.kernel.ChannelId;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.steam.SteamId;
import racemanager.track.Track;
import racemanager.track.TrackName;
import racemanager.vehicle.CarList;

/** What the first version stored of events. */
final class EventSamples {

    static final Instant AT = Instant.parse("2026-11-22T16:00:00.123456789Z");
    static final MemberId ORGANISER = new MemberId(9_007_199_254_740_993L);
    static final Track TRACK = new Track(
            7,
            new TrackName("Nürburgring", Optional.of("Nordschleife")),
            new Track.Room(40, Optional.of(60), 2),
            Optional.of("Bring fuel.\nAnd patience."));
    static final DriverCard CARD = new DriverCard("Ada Lovelace", Optional.of(SteamId.ofAccount(22_202)));
    static final EventPlan PLAN = plan();

    private static final MemberId DRIVER = new MemberId(10);
    private static final Entry CHECKED_IN =
            Entry.of(DRIVER, CARD, "BMW M4", AT).checkedIn(Optional.of(AT.plusSeconds(1)));
    private static final Entry WAITING =
            Entry.of(new MemberId(11), new DriverCard("Bob", Optional.empty()), "Audi R8", AT.plusSeconds(2));

    static Stream<Object> all() {
        return Stream.concat(facts(), states());
    }

    private static Stream<Object> facts() {
        return Stream.of(
                new EventFact.Published(42, PLAN, ORGANISER, AT),
                new EventFact.EnteredGrid(CHECKED_IN),
                new EventFact.JoinedWaitingList(WAITING),
                new EventFact.Withdrew(DRIVER, AT),
                new EventFact.Promoted(DRIVER, AT),
                new EventFact.CheckedIn(DRIVER, AT),
                new EventFact.CheckedOut(DRIVER, AT),
                new EventFact.CheckInOpened(AT),
                new EventFact.Closed(AT),
                new EventFact.Finished(AT),
                new EventFact.Seen(Shown.Where.ROSTER, Optional.of(new MessageId(5)), 3));
    }

    private static Stream<Object> states() {
        var meeting = meeting();
        return Stream.of(
                new RaceEvent.Unborn(),
                new RaceEvent.Published(meeting),
                new RaceEvent.Closed(meeting),
                new RaceEvent.Finished(meeting, Optional.empty()));
    }

    static Meeting meeting() {
        return new Meeting(
                42,
                PLAN,
                new EntryList(List.of(CHECKED_IN), List.of(WAITING)),
                new Meeting.Origin(ORGANISER, AT),
                true,
                new Shown(9, Shown.Seen.of(Optional.of(new MessageId(5)), 8), Shown.Seen.NEVER),
                Calls.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static EventPlan plan() {
        var start = Instant.parse("2026-12-04T20:00:00Z");
        return new EventPlan(
                "Friday Cup",
                new EventPlan.Timing(start, ZoneId.of("Europe/Madrid"), Duration.ofMinutes(95)),
                new CheckInWindow(start.minusSeconds(86_400), start.minusSeconds(3_600)),
                TRACK,
                new CarList(List.of("Audi R8", "BMW M4")),
                new EventPlan.Capacity(38, 2, true, EventPlan.DriverIdKind.STEAM),
                new EventPlan.Channels(new ChannelId(7), new ChannelId(8)),
                Locale.forLanguageTag("es-ES"),
                Optional.empty(),
                Optional.empty());
    }

    private EventSamples() {}
}
