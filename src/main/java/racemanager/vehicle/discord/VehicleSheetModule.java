package racemanager.vehicle.discord;

import java.util.List;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.discord.Answer;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.Downloads;
import racemanager.discord.NewFile;
import racemanager.discord.Option;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.kernel.Phrase;
import racemanager.setting.Settings;
import racemanager.sheet.SheetReader;
import racemanager.sheet.discord.SheetImport;
import racemanager.speech.Speech;
import racemanager.vehicle.VehicleList;
import racemanager.vehicle.VehicleSheet;
import racemanager.vehicle.Vehicles;
import racemanager.vehicle.wizard.VehicleWizard;
import reactor.core.publisher.Mono;

/** {@code /vehicles import} and {@code export}: the vehicle lists as a CSV file, looked at before it is taken. */
public final class VehicleSheetModule implements CommandModule {

    private static final Access MANAGE = VehicleWizard.KIND.access();
    private static final String FILE = "file";
    private static final String FILE_NAME = "vehicles.csv";
    private static final SheetImport.Ids IDS =
            new SheetImport.Ids("vehicles.import.take", "vehicles.import.cancel", "vehicles.import.page");

    private final Vehicles vehicles;
    private final VehicleListOption option;
    private final SheetImport sheets;
    private final VehicleImportKind kind;
    private final ReadyListsPanel ready;

    /** The settings say which simulator's lists are offered first. */
    public VehicleSheetModule(Vehicles vehicles, Settings settings, Downloads downloads, Speech speech) {
        this.vehicles = vehicles;
        this.option = new VehicleListOption(vehicles);
        this.ready = new ReadyListsPanel(vehicles, settings, MANAGE);
        this.sheets = new SheetImport(IDS, MANAGE, downloads, Phrase.of("vehicles.import.gone"));
        this.kind = new VehicleImportKind(vehicles, SheetImport.headings(speech));
    }

    @Override
    public List<Route> routes() {
        var rows = Stream.of(
                Route.slash("vehicles import", MANAGE, Deferral.EPHEMERAL, this::begin, Option.file(FILE)),
                Route.slash("vehicles export", MANAGE, Deferral.EPHEMERAL, this::export, option.mayBeLeftOut()));
        return Stream.of(rows, sheets.routes(), ready.routes())
                .flatMap(each -> each)
                .toList();
    }

    /** Without a file, the lists that come with the bot are offered. */
    private Mono<Answer> begin(SlashCall call) {
        return call.options()
                .upload(FILE)
                .map(upload -> sheets.preview(call, upload, kind))
                .orElseGet(() -> ready.open(call));
    }

    private Mono<Answer> export(SlashCall call) {
        if (!VehicleListOption.isLeftOut(call)) {
            return option.meant(call, list -> Mono.just(exported(call.responder(), List.of(list))));
        }
        return call.responder()
                .outcome(
                        () -> vehicles.of(call.caller().guild()),
                        all -> all.lists().isEmpty()
                                ? call.responder().ephemeral("vehicles.none")
                                : exported(call.responder(), all.lists()));
    }

    /** A file that could not be sent back is not given out. */
    private static Answer exported(Responder responder, List<VehicleList> lists) {
        var cars = lists.stream().mapToInt(list -> list.vehicles().size()).sum();
        var written = VehicleSheet.write(lists, column -> responder.localizer().label(column.title()));
        if (cars > VehicleSheet.MOST_ROWS || written.length > SheetReader.MOST_BYTES) {
            return responder.refusal("vehicles.export_large");
        }
        var told = Phrase.of("vehicles.exported").with("count", lists.size()).with("cars", cars);
        return SheetImport.exported(responder, new NewFile(FILE_NAME, written), told);
    }
}
