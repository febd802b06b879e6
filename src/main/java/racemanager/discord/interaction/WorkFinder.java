package racemanager.discord.interaction;

import discord4j.discordjson.json.InteractionData;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.access.Access;
import racemanager.access.Access.AboutEvent;
import racemanager.access.Ruling;
import racemanager.audit.AuditTrail;
import racemanager.discord.AccessCheck;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.CompletionCall;
import racemanager.discord.Deferral;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.kernel.Phrase;
import racemanager.speech.Localizer;
import reactor.core.publisher.Mono;

/** Finds the row for an interaction and lets through who may; where there is no row, what to say instead. */
final class WorkFinder {

    private static final Logger LOG = LoggerFactory.getLogger(WorkFinder.class);
    private static final String NOWHERE = "none";
    private static final Answer.Choices NO_CHOICES = new Answer.Choices(List.of());

    private final RouteTable routes;
    private final Function<Locale, Localizer> languages;
    private final AccessCheck check;
    private final AuditTrail trail;

    WorkFinder(RouteTable routes, Function<Locale, Localizer> languages, AccessCheck check, AuditTrail trail) {
        this.trail = trail;
        this.routes = routes;
        this.languages = languages;
        this.check = check;
    }

    Work find(InteractionData interaction, Instant arrival, String reference) {
        var failed = Phrase.of("interaction.failed").with("reference", reference);
        try {
            return CallerReader.read(interaction, arrival)
                    .map(caller -> find(interaction, new Found(caller, failed)))
                    .orElseGet(() -> refusal(interaction, Phrase.of("interaction.guild-only")));
        } catch (RuntimeException unreadable) {
            LOG.error(
                    "Interaction {} cannot be read, reference {}",
                    interaction.id().asString(),
                    reference,
                    unreadable);
            return refusal(interaction, failed);
        }
    }

    private Work find(InteractionData interaction, Found found) {
        return work(InteractionReader.read(interaction, found.caller(), found.responder()), found)
                .orElseGet(() -> refusal(interaction, Phrase.of("interaction.unknown")));
    }

    private Optional<Work> work(Arrived arrived, Found found) {
        return switch (arrived) {
            case Arrived.Slash slash ->
                routes.slash(slash.call().path())
                        .map(row -> found.work(
                                "slash",
                                row,
                                row.deferral(),
                                handler(row),
                                slash.call(),
                                TypedText.of(row, slash.call()),
                                EventUsed.of(slash.call())));
            case Arrived.Press press ->
                routes.pressed(press.call().id().route())
                        .map(row -> found.work(
                                "press",
                                row,
                                row.deferral(),
                                row.handler(),
                                press.call(),
                                TypedText.of(press.call()),
                                EventUsed.of(press.call().id())));
            case Arrived.Submit submit ->
                routes.submitted(submit.call().id().route())
                        .map(row -> found.work(
                                "submit",
                                row,
                                row.deferral(),
                                row.handler(),
                                submit.call(),
                                TypedText.of(submit.call()),
                                EventUsed.of(submit.call().id())));
            case Arrived.Completion completion -> completion(completion.call(), found);
            case Arrived.Unsupported unsupported -> {
                LOG.info("Discord sent {}", unsupported.what());
                yield Optional.empty();
            }
        };
    }

    /** A client that has been open for long may send a command as it was before an update. */
    private static Route.Handler<SlashCall, Answer> handler(Route.Slash row) {
        return call -> row.allows(call.options())
                ? row.handler().answer(call)
                : Mono.fromSupplier(() -> call.responder().refusal("interaction.outdated"));
    }

    /** Whoever may not use the command is suggested nothing. */
    private Optional<Work> completion(CompletionCall call, Found found) {
        return routes.slash(call.path())
                .flatMap(row -> routes.completion(call.path(), call.option())
                        .flatMap(option -> option.suggestions())
                        .map(suggestions -> new Work(
                                "completion",
                                row.name() + " " + call.option(),
                                Deferral.NONE,
                                found.ifAllowed(
                                        Access.about(EventUsed.of(call), row.access()),
                                        () -> suggestions.answer(call),
                                        why -> NO_CHOICES),
                                () -> NO_CHOICES,
                                () -> NO_CHOICES,
                                outcome -> {})));
    }

    /** Who called, and what they are told when it goes wrong. */
    private final class Found {

        private final Caller caller;
        private final Responder responder;
        private final Phrase failed;
        private final LastRefusal refusal = new LastRefusal();

        Found(Caller caller, Phrase failed) {
            this.caller = caller;
            this.responder =
                    new Responder(languages.apply(caller.locale()), languages.apply(caller.guildLocale()), refusal::is);
            this.failed = failed;
        }

        Caller caller() {
            return caller;
        }

        Responder responder() {
            return responder;
        }

        <C> Work work(
                String kind,
                Route row,
                Deferral deferral,
                Route.Handler<C, Answer> handler,
                C call,
                String about,
                AboutEvent event) {
            var usage = new Usage(trail, caller, row, about, refusal);
            Supplier<Mono<? extends Answer>> inside = () -> {
                usage.allowed();
                return handler.answer(call).doOnNext(usage::answered);
            };
            return new Work(
                    kind,
                    row.name(),
                    deferral,
                    ifAllowed(Access.about(event, row.access()), inside, ruling -> denied(ruling, usage)),
                    () -> responder.ephemeral("interaction.slow"),
                    () -> responder.ephemeral(failed),
                    usage::ended);
        }

        Mono<Answer> ifAllowed(
                Access access, Supplier<Mono<? extends Answer>> inside, Function<Ruling, Answer> outside) {
            return check.ruling(caller, access)
                    .flatMap(ruling -> ruling.allows()
                            ? inside.get().cast(Answer.class)
                            : Mono.fromSupplier(() -> outside.apply(ruling)))
                    .switchIfEmpty(Mono.error(() -> new IllegalStateException("The handler gave no answer")));
        }

        private Answer denied(Ruling ruling, Usage usage) {
            if (ruling instanceof Ruling.Denied) {
                usage.denied();
            }
            return responder.ephemeral(Denial.of(ruling));
        }
    }

    private Work refusal(InteractionData interaction, Phrase phrase) {
        Supplier<Answer> said = interaction.type() == InteractionReader.COMPLETION
                ? () -> NO_CHOICES
                : () -> toldAlone(interaction).ephemeral(phrase);
        return new Work("refusal", NOWHERE, Deferral.NONE, Mono.fromSupplier(said), said, said, outcome -> {});
    }

    private Responder toldAlone(InteractionData interaction) {
        var spoken = languages.apply(CallerReader.locale(interaction));
        return new Responder(spoken, spoken);
    }
}
