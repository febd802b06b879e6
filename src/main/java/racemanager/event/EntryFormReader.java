package racemanager.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racemanager.event.Entry.DriverCard;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.MemberId;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;

/** Reads what a steward sets an entry to: a card, an allowed car, a number of the event's that nobody else has, a team with room, and a livery. */
public final class EntryFormReader {

    /** Why somebody cannot set an entry to this. */
    @FunctionalInterface
    private interface Rules {
        List<Phrase> objections(Live event, MemberId driver, EntryChange change);
    }

    /** The change, or every rule that it breaks. */
    public static Parsed<EntryChange> read(Live event, MemberId driver, EntryForm form) {
        return read(event, driver, form, EntryFormReader::objections);
    }

    /** The same for drivers who change their own entries. */
    public static Parsed<EntryChange> readOwn(Live event, MemberId driver, EntryForm form) {
        return read(event, driver, form, EntryFormReader::ownObjections);
    }

    private static Parsed<EntryChange> read(Live event, MemberId driver, EntryForm form, Rules rules) {
        var problems = new ArrayList<Phrase>();
        var registration = new RegistrationForm(form.fullName(), form.driverId(), form.car(), form.team());
        var car = registration.carOf(event.plan());
        var number = NumberRules.read(form.number(), event.plan(), problems);
        var read = DriverCardReader.read(registration, event.plan().capacity().driverId());
        if (read instanceof Parsed.Rejected<DriverCard> rejected) problems.addAll(rejected.problems());
        var card = read instanceof Parsed.Read<DriverCard> known ? known.value() : new DriverCard("", Optional.empty());
        var livery = livery(event, driver, form.livery(), problems);
        var change = new EntryChange(card, car, number, registration.teamOf(event.plan()), livery);
        problems.addAll(rules.objections(event, driver, change));
        return problems.isEmpty() ? Parsed.read(change) : Parsed.rejected(problems);
    }

    /** What the entry is with the livery that was typed, or with none. */
    public static Parsed<EntryChange> livery(Entry entry, String typed) {
        return LiveryReader.objection(typed)
                .<Parsed<EntryChange>>map(Parsed::rejected)
                .orElseGet(() -> Parsed.read(entry.present().with(LiveryReader.read(typed))));
    }

    /** A livery that nobody is asked for any more stays as it was. */
    private static Optional<HttpsLink> livery(Live event, MemberId driver, String typed, List<Phrase> problems) {
        if (!event.plan().details().rules().allowLiveries())
            return event.entries().entryOf(driver).flatMap(Entry::livery);
        LiveryReader.objection(typed).ifPresent(problems::add);
        return LiveryReader.read(typed);
    }

    /** Why drivers cannot set their own entries to this: a reserved number has to be given to them. */
    static List<Phrase> ownObjections(Live event, MemberId driver, EntryChange change) {
        var problems = new ArrayList<>(objections(event, driver, change));
        NumberRules.reserved(event, driver, change).ifPresent(problems::add);
        return problems;
    }

    /** Why an entry cannot be set to this; empty when it can. */
    static List<Phrase> objections(Live event, MemberId driver, EntryChange change) {
        var problems = new ArrayList<Phrase>();
        var others = event.entries().without(driver);
        BroadcastRules.refusalToSteward(event.meeting(), driver).ifPresent(problems::add);
        NumberRules.outside(event.plan(), change).ifPresent(problems::add);
        change.number()
                .flatMap(others::ofNumber)
                .ifPresent(holder -> problems.add(Phrase.of("steward.number_taken")
                        .with("number", Integer.toString(change.number().orElseThrow()))
                        .with("name", name(holder))));
        change.card()
                .steam()
                .flatMap(others::ofAccount)
                .ifPresent(holder ->
                        problems.add(Phrase.of("steward.account_taken").with("name", name(holder))));
        change.card()
                .steam()
                .filter(account -> event.entries()
                        .entryOf(driver)
                        .flatMap(Entry::crew)
                        .filter(crew -> crew.has(account))
                        .isPresent())
                .ifPresent(own -> problems.add(
                        Phrase.of("event.crew.twice").with("name", change.card().fullName())));
        change.card()
                .steam()
                .flatMap(event.meeting().broadcasters()::ofAccount)
                .map(holder -> holder.card().fullName())
                .ifPresent(holder ->
                        problems.add(Phrase.of("steward.account_taken").with("name", holder)));
        if (!event.plan().cars().allows(change.car())) {
            problems.add(Phrase.of("event.car_not_allowed").with("car", change.car()));
        }
        problems.addAll(ClassRules.objections(event, driver, change));
        if (!event.entries().entryOf(driver).map(Entry::team).equals(Optional.of(change.team())))
            TeamRules.objection(
                            event.plan(), others, change.team(), event.entries().isOnGrid(driver))
                    .ifPresent(problems::add);
        return problems;
    }

    private static String name(Entry entry) {
        return entry.title();
    }

    private EntryFormReader() {}
}
