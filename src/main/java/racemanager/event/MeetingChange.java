package racemanager.event;

import java.time.Instant;
import java.util.Optional;

/** A meeting that is being changed, part by part; what is not named stays as it was. */
final class MeetingChange {

    private final Meeting before;
    private EventPlan plan;
    private EntryList entries;
    private Meeting.Origin origin;
    private boolean checkInAnnounced;
    private Shown shown;
    private Calls calls;
    private Optional<Reserves> called;
    private Optional<ServerList> exported;
    private Optional<Withdrawals> withdrawn;
    private Optional<History> past;
    private Optional<Instant> rollCalled;
    private Optional<Broadcasters> broadcast;
    private Optional<Absentees> absent;

    MeetingChange(Meeting before) {
        this.before = before;
        plan = before.plan();
        entries = before.entries();
        origin = before.origin();
        checkInAnnounced = before.checkInAnnounced();
        shown = before.shown();
        calls = before.calls();
        called = before.called();
        exported = before.exported();
        withdrawn = before.withdrawn();
        past = before.past();
        rollCalled = before.rollCalled();
        broadcast = before.broadcast();
        absent = before.absent();
    }

    MeetingChange plan(EventPlan other) {
        plan = other;
        return this;
    }

    MeetingChange entries(EntryList other) {
        entries = other;
        return this;
    }

    MeetingChange origin(Meeting.Origin other) {
        origin = other;
        return this;
    }

    MeetingChange checkInAnnounced(boolean announced) {
        checkInAnnounced = announced;
        return this;
    }

    MeetingChange shown(Shown other) {
        shown = other;
        return this;
    }

    /** What Discord shows is out of date, because members see the change. */
    MeetingChange seen() {
        return shown(shown.outdated());
    }

    MeetingChange calls(Calls other) {
        calls = other;
        return this;
    }

    MeetingChange called(Optional<Reserves> other) {
        called = other;
        return this;
    }

    MeetingChange exported(Optional<ServerList> other) {
        exported = other;
        return this;
    }

    MeetingChange withdrawn(Optional<Withdrawals> other) {
        withdrawn = other;
        return this;
    }

    MeetingChange past(Optional<History> other) {
        past = other;
        return this;
    }

    MeetingChange rollCalled(Instant at) {
        rollCalled = Optional.of(at);
        return this;
    }

    MeetingChange broadcast(Optional<Broadcasters> other) {
        broadcast = other;
        return this;
    }

    MeetingChange absent(Absentees other) {
        absent = other.kept();
        return this;
    }

    Meeting made() {
        return new Meeting(
                before.number(),
                plan,
                entries,
                origin,
                checkInAnnounced,
                shown,
                calls,
                called,
                exported,
                withdrawn,
                past,
                rollCalled,
                broadcast,
                absent);
    }
}
