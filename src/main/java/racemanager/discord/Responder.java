package racemanager.discord;

import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.speech.Localizer;
import reactor.core.publisher.Mono;

/**
 * Turns what an actor replied into what the member is told.
 *
 * @param localizer speaks the member's language
 * @param channel speaks the guild's, for what everybody reads
 * @param refusals told every refusal, however the member is shown it
 */
public record Responder(Localizer localizer, Localizer channel, Consumer<Phrase> refusals) {

    /** For answers whose refusals concern nobody else. */
    public Responder(Localizer localizer, Localizer channel) {
        this(localizer, channel, why -> {});
    }

    /** Says that what was asked for is not done, and for which reason; the member is shown it by whoever calls this. */
    public Phrase refused(Phrase why) {
        refusals.accept(why);
        return why;
    }

    /** Asks, and shows what was done; a refusal is one ephemeral sentence. */
    public <V> Mono<Answer> outcome(Supplier<CompletionStage<Reply<V>>> question, Function<V, Answer> done) {
        return outcome(question, done, this::ephemeral);
    }

    /** Asks, and shows what was done or why not. */
    public <V> Mono<Answer> outcome(
            Supplier<CompletionStage<Reply<V>>> question, Function<V, Answer> done, Function<Phrase, Answer> refused) {
        return Mono.fromCompletionStage(question).map(reply -> switch (reply) {
            case Reply.Done<V> view -> done.apply(view.view());
            case Reply.Refused<V> why -> refused.apply(refused(why.why()));
            case Reply.Busy<V> busy -> refused.apply(refused(busy.why()));
        });
    }

    /** Asks, and goes on with what was answered; a refusal is one ephemeral sentence. */
    public <V> Mono<Answer> reply(Supplier<CompletionStage<Reply<V>>> question, Function<V, Mono<Answer>> done) {
        return Mono.fromCompletionStage(question).flatMap(reply -> switch (reply) {
            case Reply.Done<V> view -> done.apply(view.view());
            case Reply.Refused<V> why -> Mono.just(refusal(why.why()));
            case Reply.Busy<V> busy -> Mono.just(refusal(busy.why()));
        });
    }

    /** Why what was asked for is not done, in a sentence that only the member sees. */
    public Answer.Message refusal(Phrase why) {
        return ephemeral(refused(why));
    }

    public Answer.Message refusal(String key) {
        return refusal(Phrase.of(key));
    }

    /** A sentence that only the member sees. */
    public Answer.Message ephemeral(Phrase phrase) {
        return Answer.ephemeral(View.ofText(localizer.text(phrase)));
    }

    public Answer.Message ephemeral(String key) {
        return ephemeral(Phrase.of(key));
    }

    /** A sentence that the whole channel sees, in its language. */
    public Answer.Message toEveryone(Phrase phrase) {
        return Answer.toEveryone(View.ofText(channel.text(phrase)));
    }

    /** The sentence takes the place of the message that the pressed control was on. */
    public Answer instead(Phrase phrase) {
        return new Answer.Update(View.ofText(localizer.text(phrase)));
    }
}
