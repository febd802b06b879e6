package racemanager.guild.stored;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.Crew;
import racemanager.event.Entry;
import racemanager.event.EntryList;
import racemanager.event.EventDetails;
import racemanager.event.EventDetails.RaceRules;
import racemanager.event.EventDetails.Roles;
import racemanager.event.EventDetails.ServerAccess;
import racemanager.event.EventDetails.Sessions;
import racemanager.event.EventFact;
import racemanager.event.EventPlan;
import racemanager.event.EventType;
import racemanager.event.Meeting;
import racemanager.event.RaceEvent;
import racemanager.event.RaceLength;
import racemanager.event.ServerList;
import racemanager.event.TeamCars;
import racemanager.event.Withdrawals;
import racemanager.event.carclass.CarClass;
import racemanager.event.carclass.CarClasses;
import racemanager.event.carclass.NumberRange;
import racemanager.event.split.Splits;
import racemanager.event.team.Teams;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.MemberId;
import racemanager.kernel.RoleId;
import racemanager.setting.ClosurePolicy;
import racemanager.steam.SteamId;
import racemanager.wizard.Answers;

/** An event of which everything is said that can be said. */
final class DetailSamples {

    private static final CarClasses CLASSES = new CarClasses(List.of(
            new CarClass("GT3", 14, Optional.of(new NumberRange(1, 99)), List.of("Audi R8", "Ferrari 296 GT3")),
            new CarClass("GT4", 10, Optional.empty(), List.of("BMW M4 GT4"))));

    private static final Splits SPLITS = new Splits(
            2,
            Splits.Filling.RATING,
            List.of(new ServerAccess(
                    Optional.of("Friday #1"), Optional.of("s3cret"), HttpsLink.read("https://example.org/join"))));

    private static final Crew CREW = new Crew(
            "Team Rocket",
            List.of(
                    new Crew.CoDriver(
                            new Entry.DriverCard("Bo Peep", Optional.of(SteamId.ofAccount(22203))),
                            Optional.of(new MemberId(5))),
                    new Crew.CoDriver(new Entry.DriverCard("Cy Young", Optional.empty()), Optional.empty())));

    private static final Answers WITHOUT_ROSTER = RaceNight.answers().with("roster", List.of());

