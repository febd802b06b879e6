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
            LOG.error(
                    "Interaction {} cannot be read, reference {}",
                    interaction.id().asString(),
                    reference,
                    unreadable);
            return refusal(interaction, failed);
        }
    }

    private Work find(InteractionData interaction, Caller caller, Phrase failed) {
        return found(InteractionReader.read(interaction, caller), caller, failed)
                .orElseGet(() -> refusal(interaction, "interaction.unknown"));
    }

    private Optional<Work> found(Arrived arrived, Caller caller, Phrase failed) {
        return switch (arrived) {
            case Arrived.Slash slash ->
                routes.slash(slash.call().path())
                        .map(route -> new Found<>("slash", route.path(), route.deferral(), route.handler())
                                .work(slash.call(), fallbacks(caller, failed)));
            case Arrived.Press press ->
                routes.pressed(press.call().id().route())
                        .map(route -> new Found<>("press", route.customIdRoute(), route.deferral(), route.handler())
                                .work(press.call(), fallbacks(caller, failed)));
            case Arrived.Submit submit ->
                routes.submitted(submit.call().id().route())
                        .map(route -> new Found<>("submit", route.customIdRoute(), route.deferral(), route.handler())
                                .work(submit.call(), fallbacks(caller, failed)));
            case Arrived.Completion completion ->
                routes.completion(completion.call().path(), completion.call().option())
                        .map(route -> completion(route, completion.call()));
            case Arrived.Unsupported unsupported -> {
                LOG.info("Discord sent {}", unsupported.what());
                yield Optional.empty();
            }
        };
    }

    private Fallbacks fallbacks(Caller caller, Phrase failed) {
        return new Fallbacks(
                ephemeral(Phrase.of("interaction.slow"), caller.locale()), ephemeral(failed, caller.locale()));
    }

    private record Fallbacks(Supplier<Answer> tooSlow, Supplier<Answer> failed) {}

    private record Found<C>(String kind, String name, Deferral deferral, Route.Handler<C, Answer> handler) {
        Work work(C call, Fallbacks fallbacks) {
            return new Work(kind, name, deferral, answer(handler, call), fallbacks.tooSlow(), fallbacks.failed());
        }
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
                : ephemeral(phrase, CallerReader.locale(interaction));
        return new Work("refusal", NOWHERE, Deferral.NONE, Mono.fromSupplier(said), said, said);
    }

    private Supplier<Answer> ephemeral(Phrase phrase, Locale locale) {
        return () -> Answer.ephemeral(View.ofText(voice.say(phrase, locale)));
    }
}
