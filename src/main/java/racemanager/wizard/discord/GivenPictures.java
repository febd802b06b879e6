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
import racemanager.discord.PictureUploads;
import racemanager.discord.SubmitCall;
import racemanager.form.PictureFields;
import racemanager.kernel.GuildId;
import racemanager.kernel.Reply;
import racemanager.picture.Picture;
import racemanager.picture.PictureId;
import racemanager.wizard.Screen;
import racemanager.wizard.Wizards;
import racemanager.wizard.Wizards.Whose;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Pictures that members give in a wizard's form: fetched, judged by their content, and kept for the session. */
public final class GivenPictures {

    private final Wizards wizards;
    private final PictureUploads uploads;
    private final PictureSource source;

    public GivenPictures(Wizards wizards, Downloads downloads, PictureSource source) {
        this.wizards = wizards;
        this.uploads = new PictureUploads(downloads);
        this.source = source;
    }

    Mono<Reply<PictureId>> taken(Whose whose, String field, SubmitCall call) {
        return uploads.given(new PictureFields(field), call).flatMap(reply -> switch (reply) {
            case Reply.Done<Picture> done ->
                kept(whose, done.view(), call.caller().arrival());
            case Reply.Refused<Picture> refused -> Mono.just(Reply.refused(refused.why()));
            case Reply.Busy<Picture> busy -> Mono.just(Reply.busy(busy.why()));
        });
    }

    private Mono<Reply<PictureId>> kept(Whose whose, Picture picture, Instant at) {
        return Mono.fromCompletionStage(() -> wizards.keepPicture(whose, picture, at));
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
