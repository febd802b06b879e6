package racemanager.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand.ChangeAccount;
import racemanager.event.EventPlan.DriverIdKind;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;

/** How a driver who is in a race names another account, by the rules for those who come in. */
public final class AccountChange {

    private static final String NOT_REGISTERED = "event.not_registered";

    /** The driver's card with the account that was typed. */
    public static Parsed<DriverCard> card(Live event, MemberId driver, String typed) {
        return event.entries()
                .entryOf(driver)
                .map(entry -> card(entry, typed))
                .orElseGet(() -> Parsed.rejected(Phrase.of(NOT_REGISTERED)));
    }

    private static Parsed<DriverCard> card(Entry entry, String typed) {
        var problems = new ArrayList<Phrase>();
        var account = DriverCardReader.steam(typed, problems);
        return problems.isEmpty()
                ? Parsed.read(new DriverCard(entry.card().fullName(), account))
                : Parsed.rejected(List.copyOf(problems));
    }

    /** Whether the driver is in the race with this card's account. */
    public static boolean isDone(Live event, MemberId driver, DriverCard card) {
        return event.entries()
                .entryOf(driver)
                .filter(entry -> entry.card().steam().equals(card.steam()))
                .isPresent();
    }

    static Decision<EventFact> decide(Live event, ChangeAccount change) {
        var entry = event.entries().entryOf(change.driver());
        if (entry.isEmpty()) return Decision.refused(NOT_REGISTERED);
        if (event.plan().capacity().driverId() == DriverIdKind.NONE) return Decision.refused("event.no_account");
        return switch (card(entry.get(), change.driverId())) {
            case Parsed.Rejected<DriverCard> rejected -> Decision.unchanged();
            case Parsed.Read<DriverCard> read -> decide(event, entry.get(), read.value(), change);
        };
    }

    /** The account comes first: the guild keeps it before the event has it. */
    private static Decision<EventFact> decide(Live event, Entry entry, DriverCard card, ChangeAccount change) {
        if (isDone(event, change.driver(), card)) return Decision.unchanged();
        var objection = objection(event, entry, card);
        if (objection.isPresent()) return Decision.refused(objection.get());
        return Registration.isTheirs(card, change.known())
                ? Decision.accepted(new EventFact.EntryChanged(
                        change.driver(), entry.present().of(card), change.driver(), change.at()))
                : Decision.unchanged();
    }

    private static Optional<Phrase> objection(Live event, Entry entry, DriverCard card) {
        if (card.steam().filter(entry::has).isPresent())
            return Optional.of(Phrase.of("event.crew.twice").with("name", card.fullName()));
        return card.steam().filter(event.meeting()::isNamed).map(account -> Phrase.of("driver.steam_taken"));
    }

    private AccountChange() {}
}
