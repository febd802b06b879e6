package racemanager.discord.interaction;

import java.util.function.Consumer;
import java.util.function.Supplier;
import racemanager.discord.Answer;
import racemanager.discord.Deferral;
import reactor.core.publisher.Mono;

/**
 * What a route has to do for one interaction.
 *
 * @param name the route, for the log and the metrics
 * @param tooSlow what is answered when a route without deferral misses its time
 * @param failed what is answered when the work fails or cannot be shown
 * @param ended told how it ended
 */
record Work(
        String kind,
        String name,
        Deferral deferral,
        Mono<Answer> answer,
        Supplier<Answer> tooSlow,
        Supplier<Answer> failed,
        Consumer<Outcome> ended) {}
