package racemanager.discord;

import reactor.core.publisher.Mono;

/** One kind of interaction and the handler that answers it. */
public sealed interface Route {

    /** Answers one call; an error or an empty answer becomes "that went wrong" with a reference to the log. */
    @FunctionalInterface
    interface Handler<C, A> {
        Mono<? extends A> answer(C call);
    }

    /** A slash command: {@code "ping"}, {@code "track add"}, {@code "event participant move"}. */
    record Slash(String path, Deferral deferral, Handler<SlashCall, Answer> handler) implements Route {
        public Slash {
            if (deferral == Deferral.UPDATE) {
                throw new IllegalArgumentException("/" + path + " has no message that an answer could update");
            }
        }
    }

    /** The suggestions for one option of a slash command; answered from memory, an empty list after 2.5 s. */
    record Autocompletion(String path, String option, Handler<CompletionCall, Answer.Choices> handler)
            implements Route {}

    /** A button or a select whose custom id has this route. */
    record Pressed(String customIdRoute, Deferral deferral, Handler<PressCall, Answer> handler) implements Route {}

    /** A modal whose custom id has this route. */
    record Submitted(String customIdRoute, Deferral deferral, Handler<SubmitCall, Answer> handler) implements Route {}
}
