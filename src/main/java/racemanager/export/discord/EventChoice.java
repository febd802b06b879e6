package racemanager.export.discord;

import java.util.function.Function;
import racemanager.discord.Answer;
import racemanager.discord.SlashCall;
import racemanager.event.EventOverview.Listed;
import reactor.core.publisher.Mono;

/** Finds the race that a command is about. */
@FunctionalInterface
public interface EventChoice {

    /** Goes on with the race that is meant, or says why none can be told. */
    Mono<Answer> meaning(SlashCall call, Function<Listed, Mono<Answer>> then);
}
