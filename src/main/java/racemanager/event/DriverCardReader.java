package racemanager.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventPlan.DriverIdKind;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.steam.SteamId;
import racemanager.steam.SteamIdReading;

/** Reads who a driver is: a full name of 2 to 60 characters with at least two letters, and the account asked for. */
public final class DriverCardReader {

    public static final int LONGEST_NAME = 60;
    private static final int SHORTEST_NAME = 2;
    private static final int FEWEST_LETTERS = 2;

    /** The card that an event asks for, beside a name for the team where cars are shared and a livery, or every rule that the form breaks. */
    public static Parsed<DriverCard> read(RegistrationForm form, EventPlan plan) {
        var problems = new ArrayList<Phrase>();
        var card = read(form, plan.capacity().driverId());
        if (card instanceof Parsed.Rejected<DriverCard> rejected) problems.addAll(rejected.problems());
        form.liveryObjection(plan).ifPresent(problems::add);
        form.crewOf(plan).flatMap(crew -> CrewReader.objection(crew.name())).ifPresent(problems::add);
        return problems.isEmpty() ? card : Parsed.rejected(problems);
    }

    /** The card, or every rule that the form breaks. */
    public static Parsed<DriverCard> read(RegistrationForm form, DriverIdKind asked) {
        var name = PlainText.line(form.fullName());
        var problems = new ArrayList<Phrase>();
        if (name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME || letters(name) < FEWEST_LETTERS) {
            problems.add(Phrase.of("driver.name").with("least", SHORTEST_NAME).with("most", LONGEST_NAME));
        }
        var steam = switch (asked) {
            case NONE -> Optional.<SteamId>empty();
            case STEAM -> steam(form.driverId(), problems);
        };
        return problems.isEmpty() ? Parsed.read(new DriverCard(name, steam)) : Parsed.rejected(problems);
    }

    /** The card of somebody who need not name an account, but may where one is asked for. */
    static Parsed<DriverCard> readBroadcaster(RegistrationForm form, DriverIdKind asked) {
        return read(form, PlainText.line(form.driverId()).isEmpty() ? DriverIdKind.NONE : asked);
    }

    private static long letters(String name) {
        return name.codePoints().filter(Character::isLetter).count();
    }

    static Optional<SteamId> steam(String typed, List<Phrase> problems) {
        return switch (SteamId.read(typed)) {
            case SteamIdReading.Known known -> Optional.of(known.id());
            case SteamIdReading.NeedsLookup link -> {
                problems.add(link.unavailable());
                yield Optional.empty();
            }
            case SteamIdReading.Refused refused -> {
                problems.add(refused.why());
                yield Optional.empty();
            }
        };
    }

    private DriverCardReader() {}
}