    static Stream<Object> facts() {
        var at = Instant.parse("2026-11-30T20:00:00Z");
        var details = new EventDetails(
                Optional.of("Round one.\n\nBe kind."),
                new Sessions(
                        Optional.of(20),
                        Optional.of(15),
                        Optional.of(new RaceLength(30, RaceLength.Unit.LAPS)),
                        Optional.of("dry")),
                new RaceRules(
                        Optional.of("No ballast"),
                        Optional.of(new HttpsLink("https://example.org/rules")),
                        Optional.of(new HttpsLink("https://example.org/liveries"))),
                new Roles(Optional.of(new RoleId(5)), Optional.of(new RoleId(6))),
                new ServerAccess(
                        Optional.of("Friday #1"),
                        Optional.of("s3cret"),
                        Optional.of(new HttpsLink("https://example.org/join"))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Stream.of(
                new Variant(
                        "saying-more",
                        new EventFact.Published(7, RaceNight.saying(details, EventSamples.PLAN), new MemberId(3), at)),
                new Variant(
                        "asking-at-closure",
                        new EventFact.Published(
                                7, RaceNight.closing(ClosurePolicy.ASK, EventSamples.PLAN), new MemberId(3), at)),
                new Variant(
                        "limiting-withdrawals",
                        new EventFact.Published(7, RaceNight.limiting(2, EventSamples.PLAN), new MemberId(3), at)),
                new Variant(
                        "confirming",
                        new EventFact.Published(7, RaceNight.confirming(12, EventSamples.PLAN), new MemberId(3), at)),
                new Variant(
                        "of-a-league",
                        new EventFact.Published(
                                7, RaceNight.typed(EventType.LEAGUE, EventSamples.PLAN), new MemberId(3), at)),
                new Variant(
                        "with-teams",
                        new EventFact.Published(
                                7,
                                RaceNight.parted(new Teams(6, List.of("Los Rojos")), EventSamples.PLAN),
                                new MemberId(3),
                                at)),
                new Variant(
                        "with-classes",
                        new EventFact.Published(7, RaceNight.classed(CLASSES, EventSamples.PLAN), new MemberId(3), at)),
                new Variant(
                        "with-splits",
                        new EventFact.Published(7, RaceNight.split(SPLITS, EventSamples.PLAN), new MemberId(3), at)),
                new EventFact.SplitsDealt(
                        List.of(new EventFact.SplitsDealt.Seat(new MemberId(3), 1)), Optional.of(new MemberId(4)), at),
                new Variant("of-a-split", new EventFact.ListExported("acc", new MemberId(3), at, Optional.of(1))),
                new Variant(
                        "without-roster",
                        new EventFact.Published(7, withoutWall(RaceNight.plan(WITHOUT_ROSTER)), new MemberId(3), at)),
                new Variant("at-a-wall-time", new EventFact.Published(7, RaceNight.plan(), new MemberId(3), at)),
                new Variant(
                        "with-team-cars",
                        new EventFact.Published(
                                7,
                                RaceNight.shared(new TeamCars(4, Duration.ofHours(1)), EventSamples.PLAN),
                                new MemberId(3),
                                at)),
                new EventFact.CrewChanged(new MemberId(3), CREW, new MemberId(4), at),
                new Variant(
                        "sharing-a-car",
                        new EventFact.EnteredGrid(new Entry(
                                new MemberId(3),
                                EventSamples.CARD,
                                "Audi R8",
                                at,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(CREW),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))),
                new EventFact.PlaceLost(new MemberId(3), at),
                new EventFact.ListExported("acc", new MemberId(3), at),
                new EventFact.ListOutdated(at));
    }

    static Stream<Object> states() {
        return Stream.of(
                new Variant("exported", exported()),
                new Variant("dealt", dealt()),
                new Variant("withdrawn", withdrawn()));
    }

    private static RaceEvent.Published withdrawn() {
        var meeting = EventSamples.meeting();
        return new RaceEvent.Published(new Meeting(
                meeting.number(),
                RaceNight.limiting(2, meeting.plan()),
                meeting.entries(),
                meeting.origin(),
                meeting.checkInAnnounced(),
                meeting.shown(),
                meeting.calls(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Withdrawals(List.of(new Withdrawals.Count(new MemberId(3), 2))))));
    }

    private static RaceEvent.Published dealt() {
        var meeting = EventSamples.meeting();
        var entry = new Entry(
                new MemberId(3),
                new Entry.DriverCard("Lena Vogt", Optional.empty()),
                "BMW M4",
                EventSamples.AT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new RaceEvent.Published(new Meeting(
                meeting.number(),
                RaceNight.split(SPLITS, meeting.plan()),
                new EntryList(List.of(entry), List.of()),
                meeting.origin(),
                meeting.checkInAnnounced(),
                meeting.shown(),
                meeting.calls(),
                Optional.empty(),
                Optional.of(new ServerList(
                        "acc",
                        EventSamples.AT,
                        List.of(new ServerList.Line(new MemberId(3), -12, Optional.of(1))),
                        false)),
                Optional.empty()));
    }

    private static RaceEvent.Published exported() {
        var meeting = EventSamples.meeting();
        return new RaceEvent.Published(new Meeting(
                meeting.number(),
                meeting.plan(),
                meeting.entries(),
                meeting.origin(),
                meeting.checkInAnnounced(),
                meeting.shown(),
                meeting.calls(),
                Optional.empty(),
                Optional.of(new ServerList(
                        "acc", EventSamples.AT, List.of(new ServerList.Line(new MemberId(3), -12)), true)),
                Optional.empty()));
    }

    /** As it was stored while the wall time was not. */
    private static EventPlan withoutWall(EventPlan plan) {
        var timing = plan.timing();
        return RaceNight.timed(new EventPlan.Timing(timing.start(), timing.zone(), timing.duration()), plan);
    }

    private DetailSamples() {}
}
