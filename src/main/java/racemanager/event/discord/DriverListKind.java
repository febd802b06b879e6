package racemanager.event.discord;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import racemanager.discord.Caller;
import racemanager.event.DriverComparison;
import racemanager.event.DriverComparison.Different;
import racemanager.event.DriverComparison.Fresh;
import racemanager.event.DriverComparison.Same;
import racemanager.event.DriverComparison.Unfit;
import racemanager.event.DriverListRules;
import racemanager.event.DriverLists;
import racemanager.event.DriverRow;
import racemanager.event.DriverSheet;
import racemanager.event.DriverSheet.TeamNames;
import racemanager.event.EventPlan;
import racemanager.event.Events.EventId;
import racemanager.event.RaceEvent.Live;
import racemanager.event.Spot;
import racemanager.event.Steward;
import racemanager.kernel.MemberId;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.kernel.Reply;
import racemanager.sheet.Sheet;
import racemanager.sheet.SheetHeadings;
import racemanager.sheet.discord.SheetKind;
import racemanager.sheet.discord.SheetPreview;

/** Lists of drivers for one event, as a steward sends them at this time. */
record DriverListKind(
        DriverLists lists,
        EventId id,
        EventPlan plan,
        Steward steward,
        Instant at,
        SheetHeadings headings,
        TeamNames teams)
        implements SheetKind<DriverRow.Compared> {

    @Override
    public Optional<Integer> event() {
        return Optional.of(id.number());
    }

    @Override
    public Parsed<Comparing<DriverRow.Compared>> read(String file, byte[] content) {
        return switch (DriverSheet.read(content, plan, headings, teams)) {
            case Parsed.Rejected<DriverSheet> rejected -> Parsed.rejected(rejected.problems());
            case Parsed.Read<DriverSheet> sheet ->
                Parsed.read(guild -> lists.compare(id, sheet.value().rows(), at)
                        .thenApply(reply -> reply.map(comparison -> preview(file, sheet.value(), comparison))));
        };
    }

    private static SheetPreview<DriverRow.Compared> preview(
            String file, DriverSheet sheet, DriverComparison comparison) {
        var taken = new ArrayList<DriverRow.Compared>();
        var wrong = new ArrayList<Sheet.Wrong>();
        int grid = 0;
        int waiting = 0;
        int same = sheet.nobody();
        for (int place = 0; place < sheet.rows().size(); place++) {
            var row = sheet.rows().get(place);
            switch (comparison.standings().get(place)) {
                case Fresh fresh -> {
                    taken.add(row.comparedWith(Optional.empty()));
                    if (fresh.part() == Spot.Part.GRID) grid++;
                    else waiting++;
                }
                case Different different -> taken.add(row.comparedWith(Optional.of(different.before())));
                case Same as -> same++;
                case Unfit unfit -> wrong.add(new Sheet.Wrong(row.line(), unfit.why()));
            }
        }
        var counts = new SheetPreview.Counts(grid + waiting, taken.size() - grid - waiting, same);
        var places = Optional.of(places("drivers.import.places", grid, waiting)).filter(any -> counts.fresh() > 0);
        return new SheetPreview<>(file, taken, counts, wrong, sheet.unknown(), places);
    }

    private static Phrase places(String key, int grid, int waiting) {
        return Phrase.of(key).with("grid", grid).with("waiting", waiting);
    }

    @Override
    public CompletionStage<Reply<Phrase>> take(Caller caller, SheetPreview<DriverRow.Compared> preview) {
        return lists.take(id, preview.taken(), MemberId.withoutDiscord(caller.interaction()), steward, caller.arrival())
                .thenApply(reply -> reply.map(live -> taken(preview, live)));
    }

    /** Others may have registered since the preview, so that it is said where the drivers really came. */
    private static Phrase taken(SheetPreview<DriverRow.Compared> preview, Live live) {
        var grid = DriverListRules.onGrid(live, preview.taken());
        return places("drivers.import.taken", grid, preview.counts().fresh() - grid)
                .with("fresh", preview.counts().fresh())
                .with("changed", preview.counts().changed());
    }

    @Override
    public Phrase unknown(int count, Several columns) {
        return Phrase.of("drivers.import.unknown").with("count", count).with("columns", columns);
    }
}
