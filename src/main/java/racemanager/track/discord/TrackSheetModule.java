package racemanager.track.discord;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.discord.Answer;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.Downloads;
import racemanager.discord.KeptPreviews;
import racemanager.discord.NewFile;
import racemanager.discord.Option;
import racemanager.discord.Parts;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.Trace;
import racemanager.discord.Upload;
import racemanager.discord.View;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.setting.Settings;
import racemanager.sheet.SheetReader;
import racemanager.speech.Speech;
import racemanager.track.TrackColumn;
import racemanager.track.TrackHeadings;
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
    static final String TAKE = "track.import.take";
    static final String CANCEL = "track.import.cancel";
    static final String PAGE = "track.import.page";

    private final Tracks tracks;
    private final TrackImports imports;
    private final Downloads downloads;
    private final TrackHeadings headings;
    private final KeptPreviews<TrackPreview> previews = new KeptPreviews<>();
    private final StarterTracksPanel starters;

    /** The settings say which simulator's tracks are offered first. */
    public TrackSheetModule(
            Tracks tracks, TrackImports imports, Settings settings, Downloads downloads, Speech speech) {
        this.tracks = tracks;
        this.imports = imports;
        this.downloads = downloads;
        this.starters = new StarterTracksPanel(tracks, imports, settings, MANAGE);
        this.headings = column ->
                new HashSet<>(speech.localizations(column.title().key()).values());
    }

    @Override
    public List<Route> routes() {
        var rows = Stream.of(
                Route.slash("track import", MANAGE, Deferral.EPHEMERAL, this::begin, Option.file(FILE)),
                Route.slash("track export", MANAGE, Deferral.EPHEMERAL, this::export),
                Route.pressed(TAKE, MANAGE, Deferral.UPDATE, this::take),
                Route.pressed(CANCEL, MANAGE, Deferral.UPDATE, this::cancel, Trace.ATTEMPTS),
                Route.pressed(PAGE, MANAGE, Deferral.UPDATE, this::turn, Trace.ATTEMPTS));
        return Stream.concat(rows, starters.routes()).toList();
    }

    /** Without a file, the tracks that come with the bot are offered. */
    private Mono<Answer> begin(SlashCall call) {
        return call.options().upload(FILE).map(upload -> preview(call, upload)).orElseGet(() -> starters.open(call));
    }

    private Mono<Answer> preview(SlashCall call, Upload upload) {
        return downloads.upload(upload, SheetReader.MOST_BYTES).flatMap(outcome -> switch (outcome) {
            case Downloads.Refused refused ->
                Mono.just(call.responder().ephemeral(call.responder().refused(refused.why())));
            case Downloads.Fetched fetched -> preview(call, upload, fetched.content());
        });
    }

    private Mono<Answer> preview(SlashCall call, Upload upload, byte[] content) {
        return switch (TrackSheet.read(content, headings)) {
            case Parsed.Rejected<TrackSheet> rejected -> Mono.just(rejected(call.responder(), rejected.problems()));
            case Parsed.Read<TrackSheet> sheet ->
                call.responder()
                        .outcome(
                                () -> imports.compare(
                                        call.caller().guild(), sheet.value().rows()),
                                comparison -> {
                                    var preview = TrackPreview.of(upload.name(), sheet.value(), comparison);
                                    var id = previews.keep(call.caller(), preview, content.length);
                                    return Answer.ephemeral(
                                            view(call.responder()).page(preview, id, 0));
                                });
        };
    }

    private static Answer rejected(Responder responder, List<Phrase> problems) {
        problems.stream().findFirst().ifPresent(responder::refused);
        var lines = problems.stream().map(responder.localizer()::text).toList();
        return Answer.ephemeral(View.ofText(String.join("\n", lines)));
    }

    /** The buttons stay when the guild is too busy; all else ends the preview. */
    private Mono<Answer> take(PressCall call) {
        return previewed(call, preview -> {
            var caller = call.caller();
            return Mono.fromCompletionStage(
                            () -> imports.take(caller.guild(), preview.taken(), caller.member(), caller.arrival()))
                    .map(reply -> switch (reply) {
                        case Reply.Done<TrackList> done -> ended(call, taken(preview));
                        case Reply.Refused<TrackList> refused ->
                            ended(call, refused(call.responder().refused(refused.why())));
                        case Reply.Busy<TrackList> busy ->
                            call.responder().ephemeral(call.responder().refused(busy.why()));
                    });
        });
    }

    private static Phrase taken(TrackPreview preview) {
        return Phrase.of("track.import.taken")
                .with("fresh", preview.fresh().size())
                .with("changed", preview.changed().size());
    }

    private static Phrase refused(Phrase why) {
        return Phrase.of("track.import.not_taken").with("why", why);
    }

    private Mono<Answer> cancel(PressCall call) {
        return Mono.just(ended(call, Phrase.of("track.import.cancelled")));
    }

    private Mono<Answer> turn(PressCall call) {
        return previewed(
                call,
                preview -> Mono.just(new Answer.Update(view(call.responder())
                        .page(preview, id(call), call.id().numberOr(1, 0).orElse(0)))));
    }

    private Mono<Answer> previewed(PressCall call, Function<TrackPreview, Mono<Answer>> then) {
        return previews.of(call.caller(), id(call))
                .map(then)
                .orElseGet(() -> Mono.just(call.responder().instead(Phrase.of("track.import.gone"))));
    }

    private Answer ended(PressCall call, Phrase told) {
        previews.forget(call.caller(), id(call));
        return call.responder().instead(told);
    }

    private static String id(PressCall call) {
        return call.id().argument(0).orElse("");
    }

    private static TrackPreviewView view(Responder responder) {
        return new TrackPreviewView(responder.localizer());
    }

    private Mono<Answer> export(SlashCall call) {
        return call.responder()
                .outcome(
                        () -> tracks.of(call.caller().guild()),
                        all -> all.tracks().isEmpty()
                                ? call.responder().ephemeral("track.none")
                                : Answer.ephemeral(exported(call.responder(), all)));
    }

    private static View exported(Responder responder, TrackList tracks) {
        Function<TrackColumn, String> heading = column -> responder.localizer().label(column.title());
        var file = new NewFile(FILE_NAME, TrackSheet.write(tracks, heading));
        var told = Phrase.of("track.exported").with("count", tracks.tracks().size());
        return View.of(Parts.text(responder.localizer().text(told)), Parts.file(file))
                .withFile(file);
    }
}
