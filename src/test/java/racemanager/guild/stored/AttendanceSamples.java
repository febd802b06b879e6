package racemanager.guild.stored;

import static racemanager.guild.stored.EventSamples.AT;
import static racemanager.guild.stored.EventSamples.ORGANISER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import racemanager.access.Grants;
import racemanager.event.Entry;
import racemanager.event.EventFact;
import racemanager.event.EventLife;
import racemanager.event.RaceEvent;
import racemanager.event.Turnout;
import racemanager.event.wizard.RaceNight;
import racemanager.guild.Attendance;
import racemanager.guild.Attendance.Missed;
import racemanager.guild.Attendance.Why;
import racemanager.guild.Attendances;
import racemanager.guild.Drivers;
import racemanager.guild.Erasures;
import racemanager.guild.EventIndex;
import racemanager.guild.Guild;
import racemanager.guild.GuildFact;
import racemanager.guild.Seats;
import racemanager.kernel.MemberId;
import racemanager.picture.Pictures;
import racemanager.setting.GuildSettings;
import racemanager.setting.NumberRule;
import racemanager.setting.PromotionOrder;
import racemanager.setting.Setting;
import racemanager.track.TrackList;
import racemanager.vehicle.VehicleLists;

/** Who came to races and who did not, told once and counted. */
final class AttendanceSamples {

    private static final MemberId LATE = new MemberId(33);
    private static final MemberId ABSENT = new MemberId(34);

    static Stream<Object> facts() {
        return Stream.of(
                new Variant(
                        "after-starts",
                        new EventFact.JoinedWaitingList(new Entry(
                                ABSENT,
                                EventSamples.CARD,
                                "Audi R8",
                                AT,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(12),
                                Optional.empty()))),
                new GuildFact.TurnoutNoted(
                        new Turnout(42, "Friday Cup", AT, Set.of(ORGANISER), Set.of(ABSENT), Set.of(LATE)), AT));
    }

    static Stream<Object> states() {
        var meeting = EventSamples.meeting();
        var driver = meeting.entries().grid().getFirst().driver();
        var waiting = meeting.entries().waiting().getFirst().driver();
        return Stream.of(
                new Variant(
                        "fewest-starts",
                        new RaceEvent.Scheduled(
                                42,
                                RaceNight.promoting(PromotionOrder.FEWEST_STARTS, meeting.plan()),
                                AT,
                                meeting.origin())),
                new Variant(
                        "numbered",
                        new RaceEvent.Scheduled(
                                42,
                                RaceNight.numbering(new NumberRule(10, 99, List.of(42, 69)), meeting.plan()),
                                AT,
                                meeting.origin())),
                new Variant(
                        "absent",
                        EventLife.evolve(
                                new RaceEvent.Closed(meeting),
                                List.of(
                                        new EventFact.PlaceLost(driver, AT),
                                        new EventFact.Promoted(waiting, AT),
                                        new EventFact.Withdrew(waiting, AT)))));
    }

    static Stream<Object> guilds() {
        var missed = List.of(
                new Missed(42, "Friday Cup", AT, Why.WITHDREW_LATE),
                new Missed(41, "Thursday Cup", AT.minusSeconds(86_400), Why.NO_SHOW));
        var attendances = new Attendances(Map.of(LATE, new Attendance(List.of(AT), missed)), Set.of(42));
        var drivers = new Drivers(Map.of(), Map.of(), Optional.empty(), Optional.empty(), Optional.of(attendances));
        return Stream.of(new Variant(
                "with-attendance",
                new Guild(
                        TrackList.EMPTY,
                        EventIndex.EMPTY,
                        drivers,
                        Map.of(),
                        Seats.NONE,
                        Erasures.NONE,
                        VehicleLists.EMPTY,
                        Pictures.NONE,
                        Grants.NONE,
                        GuildSettings.DEFAULT.with(new Setting.WaitingOrder(Optional.of(PromotionOrder.FEWEST_STARTS))),
                        Optional.empty(),
                        Optional.empty())));
    }

    private AttendanceSamples() {}
}
