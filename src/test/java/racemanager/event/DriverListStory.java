package racemanager.event;

import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.StewardStory.BECAUSE;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import racemanager.event.DriverComparison.Different;
import racemanager.event.DriverComparison.Fresh;
import racemanager.event.DriverComparison.Standing;
import racemanager.event.DriverComparison.Unfit;
import racemanager.event.EventCommand.ImportDrivers;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.speech.Speech;
import racemanager.steam.SteamId;

/** Lists of drivers that are looked at and taken by an event. */
record DriverListStory(EventStory event, Map<SteamId, MemberId> owners) {

    static final MemberId FIRST = MemberId.withoutDiscord(1_000);

    private static final Speech SPEECH = Speech.load();

    static DriverListStory of(EventStory event) {
        return new DriverListStory(event, Map.of());
    }

    static String account(int number) {
        return SteamId.ofAccount(number).text();
    }

    Parsed<DriverSheet> read(String csv) {
        return DriverSheet.read(
                csv.getBytes(StandardCharsets.UTF_8),
                event.live().plan(),
                title -> new HashSet<>(SPEECH.localizations(title.key()).values()),
                SPEECH::labels);
    }

    List<DriverRow> rows(String csv) {
        return ((Parsed.Read<DriverSheet>) read(csv)).value().rows();
    }

    List<Standing> standings(String csv) {
        Function<SteamId, Optional<MemberId>> owner = account -> Optional.ofNullable(owners.get(account));
        var decision = DriverListRules.compare(event.live(), rows(csv), owner, DAYS_BEFORE);
        return ((Decision.Accepted<Standing>) decision).facts();
    }

    /** What is wrong with the row of that place, from 0. */
    List<String> problems(String csv, int row) {
        return standings(csv).get(row) instanceof Unfit unfit
                ? unfit.why().stream().map(Phrase::key).toList()
                : List.of();
    }

    /** The good rows, as they were looked at. */
    ImportDrivers looked(String csv) {
        var rows = rows(csv);
        var standings = standings(csv);
        var good = new ArrayList<DriverRow.Compared>();
        for (int row = 0; row < rows.size(); row++) {
            if (standings.get(row) instanceof Fresh) good.add(rows.get(row).comparedWith(Optional.empty()));
            if (standings.get(row) instanceof Different different)
                good.add(rows.get(row).comparedWith(Optional.of(different.before())));
        }
        return new ImportDrivers(good, FIRST, BECAUSE, DAYS_BEFORE);
    }

    DriverListStory takes(String csv) {
        event.accepts(looked(csv));
        return this;
    }

    Entry entry(String name) {
        return event.live()
                .entries()
                .present()
                .filter(entry -> entry.card().fullName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
