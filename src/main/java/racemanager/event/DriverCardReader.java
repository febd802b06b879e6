package racemanager.event;

import java.util.Optional;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventPlan.DriverIdKind;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.steam.SteamId;
import racemanager.steam.SteamIdReading;

/** Reads who a driver is: a full name of 2 to 60 characters with at least two letters, and the account asked for. */
public final class DriverCardReader {

    public static final int LONGEST_NAME = 60;
    private static final int SHORTEST_NAME = 2;
    private static final int FEWEST_LETTERS = 2;

    /** Accepts exactly one card, or refuses with the first rule that is broken. */
    public static Decision<DriverCard> read(RegistrationForm form, DriverIdKind asked) {
        var name = PlainText.line(form.fullName());
        if (name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME || letters(name) < FEWEST_LETTERS)
            return Decision.refused(
                    Phrase.of("driver.name").with("least", SHORTEST_NAME).with("most", LONGEST_NAME));
        return switch (asked) {
            case NONE -> Decision.accepted(new DriverCard(name, Optional.empty()));
            case STEAM -> withSteam(name, form.driverId());
        };
    }

    private static long letters(String name) {
        return name.codePoints().filter(Character::isLetter).count();
    }

    private static Decision<DriverCard> withSteam(String name, String typed) {
        return switch (SteamId.read(typed)) {
            case SteamIdReading.Known known -> Decision.accepted(new DriverCard(name, Optional.of(known.id())));
            case SteamIdReading.NeedsLookup link -> Decision.refused(link.unavailable());
            case SteamIdReading.Refused refused -> Decision.refused(refused.why());
        };
    }

    private DriverCardReader() {}
}
