package racemanager.discord;

import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import racemanager.kernel.Phrase;
import racemanager.kernel.actor.Reply;
import racemanager.speech.Tongue;
import reactor.core.publisher.Mono;

/** Turns what an actor replied into what the member is told, in the member's language. */
public record Told(Tongue tongue) {

    /** Asks, and shows what was done; a refusal is one ephemeral sentence. */
    public <V> Mono<Answer> outcome(Supplier<CompletionStage<Reply<V>>> question, Function<V, Answer> done) {
        return outcome(question, done, this::whisper);
    }

    /** Asks, and shows what was done or why not. */
    public <V> Mono<Answer> outcome(
            Supplier<CompletionStage<Reply<V>>> question, Function<V, Answer> done, Function<Phrase, Answer> refused) {
        return Mono.fromCompletionStage(question).map(reply -> switch (reply) {
            case Reply.Done<V> view -> done.apply(view.view());
            case Reply.Refused<V> why -> refused.apply(why.why());
            case Reply.Busy<V> busy -> whisper(busy.why());
        });
    }

    /** A sentence that only the member sees. */
    public Answer whisper(Phrase phrase) {
        return Answer.whisper(View.ofText(tongue.text(phrase)));
    }

    public Answer whisper(String key) {
        return whisper(Phrase.of(key));
    }

    /** The sentence takes the place of the message that the pressed control was on. */
    public Answer instead(Phrase phrase) {
        return new Answer.Update(View.ofText(tongue.text(phrase)));
    }
}
