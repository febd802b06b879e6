package racemanager.discord.interaction;

import discord4j.discordjson.json.InteractionData;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.CompletionCall;
import racemanager.discord.Deferral;
import racemanager.discord.Route;
import racemanager.discord.View;
import racemanager.discord.Voice;
import racemanager.kernel.Phrase;
import reactor.core.publisher.Mono;

/** Finds the route for an interaction; where there is none, what to say instead. */
final class WorkFinder {

    private static final Logger LOG = LoggerFactory.getLogger(WorkFinder.class);
    private static final String NOWHERE = "none";

    private final RouteTable routes;
    private final Voice voice;

    WorkFinder(RouteTable routes, Voice voice) {
        this.routes = routes;
        this.voice = voice;
    }

    Work find(InteractionData interaction, Instant arrival, String reference) {
        var failed = Phrase.of("interaction.failed").with("reference", reference);
        try {
            return CallerReader.read(interaction, arrival)
                    .map(caller -> find(interaction, caller, failed))
                    .orElseGet(() -> refusal(interaction, "interaction.guild-only"));
        } catch (RuntimeException unreadable) {
            LOG.error("Interaction {} cannot be read, reference {}", interaction.id().asString(), reference, unreadable);
            return refusal(interaction, failed);
        }
    }

    private Work find(InteractionData interaction, Caller caller, Phrase failed) {
        return found(InteractionReader.read(interaction, caller), caller, failed)
                .orElseGet(() -> refusal(interaction, "interaction.unknown"));
    }

    private Optional<Work> found(Arrived arrived, Caller caller, Phrase failed) {
        return switch (arrived) {
            case Arrived.Slash(var call) ->
                routes.slash(call.path())
                        .map(route -> work(
                                "slash", route.path(), route.deferral(), route.handler(), call, caller, failed));
            case Arrived.Press(var call) ->
                routes.pressed(call.id().route())
                        .map(route -> work(
                                "press",
                                route.customIdRoute(),
                                route.deferral(),
                                route.handler(),
                                call,
                                caller,
                                failed));
            case Arrived.Submit(var call) ->
                routes.submitted(call.id().route())
                        .map(route -> work(
                                "submit",
                                route.customIdRoute(),
                                route.deferral(),
                                route.handler(),
                                call,
                                caller,
                                failed));
            case Arrived.Completion(var call) ->
                routes.completion(call.path(), call.option()).map(route -> completion(route, call));
            case Arrived.Strange(var what) -> {
                LOG.info("Discord sent {}", what);
                yield Optional.empty();
            }
        };
    }

    private <C> Work work(
            String kind,
            String name,
            Deferral deferral,
            Route.Handler<C, Answer> handler,
            C call,
            Caller caller,
            Phrase failed) {
        return new Work(
                kind,
                name,
                deferral,
                answer(handler, call),
                whisper(Phrase.of("interaction.slow"), caller.locale()),
                whisper(failed, caller.locale()));
    }

    private static Work completion(Route.Autocompletion route, CompletionCall call) {
        Supplier<Answer> nothing = () -> new Answer.Choices(List.of());
        String name = route.path() + " " + route.option();
        return new Work("completion", name, Deferral.NONE, answer(route.handler(), call), nothing, nothing);
    }

    private static <C, A extends Answer> Mono<Answer> answer(Route.Handler<C, A> handler, C call) {
        return Mono.<Answer>defer(() -> handler.answer(call).cast(Answer.class))
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("The handler gave no answer")));
    }

    private Work refusal(InteractionData interaction, String key) {
        return refusal(interaction, Phrase.of(key));
    }

    private Work refusal(InteractionData interaction, Phrase phrase) {
        Supplier<Answer> said = interaction.type() == InteractionReader.COMPLETION
                ? () -> new Answer.Choices(List.of())
                : whisper(phrase, CallerReader.locale(interaction));
        return new Work("refusal", NOWHERE, Deferral.NONE, Mono.fromSupplier(said), said, said);
    }

    private Supplier<Answer> whisper(Phrase phrase, Locale locale) {
        return () -> Answer.whisper(View.ofText(voice.say(phrase, locale)));
    }
}
