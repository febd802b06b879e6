package racemanager.discord;

import java.util.List;
import java.util.stream.IntStream;
import reactor.core.publisher.Mono;

/** What a handler wants the member to see. */
public sealed interface Answer {

    /** A new message, for the member alone or for the whole channel. */
    record Message(View view, boolean ephemeral) implements Answer {}

    /** The message that the component is on, or that the modal was opened from, becomes this. */
    record Update(View view) implements Answer {}

    /** A modal; only from a route with {@link Deferral#NONE}, and never in answer to a modal. */
    record OpenModal(ModalView modal) implements Answer {}

    /** Suggestions while typing, at most 25; more are cut. */
    record Choices(List<Choice> choices) implements Answer {

        /** The most suggestions that Discord shows. */
        public static final int MOST = 25;

        public Choices {
            var first = choices.stream().limit(MOST).toList();
            var names = Labels.distinct(
                    Choice.LONGEST, first.stream().map(Choice::name).toList());
            choices = IntStream.range(0, first.size())
                    .mapToObj(place -> first.get(place).named(names.get(place)))
                    .toList();
        }
    }

    /** The press is taken note of and nothing on the screen changes; not for slash commands. */
    record Unchanged() implements Answer {}

    /**
     * The handler of a route with {@link Deferral#NONE} has looked, needs no modal, and goes on like a route that has
     * this deferral.
     */
    record Working(Deferral deferral, Mono<? extends Answer> result) implements Answer {
        public Working {
            if (deferral == Deferral.NONE) {
                throw new IllegalArgumentException("What goes on needs a deferral");
            }
        }
    }

    /** An answer, and further messages after it. */
    record Many(Answer first, List<Message> more) implements Answer {
        public Many {
            more = List.copyOf(more);
        }
    }

    /** A message that only the member sees. */
    static Message ephemeral(View view) {
        return new Message(view, true);
    }

    /** A message that the whole channel sees. */
    static Message toEveryone(View view) {
        return new Message(view, false);
    }
}
