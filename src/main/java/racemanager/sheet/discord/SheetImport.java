package racemanager.sheet.discord;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.CustomId;
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
public final class SheetImport {

    private final Ids ids;
    private final Access access;
    private final Downloads downloads;
    private final Phrase gone;
    private final KeptPreviews<Kept<?>> previews = new KeptPreviews<>();

    /**
     * What the buttons of a kind are called.
     *
     * @param areOfEvent whether the event stands in front in them, by which its stewards are let through
     */
    public record Ids(String take, String cancel, String page, boolean areOfEvent) {

        /** Of a guild's own sheets. */
        public Ids(String take, String cancel, String page) {
            this(take, cancel, page, false);
        }

        CustomId of(String route, SheetKind<?> kind, Object... arguments) {
            var all = Stream.concat(areOfEvent ? kind.event().stream() : Stream.empty(), Stream.of(arguments));
            return CustomId.of(route, all.toArray());
        }

        private int preview() {
            return areOfEvent ? 1 : 0;
        }
    }

    private record Kept<T>(SheetKind<T> kind, SheetPreview<T> preview) {

        CompletionStage<Reply<Phrase>> take(Caller caller) {
            return kind.take(caller, preview);
        }
    }

    /** The sentence says that a preview is not kept any more. */
    public SheetImport(Ids ids, Access access, Downloads downloads, Phrase gone) {
        this.ids = ids;
        this.access = access;
        this.downloads = downloads;
        this.gone = gone;
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

    public <T> Mono<Answer> preview(SlashCall call, Upload upload, SheetKind<T> kind) {
        return downloads.upload(upload, SheetReader.MOST_BYTES).flatMap(outcome -> switch (outcome) {
            case Downloads.Refused refused ->
                Mono.just(call.responder().ephemeral(call.responder().refused(refused.why())));
            case Downloads.Fetched fetched -> preview(call, upload, fetched.content(), kind);
        });
    }

    private <T> Mono<Answer> preview(SlashCall call, Upload upload, byte[] content, SheetKind<T> kind) {
        return switch (kind.read(upload.name(), content)) {
            case Parsed.Rejected<SheetKind.Comparing<T>> rejected ->
                Mono.just(rejected(call.responder(), rejected.problems()));
            case Parsed.Read<SheetKind.Comparing<T>> sheet ->
                call.responder().outcome(() -> sheet.value().with(call.caller().guild()), preview -> {
                    var kept = new Kept<>(kind, preview);
                    var id = previews.keep(call.caller(), kept, content.length);
                    return Answer.ephemeral(page(call.responder(), kept, id, 0));
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
                kept -> Mono.fromCompletionStage(() -> kept.take(call.caller())).map(reply -> switch (reply) {
                    case Reply.Done<Phrase> done -> ended(call, done.view());
                    case Reply.Refused<Phrase> refused ->
                        ended(call, refused(call.responder().refused(refused.why())));
                    case Reply.Busy<Phrase> busy ->
                        call.responder().ephemeral(call.responder().refused(busy.why()));
                }));
    }

    private static Phrase refused(Phrase why) {
        return Phrase.of("sheet.import.not_taken").with("why", why);
    }

    private Mono<Answer> cancel(PressCall call) {
        return Mono.just(ended(call, Phrase.of("sheet.import.cancelled")));
    }

    private Mono<Answer> turn(PressCall call) {
        var page = call.id().numberOr(ids.preview() + 1, 0).orElse(0);
        return previewed(call, kept -> Mono.just(new Answer.Update(page(call.responder(), kept, id(call), page))));
    }

    private Mono<Answer> previewed(PressCall call, Function<Kept<?>, Mono<Answer>> then) {
        return previews.of(call.caller(), id(call))
                .map(then)
                .orElseGet(() -> Mono.just(call.responder().instead(gone)));
    }

    private Answer ended(PressCall call, Phrase told) {
        previews.forget(call.caller(), id(call));
        return call.responder().instead(told);
    }

    private String id(PressCall call) {
        return call.id().argument(ids.preview()).orElse("");
    }

    private View page(Responder responder, Kept<?> kept, String id, int wanted) {
        return new SheetPreviewView(responder.localizer(), ids, kept.kind()).page(kept.preview(), id, wanted);
    }
}
