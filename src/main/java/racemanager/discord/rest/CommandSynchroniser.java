package racemanager.discord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import discord4j.discordjson.json.ApplicationCommandRequest;
import discord4j.rest.request.Router;
import discord4j.rest.route.Routes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.discord.CommandIds;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

/** Brings the global commands at Discord up to date, and leaves them alone when they are: Discord allows 200 new ones a day. */
public final class CommandSynchroniser {

    private static final Logger LOG = LoggerFactory.getLogger(CommandSynchroniser.class);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    /** How long an attempt may take, which is longer than a request may, and the pause after the first. */
    record Patience(Duration attempt, Duration firstPause) {
        private static final Patience USUAL = new Patience(Duration.ofSeconds(40), Duration.ofSeconds(2));
    }

    private final Router router;
    private final ObjectMapper json;
    private final long application;
    private final CommandIds ids;

    /** The ids are told which command has which, once Discord has answered. */
    public CommandSynchroniser(Router router, ObjectMapper json, long application, CommandIds ids) {
        this.router = router;
        this.json = json;
        this.application = application;
        this.ids = ids;
    }

    /** Whether Discord's commands differed and were overwritten. */
    public Mono<Boolean> synchronise(List<ApplicationCommandRequest> wanted) {
        return present().flatMap(there -> {
            if (CommandShape.of(there).equals(CommandShape.of(tree(wanted)))) {
                learn(there);
                LOG.info("The {} commands at Discord are up to date", wanted.size());
                return Mono.just(false);
            }
            return overwritten(wanted)
                    .doOnNext(this::learn)
                    .doOnSuccess(done -> LOG.info("Sent {} commands to Discord", wanted.size()))
                    .thenReturn(true);
        });
    }

    /**
     * The same until it is done. Members use the commands that are at Discord already while it fails or hangs, so each
     * failure is a line in the log, and the pause before the next attempt grows up to five minutes.
     */
    public Mono<Boolean> persistently(List<ApplicationCommandRequest> wanted, Scheduler timer) {
        return persistently(wanted, timer, Patience.USUAL);
    }

    Mono<Boolean> persistently(List<ApplicationCommandRequest> wanted, Scheduler timer, Patience patience) {
        return Mono.defer(() -> synchronise(wanted))
                .timeout(patience.attempt(), timer)
                .retryWhen(Retry.backoff(Long.MAX_VALUE, patience.firstPause())
                        .maxBackoff(LONGEST_PAUSE)
                        .scheduler(timer)
                        .doBeforeRetry(again -> LOG.warn(
                                "The commands could not be brought up to date at Discord, which is tried again: {}",
                                reason(again.failure()))));
    }

    /** Returns when it is done or ended, and at the latest after so long, without ending it: a bot starts all the same. */
    public static void await(CompletableFuture<Boolean> synchronising, Duration most) {
        Mono.fromFuture(synchronising, true)
                .timeout(most, Mono.empty())
                .onErrorResume(ended -> Mono.empty())
                .block();
    }

    private static String reason(Throwable failure) {
        if (failure instanceof TimeoutException) {
            return "no answer in time";
        }
        var message = String.valueOf(failure.getMessage());
        return message.lines().findFirst().orElse(message);
    }

    private Mono<List<JsonNode>> present() {
        return Routes.GLOBAL_APPLICATION_COMMANDS_GET
                .newRequest(application)
                .query("with_localizations", true)
                .exchange(router)
                .bodyToMono(JsonNode.class)
                .map(CommandSynchroniser::each);
    }

    private List<JsonNode> tree(List<ApplicationCommandRequest> wanted) {
        return wanted.stream().map(each -> json.<JsonNode>valueToTree(each)).toList();
    }

    private static List<JsonNode> each(JsonNode commands) {
        return StreamSupport.stream(commands.spliterator(), false).toList();
    }

    private void learn(List<JsonNode> commands) {
        ids.learn(commands.stream()
                .collect(Collectors.toMap(
                        command -> command.path("name").asText(),
                        command -> command.path("id").asText(),
                        (first, second) -> first)));
    }

    private Mono<List<JsonNode>> overwritten(List<ApplicationCommandRequest> wanted) {
        return Routes.GLOBAL_APPLICATION_COMMANDS_BULK_OVERWRITE
                .newRequest(application)
                .body(wanted)
                .exchange(router)
                .bodyToMono(JsonNode.class)
                .map(CommandSynchroniser::each);
    }
}
