package racemanager.event;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RaceEvent.Published;
import racemanager.kernel.MemberId;

/**
 * Whose place on the grid was given up too late for the race to be planned without them; guests are not noted.
 *
 * @param noShows who lost it because they had not checked in
 * @param late who withdrew after closure
 */
public record Absentees(Set<MemberId> noShows, Set<MemberId> late) {

    static final Absentees NONE = new Absentees(Set.of(), Set.of());

    public Absentees {
        noShows = Set.copyOf(noShows);
        late = Set.copyOf(late);
    }

    /** As a meeting keeps it: empty where there is nothing to keep. */
    Optional<Absentees> kept() {
        return equals(NONE) ? Optional.empty() : Optional.of(this);
    }

    Absentees missing(MemberId driver) {
        return new Absentees(and(noShows, driver), late);
    }

    Absentees leaving(MemberId driver) {
        return new Absentees(noShows, and(late, driver));
    }

    Absentees without(MemberId driver) {
        return new Absentees(but(noShows, driver), but(late, driver));
    }

    /** A driver loses their place to those who are there. */
    static Meeting losing(Meeting meeting, MemberId driver) {
        var left = meeting.with(meeting.entries().last(driver));
        return new MeetingChange(left).absent(left.absentees().missing(driver)).made();
    }

    /** What comes after closure counts towards no limit, because reserves are asked then; that it came late is kept. */
    static Meeting withdrawing(Live event, MemberId driver) {
        var entries = event.entries();
        var left = event.meeting().with(entries.without(driver));
        if (event instanceof Published) return left.counting(driver);
        return entries.isOnGrid(driver)
                ? new MeetingChange(left)
                        .absent(left.absentees().leaving(driver))
                        .made()
                : left;
    }

    private static Set<MemberId> and(Set<MemberId> drivers, MemberId driver) {
        if (!driver.isOnDiscord()) return drivers;
        var more = new LinkedHashSet<>(drivers);
        more.add(driver);
        return more;
    }

    private static Set<MemberId> but(Set<MemberId> drivers, MemberId driver) {
        var fewer = new LinkedHashSet<>(drivers);
        fewer.remove(driver);
        return fewer;
    }
}
