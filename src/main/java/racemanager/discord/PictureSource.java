package racemanager.discord;

import java.util.Optional;
import racemanager.kernel.GuildId;
import racemanager.picture.PictureId;
import reactor.core.publisher.Mono;

/** The pictures of guilds as files for messages. */
@FunctionalInterface
public interface PictureSource {

    /** Empty when the picture is gone, or cannot be had at this moment: a message is better without it than late. */
    Mono<Optional<NewFile>> picture(GuildId guild, PictureId picture);
}
