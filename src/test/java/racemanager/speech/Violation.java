package racemanager.speech;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import racemanager.event.wizard.EventOpening;
import racemanager.event.wizard.EventWizard;
import racemanager.event.wizard.EventWizardContext;
import racemanager.event.wizard.RaceNight;
import racemanager.wizard.Answers;
import racemanager.wizard.WizardCommand;

/**
 * One rule of the event wizard that somebody breaks.
 *
 * @param key of the sentence that answers it
 * @param english that sentence
 * @param club what there is around the wizard
 * @param known what has been answered when the wizard opens at its review
 * @param deed what breaks the rule
 */
record Violation(
        String key, String english, Club club, Answers known, UnaryOperator<WizardWalk<EventWizardContext>> deed) {

    private static final int SUBJECT = 2;

    /** A guild to plan a race in. */
    @FunctionalInterface
    interface Club {

        EventWizardContext around(Language language);
    }

    /** Of a race that has all that it needs, in a guild that has two tracks. */
    static Violation breaking(String key, String english, UnaryOperator<WizardWalk<EventWizardContext>> deed) {
        return new Violation(
                key,
                english,
                language -> RaceClub.around(language, RaceClub.tracks()),
                EventOpening.resumed(SUBJECT, RaceNight.answers(), RaceNight.around()),
                deed);
    }

    /** In another guild. */
    Violation in(Club other) {
        return new Violation(key, english, other, known, deed);
    }

    /** Of a race of which this is known. */
    Violation knowing(UnaryOperator<Answers> change) {
        return new Violation(key, english, club, change.apply(known), deed);
    }

    /** Of a race of which this was said. */
    Violation knowing(String field, String... values) {
        return knowing(answers -> answers.with(field, List.of(values)));
    }

    /** Walks as far as the violation, and does it. */
    WizardWalk<EventWizardContext> happens(Language language) {
        var walk = new WizardWalk<>(language.locale(), EventWizard.KIND, club.around(language))
                .does(new WizardCommand.Begin(known));
        return deed.apply(walk.withoutObjections());
    }

    static String letters(int count) {
        return "x".repeat(count);
    }

    static String cars(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(each -> "Car " + each).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return key;
    }
}
