package racemanager.vehicle.discord;

import java.util.concurrent.CompletionStage;
import racemanager.discord.Caller;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.kernel.Reply;
import racemanager.sheet.SheetHeadings;
import racemanager.sheet.discord.SheetKind;
import racemanager.sheet.discord.SheetPreview;
import racemanager.vehicle.VehicleComparison;
import racemanager.vehicle.VehicleListChange;
import racemanager.vehicle.VehicleLists;
import racemanager.vehicle.VehicleSheet;
import racemanager.vehicle.Vehicles;

/** Sheets of vehicle lists. */
record VehicleImportKind(Vehicles vehicles, SheetHeadings headings) implements SheetKind<VehicleListChange> {

    @Override
    public Parsed<Comparing<VehicleListChange>> read(String file, byte[] content) {
        return switch (VehicleSheet.read(content, headings)) {
            case Parsed.Rejected<VehicleSheet> rejected -> Parsed.rejected(rejected.problems());
            case Parsed.Read<VehicleSheet> sheet ->
                Parsed.read(guild ->
                        vehicles.of(guild).thenApply(reply -> reply.map(lists -> preview(file, sheet.value(), lists))));
        };
    }

    private static SheetPreview<VehicleListChange> preview(String file, VehicleSheet sheet, VehicleLists lists) {
        var compared = VehicleComparison.of(lists, sheet);
        var counts = new SheetPreview.Counts(compared.fresh(), compared.changed(), compared.same());
        return new SheetPreview<>(file, compared.changes(), counts, compared.wrong(), sheet.unknown());
    }

    @Override
    public CompletionStage<Reply<Phrase>> take(Caller caller, SheetPreview<VehicleListChange> preview) {
        return vehicles.take(caller.guild(), preview.taken(), caller.member(), caller.arrival())
                .thenApply(reply -> reply.map(done -> preview.told()));
    }

    @Override
    public Phrase unknown(int count, Several columns) {
        return Phrase.of("vehicles.import.unknown").with("count", count).with("columns", columns);
    }
}
