package racemanager.event;

import java.time.Instant;
import java.util.Optional;
import racemanager.event.Entry.DriverCard;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.MemberId;

/** An entry that is being changed, part by part; what is not named stays as it was. */
final class EntryRevision {

    private final Instant registeredAt;
    private MemberId driver;
    private DriverCard card;
    private String car;
    private Optional<Instant> checkedInAt;
    private Optional<Integer> number;
    private Optional<String> note;
    private Optional<Integer> team;
    private Optional<Integer> split;
    private Optional<Crew> crew;
    private Optional<Instant> guestSince;
    private Optional<Integer> starts;
    private Optional<HttpsLink> livery;

    EntryRevision(Entry before) {
        registeredAt = before.registeredAt();
        driver = before.driver();
        card = before.card();
        car = before.car();
        checkedInAt = before.checkedInAt();
        number = before.number();
        note = before.note();
        team = before.team();
        split = before.split();
        crew = before.crew();
        guestSince = before.guestSince();
        starts = before.starts();
        livery = before.livery();
    }

    EntryRevision driver(MemberId other) {
        driver = other;
        return this;
    }

    EntryRevision set(EntryChange change) {
        card = change.card();
        car = change.car();
        number = change.number();
        team = change.team();
        livery = change.livery();
        return this;
    }

    EntryRevision checkedInAt(Optional<Instant> at) {
        checkedInAt = at;
        return this;
    }

    EntryRevision note(Optional<String> text) {
        note = text;
        return this;
    }

    EntryRevision team(Optional<Integer> other) {
        team = other;
        return this;
    }

    EntryRevision split(Optional<Integer> other) {
        split = other;
        return this;
    }

    EntryRevision crew(Optional<Crew> other) {
        crew = other;
        return this;
    }

    EntryRevision guestSince(Optional<Instant> since) {
        guestSince = since;
        return this;
    }

    EntryRevision starts(Optional<Integer> races) {
        starts = races;
        return this;
    }

    EntryRevision livery(Optional<HttpsLink> link) {
        livery = link;
        return this;
    }

    Entry made() {
        return new Entry(
                driver,
                card,
                car,
                registeredAt,
                checkedInAt,
                number,
                note,
                team,
                split,
                crew,
                guestSince,
                starts,
                livery);
    }
}
