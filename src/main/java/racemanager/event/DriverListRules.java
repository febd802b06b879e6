package racemanager.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import racemanager.event.DriverComparison.Different;
import racemanager.event.DriverComparison.Fresh;
import racemanager.event.DriverComparison.Same;
import racemanager.event.DriverComparison.Standing;
import racemanager.event.DriverComparison.Unfit;
import racemanager.event.EventCommand.ImportDrivers;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.steam.SteamId;

/** How an event takes a list of drivers without Discord: all that were looked at, or none of them. */
public final class DriverListRules {

    /** More names in one sentence are not read any more. */
    private static final int MOST_NAMED = 5;

    private static final MemberId ANYBODY = MemberId.withoutDiscord(1);
    private static final Steward NOBODY = new Steward(FormerMember.ID, "");

    /** Why no list can be taken; empty while one can. */
    public static Optional<Phrase> refusal(Live event, Instant now) {
        return Stewarding.refusalToAdd(event, now);
    }

    /**
     * What each row would change.
     *
     * @param owners the member of the guild whose account it is; empty where it is nobody's
     */
    public static Decision<Standing> compare(
            Live event, List<DriverRow> rows, Function<SteamId, Optional<MemberId>> owners, Instant at) {
        var refusal = refusal(event, at);
        if (refusal.isPresent()) return Decision.refused(refusal.get());
        var cars = ListedCar.all(event.plan(), rows);
        var standings =
                DriverListing.of(event, cars, owners, ANYBODY, NOBODY, at).take(cars);
        return Decision.accepted(rows.stream().map(standings::get).toList());
    }

    /** Whoever asks again cannot know whether it was done the first time, so that is no outdated comparison. */
    static Decision<EventFact> take(Live event, ImportDrivers command) {
        var rows = command.rows().stream().map(DriverRow.Compared::row).toList();
        var cars = ListedCar.all(event.plan(), rows);
        var listing = DriverListing.of(
                event, cars, account -> Optional.empty(), command.first(), command.steward(), command.at());
        var compared = new HashMap<DriverRow, Optional<DriverRow.Before>>();
        for (var each : command.rows()) compared.put(each.row(), each.before());
        var outdated = new ArrayList<Phrase>();
        var unfit = new ArrayList<Phrase>();
        int added = 0;
        int changed = 0;
        int same = 0;
        for (var car : cars) {
            var before = listing.before(car.captain());
            for (var row : car.rows()) if (!before.equals(compared.get(row))) outdated.add(Phrase.verbatim(row.name()));
            switch (listing.take(car)) {
                case Fresh fresh -> added += car.rows().size();
                case Different different -> changed += car.rows().size();
                case Same as -> same += car.rows().size();
                case Unfit wrong ->
                    unfit.add(Phrase.of("drivers.import.not_now")
                            .with("line", car.captain().line())
                            .with("why", wrong.why().getFirst()));
            }
        }
        if (same == command.rows().size()) return Decision.unchanged();
        if (!outdated.isEmpty()) return Decision.refused(outdated(outdated));
        if (!unfit.isEmpty()) return Decision.refused(unfit.getFirst());
        var facts = new ArrayList<>(listing.facts());
        facts.add(
                new EventFact.DriversImported(added, changed, command.steward().member(), command.at()));
        return Decision.accepted(facts);
    }

    private static Phrase outdated(List<Phrase> names) {
        return Phrase.of("drivers.import.outdated")
                .with("count", names.size())
                .with("drivers", new Several(names.stream().limit(MOST_NAMED).toList()));
    }

    /** Of the drivers who came with a list, how many are on the grid now. */
    public static int onGrid(Live event, List<DriverRow.Compared> rows) {
        return (int) rows.stream()
                .filter(each -> each.before().isEmpty())
                .filter(each -> event.entries().grid().stream()
                        .filter(Entry::isGuest)
                        .flatMap(entry -> entry.cards().stream())
                        .anyMatch(card -> card.steam().equals(each.row().account())
                                && each.row().isNamed(card.fullName())))
                .count();
    }

    private DriverListRules() {}
}
