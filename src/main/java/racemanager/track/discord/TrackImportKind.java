package racemanager.track.discord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import racemanager.discord.Caller;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.kernel.Reply;
import racemanager.sheet.Sheet;
import racemanager.sheet.SheetHeadings;
import racemanager.sheet.discord.SheetKind;
import racemanager.sheet.discord.SheetPreview;
import racemanager.track.TrackComparison;
import racemanager.track.TrackComparison.Different;
import racemanager.track.TrackComparison.Fresh;
import racemanager.track.TrackComparison.Same;
import racemanager.track.TrackComparison.Unfit;
import racemanager.track.TrackImports;
import racemanager.track.TrackRow;
import racemanager.track.TrackSheet;

/** Sheets of tracks. */
record TrackImportKind(TrackImports imports, SheetHeadings headings) implements SheetKind<TrackRow.Compared> {

    @Override
    public Parsed<Comparing<TrackRow.Compared>> read(String file, byte[] content) {
        return switch (TrackSheet.read(content, headings)) {
            case Parsed.Rejected<TrackSheet> rejected -> Parsed.rejected(rejected.problems());
            case Parsed.Read<TrackSheet> sheet ->
                Parsed.read(guild -> imports.compare(guild, sheet.value().rows())
                        .thenApply(reply -> reply.map(comparison -> preview(file, sheet.value(), comparison))));
        };
    }

    private static SheetPreview<TrackRow.Compared> preview(String file, TrackSheet sheet, TrackComparison comparison) {
        var taken = new ArrayList<TrackRow.Compared>();
        var wrong = new ArrayList<>(sheet.wrong());
        var fresh = 0;
        var same = 0;
        for (int place = 0; place < sheet.rows().size(); place++) {
            var row = sheet.rows().get(place);
            switch (comparison.standings().get(place)) {
                case Fresh none -> {
                    fresh++;
                    taken.add(row.comparedWith(Optional.empty()));
                }
                case Different different -> taken.add(row.comparedWith(Optional.of(different.before())));
                case Same as -> same++;
                case Unfit unfit -> wrong.add(new Sheet.Wrong(row.line(), List.of(unfit.why())));
            }
        }
        wrong.sort(Comparator.comparing(Sheet.Wrong::line));
        var counts = new SheetPreview.Counts(fresh, taken.size() - fresh, same);
        return new SheetPreview<>(file, taken, counts, wrong, sheet.unknown());
    }

    @Override
    public CompletionStage<Reply<Phrase>> take(Caller caller, SheetPreview<TrackRow.Compared> preview) {
        return imports.take(caller.guild(), preview.taken(), caller.member(), caller.arrival())
                .thenApply(reply -> reply.map(done -> preview.told()));
    }

    @Override
    public Phrase unknown(int count, Several columns) {
        return Phrase.of("track.import.unknown").with("count", count).with("columns", columns);
    }
}
