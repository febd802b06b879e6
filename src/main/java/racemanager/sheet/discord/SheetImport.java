package racemanager.sheet.discord;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.discord.Answer;
import racemanager.discord.Deferral;
import racemanager.discord.Downloads;
import racemanager.discord.KeptPreviews;
import racemanager.discord.NewFile;
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
import racemanager.sheet.SheetHeadings;
import racemanager.sheet.SheetReader;
import racemanager.speech.Speech;
import reactor.core.publisher.Mono;

/** A CSV file that a member sends: a preview, with buttons that take it, leave it, and turn over what is wrong. */
public final class SheetImport<T> {

    private final Ids ids;
    private final Access access;
    private final Downloads downloads;
    private final SheetKind<T> kind;
    private final KeptPreviews<SheetPreview<T>> previews = new KeptPreviews<>();

    /** What the buttons of a kind are called. */
    public record Ids(String take, String cancel, String page) {}

    public SheetImport(Ids ids, Access access, Downloads downloads, SheetKind<T> kind) {
        this.ids = ids;
        this.access = access;
        this.downloads = downloads;
        this.kind = kind;
    }

    /** Headings in all languages. */
    public static SheetHeadings headings(Speech speech) {
        return title -> new HashSet<>(speech.localizations(title.key()).values());
    }

    /** A file for the member, beside what is said of it. */
    public static Answer exported(Responder responder, NewFile file, Phrase told) {
        return Answer.ephemeral(View.of(Parts.text(responder.localizer().text(told)), Parts.file(file))
                .withFile(file));
    }

    public Stream<Route> routes() {
        return Stream.of(
                Route.pressed(ids.take(), access, Deferral.UPDATE, this::take),
                Route.pressed(ids.cancel(), access, Deferral.UPDATE, this::cancel, Trace.ATTEMPTS),
                Route.pressed(ids.page(), access, Deferral.UPDATE, this::turn, Trace.ATTEMPTS));
    }

    public Mono<Answer> preview(SlashCall call, Upload upload) {
        return downloads.upload(upload, SheetReader.MOST_BYTES).flatMap(outcome -> switch (outcome) {
            case Downloads.Refused refused ->
                Mono.just(call.responder().ephemeral(call.responder().refused(refused.why())));
            case Downloads.Fetched fetched -> preview(call, upload, fetched.content());
        });
    }

    private Mono<Answer> preview(SlashCall call, Upload upload, byte[] content) {
        return switch (kind.read(upload.name(), content)) {
            case Parsed.Rejected<SheetKind.Comparing<T>> rejected ->
                Mono.just(rejected(call.responder(), rejected.problems()));
            case Parsed.Read<SheetKind.Comparing<T>> sheet ->
                call.responder().outcome(() -> sheet.value().with(call.caller().guild()), preview -> {
                    var id = previews.keep(call.caller(), preview, content.length);
                    return Answer.ephemeral(view(call.responder()).page(preview, id, 0));
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
        return previewed(
                call,
                preview -> Mono.fromCompletionStage(() -> kind.take(call.caller(), preview.taken()))
                        .map(reply -> switch (reply) {
                            case Reply.Done<?> done -> ended(call, taken(preview));
                            case Reply.Refused<?> refused ->
                                ended(call, refused(call.responder().refused(refused.why())));
                            case Reply.Busy<?> busy ->
                                call.responder().ephemeral(call.responder().refused(busy.why()));
                        }));
    }

    private static Phrase taken(SheetPreview<?> preview) {
        return Phrase.of("sheet.import.taken")
                .with("fresh", preview.counts().fresh())
                .with("changed", preview.counts().changed());
    }

    private static Phrase refused(Phrase why) {
        return Phrase.of("sheet.import.not_taken").with("why", why);
    }

    private Mono<Answer> cancel(PressCall call) {
        return Mono.just(ended(call, Phrase.of("sheet.import.cancelled")));
    }

    private Mono<Answer> turn(PressCall call) {
        return previewed(
                call,
                preview -> Mono.just(new Answer.Update(view(call.responder())
                        .page(preview, id(call), call.id().numberOr(1, 0).orElse(0)))));
    }

    private Mono<Answer> previewed(PressCall call, Function<SheetPreview<T>, Mono<Answer>> then) {
        return previews.of(call.caller(), id(call))
                .map(then)
                .orElseGet(() -> Mono.just(call.responder().instead(kind.gone())));
    }

    private Answer ended(PressCall call, Phrase told) {
        previews.forget(call.caller(), id(call));
        return call.responder().instead(told);
    }

    private static String id(PressCall call) {
        return call.id().argument(0).orElse("");
    }

    private SheetPreviewView view(Responder responder) {
        return new SheetPreviewView(responder.localizer(), ids, kind);
    }
}
