package racemanager.app.bot;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.discord.NewFile;
import racemanager.discord.PictureSource;
import racemanager.kernel.GuildId;
import racemanager.kernel.Reply;
import racemanager.picture.Picture;
import racemanager.picture.PictureId;
import reactor.core.publisher.Mono;

/** Reads pictures from their guilds, and keeps in memory those that were asked for last. */
final class KeptPictures implements PictureSource {

    private static final Logger LOG = LoggerFactory.getLogger(KeptPictures.class);

    /** A renderer has 20 seconds for its message, of which this must leave most. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Which picture of which guild. */
    record Asked(GuildId guild, PictureId picture) {}

    private final BiFunction<GuildId, PictureId, CompletionStage<Reply<Picture>>> guilds;
    private final Recent<Asked, NewFile> recent;

    KeptPictures(
            BiFunction<GuildId, PictureId, CompletionStage<Reply<Picture>>> guilds, Recent<Asked, NewFile> recent) {
        this.guilds = guilds;
        this.recent = recent;
    }

    @Override
    public Mono<Optional<NewFile>> picture(GuildId guild, PictureId picture) {
        var key = new Asked(guild, picture);
        return Mono.defer(
                () -> recent.of(key).map(file -> Mono.just(Optional.of(file))).orElseGet(() -> read(key)));
    }

    private Mono<Optional<NewFile>> read(Asked key) {
        return Mono.fromCompletionStage(() -> guilds.apply(key.guild(), key.picture()))
                .timeout(PATIENCE)
                .map(reply -> reply instanceof Reply.Done<Picture> done
                        ? Optional.of(kept(key, done.view()))
                        : Optional.<NewFile>empty())
                .onErrorResume(failure -> {
                    LOG.warn("{} could not be read", key, failure);
                    return Mono.just(Optional.empty());
                });
    }

    private NewFile kept(Asked key, Picture picture) {
        var name = "picture-" + key.picture().number() + "." + picture.kind().extension();
        var file = NewFile.unchanging(name, picture.content().toArray());
        recent.keep(key, file, picture.content().length());
        return file;
    }
}
