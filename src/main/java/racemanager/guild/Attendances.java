package racemanager.guild;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import racemanager.event.Turnout;
import racemanager.guild.Attendance.Missed;
import racemanager.guild.Attendance.Why;
import racemanager.kernel.MemberId;

/**
 * How all members came to the guild's races.
 *
 * @param noted the events whose turnout is counted in, as long as the guild knows them, so that none counts twice
 */
public record Attendances(Map<MemberId, Attendance> members, Set<Integer> noted) {

    public static final Attendances NONE = new Attendances(Map.of(), Set.of());

    public Attendances {
        members = Map.copyOf(members);
        noted = Set.copyOf(noted);
    }

    Attendance of(MemberId member) {
        return members.getOrDefault(member, Attendance.NONE);
    }

    boolean isNoted(int event) {
        return noted.contains(event);
    }

    /** What is too old is dropped with each race. */
    Attendances noting(Turnout turnout, Instant at) {
        var counted = new LinkedHashMap<>(members);
        turnout.started().forEach(member -> change(counted, member, known -> known.starting(turnout.start())));
        turnout.noShows().forEach(member -> change(counted, member, missing(turnout, Why.NO_SHOW)));
        turnout.late().forEach(member -> change(counted, member, missing(turnout, Why.WITHDREW_LATE)));
        counted.replaceAll((member, known) -> known.asOf(at));
        counted.values().removeIf(Attendance.NONE::equals);
        var events = new LinkedHashSet<>(noted);
        events.add(turnout.event());
        return new Attendances(counted, events);
    }

    private static UnaryOperator<Attendance> missing(Turnout turnout, Why why) {
        return known -> known.missing(new Missed(turnout.event(), turnout.title(), turnout.start(), why));
    }

    private static void change(Map<MemberId, Attendance> members, MemberId member, UnaryOperator<Attendance> change) {
        members.put(member, change.apply(members.getOrDefault(member, Attendance.NONE)));
    }

    Attendances without(MemberId member) {
        var fewer = new LinkedHashMap<>(members);
        fewer.remove(member);
        return new Attendances(fewer, noted);
    }

    /** An event that is erased cannot be told of again; what its drivers did in it stays. */
    Attendances withoutEvent(int event) {
        var fewer = new LinkedHashSet<>(noted);
        fewer.remove(event);
        return new Attendances(members, fewer);
    }

    /** As a guild keeps it: empty where there is nothing to keep. */
    Optional<Attendances> kept() {
        return equals(NONE) ? Optional.empty() : Optional.of(this);
    }
}
