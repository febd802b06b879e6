package racemanager.event;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import racemanager.kernel.MemberId;
import racemanager.steam.SteamId;
import racemanager.track.Track;

/**
 * What an event carries through all phases: its plan, its entries, who made it, what Discord shows of it, and whom it has
 * yet to call.
 *
 * @param called to whom free places are offered; empty where it is and was nobody
 * @param exported the list that was taken to a server; empty where none was
 * @param withdrawn how often drivers have withdrawn; empty where nobody has, and where nobody counts
 * @param rollCalled when drivers were last looked up in the guild; empty where nobody was yet
 * @param past who did what with it; empty for what was stored before that was kept
 * @param broadcast who has a broadcast slot; empty where nobody has
 * @param absent who had a place and will not be there; empty where nobody is known
 */
public record Meeting(
        int number,
        EventPlan plan,
        EntryList entries,
        Origin origin,
        boolean checkInAnnounced,
        Shown shown,
        Calls calls,
        Optional<Reserves> called,
        Optional<ServerList> exported,
        Optional<Withdrawals> withdrawn,
        Optional<History> past,
        Optional<Instant> rollCalled,
        Optional<Broadcasters> broadcast,
        Optional<Absentees> absent) {

    /** As it begins. */
    static Meeting of(EventFact.Published fact) {
        return new Meeting(
                fact.number(),
                fact.plan(),
                EntryList.EMPTY,
                new Origin(fact.by(), fact.at()),
                false,
                Shown.NOTHING,
                Calls.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Of which nobody knows who did what, and where nobody broadcasts. */
    public Meeting(
            int number,
            EventPlan plan,
            EntryList entries,
            Origin origin,
            boolean checkInAnnounced,
            Shown shown,
            Calls calls,
            Optional<Reserves> called,
            Optional<ServerList> exported,
            Optional<Withdrawals> withdrawn) {
        this(
                number,
                plan,
                entries,
                origin,
                checkInAnnounced,
                shown,
                calls,
                called,
                exported,
                withdrawn,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Who published it, and when. */
    public record Origin(MemberId by, Instant at) {
        Origin forgetting(MemberId member) {
            return by.equals(member) ? new Origin(FormerMember.ID, at) : this;
        }
    }

    /** Whether Discord has answered all that was wished of it. */
    boolean isSettled() {
        return shown.isSettled(plan.channels()) && calls.waiting().isEmpty();
    }

    Reserves reserves() {
        return called.orElse(Reserves.NONE);
    }

    Withdrawals withdrawals() {
        return withdrawn.orElse(Withdrawals.NONE);
    }

    /** Whether a driver has withdrawn more often than the event allows without a steward. */
    boolean isShutOut(MemberId driver) {
        return plan.details()
                .withdrawalLimit()
                .filter(limit -> withdrawals().of(driver) > limit)
                .isPresent();
    }

    /** Counted only where there is a limit, so that no more is kept of drivers than is needed. */
    Meeting counting(MemberId driver) {
        return plan.details().withdrawalLimit().isPresent() ? with(withdrawals().adding(driver)) : this;
    }

    /** Who did what with it, oldest first. */
    public History history() {
        return past.orElse(History.NONE);
    }

    /** Who has a broadcast slot. */
    public Broadcasters broadcasters() {
        return broadcast.orElse(Broadcasters.NONE);
    }

    /** Who had a place and will not be there, unless they come back. */
    Absentees absentees() {
        return absent.orElse(Absentees.NONE);
    }

    /** All who have to hear of what happens to it: drivers, those in line and broadcasters; a set of the caller's own. */
    public Set<MemberId> toTell() {
        var members = entries.members();
        broadcasters().all().forEach(each -> members.add(each.member()));
        return members;
    }

    /** Whether anybody in the race, driver or broadcaster, has named this account. */
    boolean isNamed(SteamId account) {
        return entries.ofAccount(account).isPresent()
                || broadcasters().ofAccount(account).isPresent();
    }

    private MeetingChange change() {
        return new MeetingChange(this);
    }

    Meeting with(History changed) {
        return change().past(changed.kept()).made();
    }

    /** Members see nothing of it. */
    Meeting callingRoll(Instant at) {
        return change().rollCalled(at).made();
    }

    Meeting with(Broadcasters changed) {
        return change().broadcast(changed.kept()).seen().made();
    }

    Meeting with(Withdrawals changed) {
        return change().withdrawn(changed.kept()).made();
    }

    Meeting with(Reserves changed) {
        return change().called(changed.kept()).seen().made();
    }

    Meeting with(EntryList changed) {
        return change().entries(TeamRules.seated(plan, entries, changed))
                .called(fitting(plan, changed))
                .seen()
                .made();
    }

    private Optional<Reserves> fitting(EventPlan next, EntryList changed) {
        return called.flatMap(reserves ->
                reserves.fitting(changed, GridRoom.of(next, changed)).kept());
    }

    /** What only stewards see makes no message out of date. */
    Meeting noting(EntryList changed) {
        return change().entries(changed).made();
    }

    /** A start that is moved makes every check-in worthless; a window that is still to come is announced again. */
    Meeting revised(EventFact.Edited edited) {
        var next = edited.plan();
        var moved = !next.timing().start().equals(plan.timing().start());
        var confirmed = moved ? entries.withoutCheckIns() : entries;
        var dealt = SplitRules.following(next, TeamRules.following(next, confirmed));
        var kept = ClassRules.numbered(next, CrewRules.following(next, dealt));
        return change().plan(next)
                .entries(kept)
                .checkInAnnounced(
                        checkInAnnounced && !edited.at().isBefore(next.checkIn().opens()))
                .called(fitting(next, kept))
                .shown(shown.moved(plan.channels(), next.channels()))
                .seen()
                .made();
    }

    /** All that drivers have confirmed holds for a race that starts a little later. */
    Meeting delayed(EventFact.Delayed delayed) {
        return with(plan.with(delayed.timing(), delayed.checkIn()));
    }

    /** Who is told of another day need not be told at once that check-in is open; no place is offered any more. */
    Meeting postponed(EventFact.Postponed postponed) {
        return change().plan(plan.with(postponed.timing(), postponed.checkIn()))
                .entries(entries.withoutCheckIns())
                .checkInAnnounced(postponed.checkIn().isOpen(postponed.at()))
                .called(Optional.empty())
                .absent(Absentees.NONE)
                .seen()
                .made();
    }

    Meeting with(EventPlan changed) {
        return change().plan(changed).called(fitting(changed, entries)).seen().made();
    }

    Meeting on(Track track) {
        return with(plan.on(track));
    }

    Meeting announcingCheckIn() {
        return change().checkInAnnounced(true).seen().made();
    }

    /** From now on its window closed then, so that nobody reads of another time. */
    Meeting closing(Instant at) {
        return with(plan.with(plan.checkIn().closing(at)));
    }

    Meeting with(Shown changed) {
        return change().shown(changed).made();
    }

    Meeting with(Calls changed) {
        return change().calls(changed).made();
    }

    Meeting with(ServerList list) {
        return change().exported(Optional.of(list)).made();
    }

    /** The same driver in the same place, known by another id; what a server's list says of them is right still. */
    Meeting takenOver(MemberId guest, MemberId driver) {
        var changed = entries.changing(guest, entry -> entry.takenOverBy(driver));
        return change().entries(changed)
                .called(fitting(plan, changed))
                .exported(exported.map(before -> before.takenOver(guest, driver)))
                .seen()
                .made();
    }

    /** A place that was offered to the captain is the car's. */
    Meeting handedOver(MemberId captain, MemberId next) {
        var changed = entries.changing(captain, car -> car.handedTo(next));
        var reserves = reserves().handedOver(captain, next);
        return change().entries(changed)
                .called(reserves.fitting(changed, GridRoom.of(plan, changed)).kept())
                .exported(exported.map(before -> before.takenOver(captain, next)))
                .seen()
                .made();
    }

    /** Nothing is shown anew where nobody sees a difference. */
    Meeting forgetting(MemberId member) {
        var left = entries.forgetting(member);
        var filming = broadcasters().without(member);
        var same = left.equals(entries) && filming.equals(broadcasters());
        return change().entries(left)
                .origin(origin.forgetting(member))
                .shown(same ? shown : shown.outdated())
                .calls(calls.forgetting(member))
                .called(fitting(plan, left))
                .exported(exported.map(list -> list.forgetting(member, left)))
                .withdrawn(withdrawn.flatMap(counted -> counted.without(member).kept()))
                .past(past.map(history -> history.forgetting(member)))
                .broadcast(filming.kept())
                .absent(absentees().without(member))
                .made();
    }
}
