package racemanager.wizard.discord;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import racemanager.discord.Downloads;
import racemanager.discord.NewFile;
import racemanager.discord.PictureSource;
import racemanager.discord.SubmitCall;
import racemanager.kernel.Decision;
import racemanager.kernel.GuildId;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.kernel.Reply;
import racemanager.picture.Picture;
import racemanager.picture.PictureId;
import racemanager.picture.PictureReader;
import racemanager.wizard.Control;
import racemanager.wizard.Screen;
import racemanager.wizard.Wizards;
import racemanager.wizard.Wizards.Whose;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Pictures that members give in a wizard's form: fetched, judged by their content, and kept for the session. */
public final class GivenPictures {

    private final Wizards wizards;
    private final Downloads downloads;
    private final PictureSource source;

    public GivenPictures(Wizards wizards, Downloads downloads, PictureSource source) {
        this.wizards = wizards;
        this.downloads = downloads;
        this.source = source;
    }

    /** Where both a file and a link are given, the file counts: the link may still stand there from an earlier try. */
    Mono<Reply<PictureId>> taken(Whose whose, String field, SubmitCall call) {
        return fetched(field, call).flatMap(outcome -> switch (outcome) {
            case Downloads.Refused refused -> Mono.just(Reply.refused(refused.why()));
            case Downloads.Fetched fetched -> kept(whose, fetched, call.caller().arrival());
        });
    }

    private Mono<Downloads.Outcome> fetched(String field, SubmitCall call) {
        var file = call.uploads(Control.Picture.file(field)).stream().findFirst();
        var link = PlainText.line(call.text(Control.Picture.link(field)));
        if (file.isPresent()) {
            return downloads.upload(file.get(), PictureReader.LARGEST);
        }
        return link.isEmpty()
                ? Mono.just(new Downloads.Refused(Phrase.of("wizard.picture.nothing")))
                : downloads.link(link, PictureReader.LARGEST);
    }

    private Mono<Reply<PictureId>> kept(Whose whose, Downloads.Fetched file, Instant at) {
        return switch (PictureReader.read(file.content())) {
            case Decision.Refused<Picture> refused -> Mono.just(Reply.refused(refused.reason()));
            case Decision.Accepted<Picture> read ->
                Mono.fromCompletionStage(
                        () -> wizards.keepPicture(whose, read.facts().getFirst(), at));
        };
    }

    /** The same reply, once the pictures that its screen shows were told of. */
    CompletionStage<Reply<Screen>> fetched(GuildId guild, Reply<Screen> reply, Consumer<Map<PictureId, NewFile>> show) {
        return reply instanceof Reply.Done<Screen> done
                        && done.view() instanceof Screen.Asking asking
                        && !asking.shownPictures().isEmpty()
                ? files(guild, asking.shownPictures())
                        .doOnNext(show)
                        .thenReturn(reply)
                        .toFuture()
                : CompletableFuture.completedFuture(reply);
    }

    /** Those that can be had; a page is better without a picture than late. */
    Mono<Map<PictureId, NewFile>> files(GuildId guild, Set<PictureId> pictures) {
        return Flux.fromIterable(pictures)
                .flatMap(picture -> source.picture(guild, picture)
                        .flatMap(Mono::justOrEmpty)
                        .map(file -> Map.entry(picture, file)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
