package racemanager.event;

import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.EventCommand.MarkGuest;
import racemanager.event.EventCommand.TakeOver;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;

/** What is different for drivers without Discord: stewards know them by name alone, and a member may turn out to be one. */
final class GuestRules {

    /** Why a guest cannot come in by this name; stewards could not tell them from the one who is in. */
    static Optional<Phrase> namesake(EntryList entries, Entry coming) {
        return coming.isGuest()
                ? entries.present()
                        .filter(Entry::isGuest)
                        .filter(entry -> isNamed(entry, coming.card().fullName()))
                        .findFirst()
                        .map(entry -> Phrase.of("steward.guest_named")
                                .with("name", entry.card().fullName()))
                : Optional.empty();
    }

    private static boolean isNamed(Entry entry, String name) {
        return PlainText.likeness(entry.card().fullName()).equals(PlainText.likeness(name));
    }

    /** Said again, because the guild and the event are told one after the other, it changes nothing more. */
    static Decision<EventFact> takeOver(Live event, TakeOver taking) {
        var entries = event.entries();
        var guest = entries.entryOf(taking.guest()).filter(Entry::isGuest);
        var present = entries.entryOf(taking.driver());
        if (guest.isPresent() && present.isPresent())
            return Decision.refused(Phrase.of("steward.already_in")
                    .with("name", present.get().card().fullName()));
        var driving = entries.carOf(taking.driver()).filter(car -> present.isEmpty());
        if (guest.isPresent() && driving.isPresent())
            return Decision.refused(
                    Phrase.of("event.crew.driving").with("car", driving.get().title()));
        var broadcasting = BroadcastRules.refusalToSteward(event.meeting(), taking.driver());
        if (guest.isPresent() && broadcasting.isPresent()) return Decision.refused(broadcasting.get());
        if (guest.isPresent())
            return Decision.accepted(Stewarding.added(
                    event,
                    new EventFact.EntryTakenOver(
                            taking.driver(), taking.guest(), taking.steward().member(), taking.at()),
                    taking));
        return present.isPresent() ? Decision.unchanged() : Decision.refused(notIn(taking.guest()));
    }

    /** The mark tells guests among members apart; who has no Discord is one without it. */
    static Decision<EventFact> mark(Live event, Entry entry, MarkGuest mark) {
        if (entry.isGuest() && !mark.guest())
            return Decision.refused(Phrase.of("steward.guest_without_discord")
                    .with("name", entry.card().fullName()));
        if (entry.drivesAsGuest() == mark.guest()) return Decision.unchanged();
        var marked = new EventFact.GuestMarked(
                entry.driver(), mark.guest(), mark.steward().member(), mark.at());
        return Decision.accepted(
                Stream.concat(Stream.of(marked), Stewarding.told(event, Call.Reason.CHANGED, mark).stream())
                        .toList());
    }

    static EntryList marked(EntryList entries, EventFact.GuestMarked marked) {
        var since = Optional.of(marked.at()).filter(at -> marked.guest());
        return entries.changing(marked.driver(), entry -> entry.asGuest(since));
    }

    static Phrase notIn(MemberId driver) {
        return driver.isOnDiscord()
                ? Phrase.of("steward.not_in").with("driver", Mention.of(driver))
                : Phrase.of("steward.guest_not_in");
    }

    private GuestRules() {}
}
