package racemanager.wizard;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import racemanager.kernel.Phrase;

/** A wizard: a name and its steps in order; behind the last one stands the review. */
public record Wizard<S>(String id, List<Step<S>> steps) {
    public Wizard {
        steps = List.copyOf(steps);
    }

    /** The place behind the last step, where everything is shown once more. */
    public int review() {
        return steps.size();
    }

    public boolean isReview(int place) {
        return place >= review();
    }

    public Step<S> step(int place) {
        return steps.get(place);
    }

    /** The heading of a step or, at the end, of the review. */
    public Phrase heading(int place) {
        return Phrase.of(
                "wizard." + id + "." + (isReview(place) ? "review" : step(place).id()));
    }

    /** The first step that is not done, and what it lacks. */
    public Optional<Unfinished> unfinished(Answers answers, S surroundings) {
        return IntStream.range(0, steps.size())
                .mapToObj(place -> steps.get(place)
                        .problem(answers, surroundings)
                        .map(problem -> new Unfinished(place, heading(place), problem)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A step that is not done. */
    public record Unfinished(int place, Phrase heading, Phrase problem) {}
}
