package racemanager.track.discord;

import java.util.List;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.access.BotModule;
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
import racemanager.sheet.discord.SheetImport;
import racemanager.speech.Speech;
import racemanager.track.TrackImports;
import racemanager.track.TrackList;
import racemanager.track.TrackSheet;
import racemanager.track.Tracks;
import reactor.core.publisher.Mono;

/** {@code /track import} and {@code export}: the tracks as a CSV file, looked at before it is taken. */
public final class TrackSheetModule implements CommandModule {

    private static final Access MANAGE = Access.to(BotModule.TRACKS);
    private static final String FILE = "file";
    private static final String FILE_NAME = "tracks.csv";
    private static final SheetImport.Ids IDS =
            new SheetImport.Ids("track.import.take", "track.import.cancel", "track.import.page");

    private final Tracks tracks;
    private final SheetImport sheets;
    private final TrackImportKind kind;
    private final StarterTracksPanel starters;

    /** The settings say which simulator's tracks are offered first. */
    public TrackSheetModule(
            Tracks tracks, TrackImports imports, Settings settings, Downloads downloads, Speech speech) {
        this.tracks = tracks;
        this.starters = new StarterTracksPanel(tracks, imports, settings, MANAGE);
        this.sheets = new SheetImport(IDS, MANAGE, downloads, Phrase.of("track.import.gone"));
        this.kind = new TrackImportKind(imports, SheetImport.headings(speech));
    }

    @Override
    public List<Route> routes() {
        var rows = Stream.of(
                Route.slash("track import", MANAGE, Deferral.EPHEMERAL, this::begin, Option.file(FILE)),
                Route.slash("track export", MANAGE, Deferral.EPHEMERAL, this::export));
        return Stream.of(rows, sheets.routes(), starters.routes())
                .flatMap(each -> each)
                .toList();
    }

    /** Without a file, the tracks that come with the bot are offered. */
    private Mono<Answer> begin(SlashCall call) {
        return call.options()
                .upload(FILE)
                .map(upload -> sheets.preview(call, upload, kind))
                .orElseGet(() -> starters.open(call));
    }

    private Mono<Answer> export(SlashCall call) {
        return call.responder()
                .outcome(
                        () -> tracks.of(call.caller().guild()),
                        all -> all.tracks().isEmpty()
                                ? call.responder().ephemeral("track.none")
                                : exported(call.responder(), all));
    }

    private static Answer exported(Responder responder, TrackList tracks) {
        var written = TrackSheet.write(tracks, column -> responder.localizer().label(column.title()));
        var told = Phrase.of("track.exported").with("count", tracks.tracks().size());
        return SheetImport.exported(responder, new NewFile(FILE_NAME, written), told);
    }
}
