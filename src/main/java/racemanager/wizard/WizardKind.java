package racemanager.wizard;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;

/**
 * A kind of wizard: pages of steps in order, and behind the last one the review.
 *
 * @param id begins the keys of its texts, {@code wizard.<id>.<step>}, and is stored with its sessions
 * @param access who may use it; checked again at each press
 * @param contextType what its steps may know of the world around them
 * @param suggested what is set before the member has answered anything, given what the command said
 * @param opensAtReview whether, with these answers, a new session begins at its end
 * @param atReview the controls that the review offers too, because they change most often or are still missing
 * @param endings the ways to finish it with these answers, the usual one first; {@code review.<id>} is what the review says
 *     of that one
 * @param asked what is asked in one form when it is finished in the way of this name, beside all pages
 * @param remarks what the review says besides, such as what could not be taken over from elsewhere
 */
public record WizardKind<S extends WizardContext>(
        String id,
        Access access,
        Class<S> contextType,
        List<WizardPage<S>> pages,
        BiFunction<Answers, S, Answers> suggested,
        BiPredicate<Answers, S> opensAtReview,
        Function<Answers, Set<String>> atReview,
        Function<Answers, List<Ending>> endings,
        Map<String, Step<S>> asked,
        BiFunction<Answers, S, List<Phrase>> remarks) {

    /** The place behind the last page, where everything is shown once more. */
    public static final String REVIEW = "review";

    /** The way in which a session is finished that nobody has used for long: what was answered is kept. */
    public static final String LEFT = "left";

    /** Throws {@link IllegalArgumentException} when a page that one is led through stands behind one that is aside. */
    public WizardKind {
        pages = List.copyOf(pages);
        asked = Map.copyOf(asked);
        if (pages.stream().skip(guided(pages)).anyMatch(page -> !page.aside())) {
            throw new IllegalArgumentException("Pages that are aside come last");
        }
    }

    private static <S> int guided(List<WizardPage<S>> pages) {
        return (int) pages.stream().takeWhile(page -> !page.aside()).count();
    }

    /** How many pages a member is led through; those behind them are reached from the review. */
    int guided() {
        return guided(pages);
    }

    /** One whose review only shows what is set. */
    public WizardKind(
            String id,
            Access access,
            Class<S> contextType,
            List<WizardPage<S>> pages,
            BiFunction<Answers, S, Answers> suggested,
            BiPredicate<Answers, S> opensAtReview,
            Function<Answers, List<Ending>> endings) {
        this(
                id,
                access,
                contextType,
                pages,
                suggested,
                opensAtReview,
                answers -> Set.of(),
                endings,
                Map.of(),
                (answers, context) -> List.of());
    }

    /** What can be changed at the review itself. */
    WizardPage<S> home() {
        return new WizardPage<>(
                REVIEW, steps().stream().map(step -> step.offering(atReview)).toList(), false);
    }

    /** The page on which this step is changed. */
    WizardPage<S> pageWith(String step) {
        return isReview(step) ? home() : pages.get(pageOf(step));
    }

    List<Step<S>> steps() {
        return pages.stream().flatMap(page -> page.steps().stream()).toList();
    }

    /** The page that a step is on, from 0; behind the last one for the review and for a step that is no more. */
    int pageOf(String step) {
        return IntStream.range(0, pages.size())
                .filter(index -> pages.get(index).has(step))
                .findFirst()
                .orElse(pages.size());
    }

    boolean isReview(String step) {
        return pageOf(step) == pages.size();
    }

    boolean knows(String step) {
        return step.equals(REVIEW) || !isReview(step);
    }

    /** The first step of a page, or the review behind the last one. */
    String firstStep(int page) {
        return page < pages.size() ? pages.get(page).id() : REVIEW;
    }

    /** Where Next leads to; empty at the review. */
    Optional<String> onward(int page) {
        if (page == pages.size()) return Optional.empty();
        return Optional.of(page + 1 < guided() ? firstStep(page + 1) : REVIEW);
    }

    /** Where Back leads to; empty on the first page. */
    Optional<String> back(int page) {
        if (page == pages.size()) return Optional.of(firstStep(guided() - 1));
        if (page >= guided()) return Optional.of(REVIEW);
        return page == 0 ? Optional.empty() : Optional.of(firstStep(page - 1));
    }

    boolean isAside(String step) {
        var page = pageOf(step);
        return page >= guided() && page < pages.size();
    }

    /** Where a new session begins. */
    String opening(Answers answers, S context) {
        return opensAtReview.test(answers, context) ? REVIEW : firstStep(0);
    }

    Optional<Ending> ending(String id, Answers answers) {
        return endings.apply(answers).stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    /** The ways to finish, each with the form that it asks for. */
    List<Ending> offered(Answers answers, S context) {
        return endings.apply(answers).stream()
                .map(each -> Optional.ofNullable(asked.get(each.id()))
                        .flatMap(step -> step.form(answers, context))
                        .map(each::asking)
                        .orElse(each))
                .toList();
    }

    /** The ways to finish where not everything is answered yet. */
    List<Ending> offeredOnTheWay(Answers answers, S context) {
        return offered(answers, context).stream().filter(each -> !each.whole()).toList();
    }

    /** What is shown of the answers: the steps of all pages, and what is asked at the end. */
    Stream<Step<S>> told() {
        return Stream.concat(steps().stream(), asked.values().stream());
    }

    /** Those that need no form, because they only keep what there is. */
    List<Ending> endingsOnTheWay(Answers answers) {
        return endings.apply(answers).stream().filter(each -> !each.whole()).toList();
    }

    /** Whether what was answered can be kept without being whole. */
    boolean canKeep(Answers answers) {
        return !endingsOnTheWay(answers).isEmpty();
    }

    /** Whether this way to finish only keeps what was answered. */
    public boolean keeps(String ending, Answers answers) {
        return ending.equals(LEFT)
                || endingsOnTheWay(answers).stream().anyMatch(each -> each.id().equals(ending));
    }

    /** What the review says above everything. */
    Phrase reviewed(Answers answers) {
        return saying(id, REVIEW + "." + endings.apply(answers).getFirst().id());
    }

    /** A sentence about sessions of this kind, such as that one is over. */
    public static Phrase saying(String wizard, String key) {
        return Phrase.of("wizard." + wizard + "." + key);
    }

    public Phrase heading(String step) {
        return Phrase.of("wizard." + id + "." + step);
    }

    /** What a page is about, or the review behind the last one. */
    Phrase headingOf(int page) {
        if (page >= pages.size()) {
            return heading(REVIEW);
        }
        var headings =
                pages.get(page).steps().stream().map(step -> heading(step.id())).toList();
        return headings.size() == 1
                ? headings.getFirst()
                : Phrase.of("wizard.parts").with("parts", new Several(headings));
    }

    /** Every step that is not done and what it lacks; what several lack is named once. */
    public List<Unfinished> allUnfinished(Answers answers, S context) {
        var named = new HashSet<Phrase>();
        return steps().stream()
                .flatMap(step -> unfinished(step, answers, context).stream())
                .filter(unfinished -> named.add(unfinished.problem()))
                .toList();
    }

    /** The first step that is not done, and what it lacks. */
    public Optional<Unfinished> unfinished(Answers answers, S context) {
        return steps().stream()
                .flatMap(step -> unfinished(step, answers, context).stream())
                .findFirst();
    }

    private Optional<Unfinished> unfinished(Step<S> step, Answers answers, S context) {
        return step.problem(answers, context).map(problem -> new Unfinished(step.id(), heading(step.id()), problem));
    }

    /** A step that is not done. */
    public record Unfinished(String step, Phrase heading, Phrase problem) {

        public Phrase told() {
            return Phrase.of("wizard.unfinished").with("step", heading).with("problem", problem);
        }
    }
}
