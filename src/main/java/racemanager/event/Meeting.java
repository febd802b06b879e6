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
        Optional<Broadcasters> broadcast) {

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

    /** Changed so that members see it: what Discord shows is out of date. */
    private Meeting seen(EventPlan next, EntryList list, boolean announced, Optional<Reserves> offers) {
        return new Meeting(
                number,
                next,
                list,
                origin,
                announced,
                shown.outdated(),
                calls,
                offers,
                exported,
                withdrawn,
                past,
                rollCalled,
                broadcast);
    }

    /** Changed in what Discord shows to nobody, or only when asked. */
    private Meeting unseen(
            EntryList list,
            Shown news,
            Calls waiting,
            Optional<ServerList> file,
            Optional<Withdrawals> counted,
            Optional<History> acts,
            Optional<Instant> roll) {
        return new Meeting(
                number,
                plan,
                list,
                origin,
                checkInAnnounced,
                news,
                waiting,
                called,
                file,
                counted,
                acts,
                roll,
                broadcast);
    }

    Meeting with(History changed) {
        return unseen(entries, shown, calls, exported, withdrawn, changed.kept(), rollCalled);
    }

    /** Members see nothing of it. */
    Meeting callingRoll(Instant at) {
        return unseen(entries, shown, calls, exported, withdrawn, past, Optional.of(at));
    }

    Meeting with(Broadcasters changed) {
        var news = shown.outdated();
        var on = changed.kept();
        return new Meeting(
                number,
                plan,
                entries,
                origin,
                checkInAnnounced,
                news,
                calls,
                called,
                exported,
                withdrawn,
                past,
                rollCalled,
                on);
    }

    Meeting with(Withdrawals changed) {
        return unseen(entries, shown, calls, exported, changed.kept(), past, rollCalled);
    }

    Meeting with(Reserves changed) {
        return seen(plan, entries, checkInAnnounced, changed.kept());
    }

    Meeting with(EntryList changed) {
        return seen(plan, TeamRules.seated(plan, entries, changed), checkInAnnounced, fitting(plan, changed));
    }

    private Optional<Reserves> fitting(EventPlan next, EntryList changed) {
        return called.flatMap(reserves ->
                reserves.fitting(changed, GridRoom.of(next, changed)).kept());
    }

    /** What only stewards see makes no message out of date. */
    Meeting noting(EntryList changed) {
        return unseen(changed, shown, calls, exported, withdrawn, past, rollCalled);
    }

    /** A start that is moved makes every check-in worthless; a window that is still to come is announced again. */
    Meeting revised(EventFact.Edited edited) {
        var next = edited.plan();
        var moved = !next.timing().start().equals(plan.timing().start());
        var confirmed = moved ? entries.withoutCheckIns() : entries;
        var dealt = SplitRules.following(next, TeamRules.following(next, confirmed));
        var kept = ClassRules.numbered(next, CrewRules.following(next, dealt));
        var announced = checkInAnnounced && !edited.at().isBefore(next.checkIn().opens());
        return seen(next, kept, announced, fitting(next, kept))
                .with(shown.moved(plan.channels(), next.channels()).outdated());
    }

    /** All that drivers have confirmed holds for a race that starts a little later. */
    Meeting delayed(EventFact.Delayed delayed) {
        return with(plan.with(delayed.timing(), delayed.checkIn()));
    }

    /** Who is told of another day need not be told at once that check-in is open; no place is offered any more. */
    Meeting postponed(EventFact.Postponed postponed) {
        return seen(
                plan.with(postponed.timing(), postponed.checkIn()),
                entries.withoutCheckIns(),
                postponed.checkIn().isOpen(postponed.at()),
                Optional.empty());
    }

    Meeting with(EventPlan changed) {
        return seen(changed, entries, checkInAnnounced, called);
    }

    Meeting on(Track track) {
        return with(plan.on(track));
    }

    Meeting announcingCheckIn() {
        return seen(plan, entries, true, called);
    }

    /** From now on its window closed then, so that nobody reads of another time. */
    Meeting closing(Instant at) {
        return with(plan.with(plan.checkIn().closing(at)));
    }

    Meeting with(Shown seen) {
        return unseen(entries, seen, calls, exported, withdrawn, past, rollCalled);
    }

    Meeting with(Calls changed) {
        return unseen(entries, shown, changed, exported, withdrawn, past, rollCalled);
    }

    Meeting with(ServerList list) {
        return unseen(entries, shown, calls, Optional.of(list), withdrawn, past, rollCalled);
    }

    /** The same driver in the same place, known by another id; what a server's list says of them is right still. */
    Meeting takenOver(MemberId guest, MemberId driver) {
        var changed = entries.changing(guest, entry -> entry.takenOverBy(driver));
        var list = exported.map(before -> before.takenOver(guest, driver));
        return new Meeting(
                number,
                plan,
                changed,
                origin,
                checkInAnnounced,
                shown.outdated(),
                calls,
                fitting(plan, changed),
                list,
                withdrawn,
                past,
                rollCalled,
                broadcast);
    }

    /** Nothing is shown anew where nobody sees a difference. */
    Meeting forgetting(MemberId member) {
        var left = entries.forgetting(member);
        var filming = broadcasters().without(member);
        return new Meeting(
                number,
                plan,
                left,
                origin.forgetting(member),
                checkInAnnounced,
                left.equals(entries) && filming.equals(broadcasters()) ? shown : shown.outdated(),
                calls.forgetting(member),
                fitting(plan, left),
                exported.map(list -> list.forgetting(member, left)),
                withdrawn.flatMap(counted -> counted.without(member).kept()),
                past.map(history -> history.forgetting(member)),
                rollCalled,
                filming.kept());
    }
}
