package racemanager.event.wizard;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.CheckInWindow;
import racemanager.event.EventPlan;
import racemanager.form.SelectOption;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.setting.ClosurePolicy;
import racemanager.setting.EventPolicy;
import racemanager.wizard.Answers;
import racemanager.wizard.Step;
import racemanager.wizard.field.ChoiceField;
import racemanager.wizard.field.FieldStep;

/** When drivers confirm that they will be there. */
final class CheckInStep {

    private static final String TEXTS = "wizard.event.check_in";
    private static final List<Duration> OPENS =
            List.of(hours(1), hours(2), hours(3), hours(6), hours(12), hours(24), hours(48), hours(72));
    private static final List<Duration> CLOSES = List.of(
            minutes(0),
            minutes(10),
            minutes(15),
            minutes(30),
            minutes(45),
            minutes(60),
            minutes(90),
            minutes(120),
            minutes(180));

    private static final ChoiceField<EventWizardContext> OPENING =
            new ChoiceField<>("check_in_opens", TEXTS + ".opens", context -> options(OPENS));
    private static final ChoiceField<EventWizardContext> CLOSING =
            new ChoiceField<>("check_in_closes", TEXTS + ".closes", context -> options(CLOSES));

    private static final ChoiceField<EventWizardContext> ABSENT =
            new ChoiceField<>("check_in_absent", TEXTS + ".absent", context -> policies());

    private static final ChoiceField<EventWizardContext> CONFIRMING =
            new ChoiceField<>("check_in_confirm", TEXTS + ".confirm", context -> confirmations());

    private static final Step<EventWizardContext> CHOOSING = FieldStep.of(
                    "check_in", TEXTS, OPENING, CLOSING, ABSENT, CONFIRMING)
            .telling((answers, context) -> Optional.of(Phrase.of(TEXTS + ".summary")
                    .with("opens", ahead(opens(answers).toMinutes()))
                    .with("closes", ahead(closes(answers).toMinutes()))
                    .with("absent", closure(answers).orElse(ClosurePolicy.KEEP).title())
                    .with("confirm", confirmHours(answers).orElse(0))))
            .step();

    /** Where nothing is chosen the usual times hold, so that nothing is ever missing. */
    static final Step<EventWizardContext> STEP = new Step<>(
            "check_in", CHOOSING::prompt, CHOOSING::read, (answers, context) -> problem(answers), CHOOSING::summary);

    static final Answers SUGGESTED = Answers.of(OPENING.key(), text(CheckInWindow.USUALLY_OPENS_BEFORE))
            .with(CLOSING.key(), text(CheckInWindow.USUALLY_CLOSES_BEFORE));

    /** What the guild has decided for all its events. */
    static Answers decided(EventWizardContext context) {
        var policy = context.settings().policy();
        var absent = policy.absent().map(each -> ABSENT.holding(each.word())).orElse(Answers.NONE);
        return absent.and(policy.confirmHours().map(CheckInStep::confirming).orElse(Answers.NONE));
    }

    static CheckInWindow window(Answers answers, Instant start, Instant now) {
        return Standing.of(answers)
                .filter(standing ->
                        standing.start().equals(start) && standing.chosen().equals(times(answers)))
                .map(Standing::window)
                .orElseGet(() -> CheckInWindow.before(start, opens(answers), closes(answers), now));
    }

    /** What the controls say of the window. */
    static List<String> times(Answers answers) {
        return List.of(text(opens(answers)), text(closes(answers)));
    }

    /** What is over cannot be chosen anew; a race that is postponed is checked in for again. */
    private static Optional<Phrase> problem(Answers answers) {
        if (opens(answers).compareTo(closes(answers)) <= 0) return Optional.of(Phrase.of(TEXTS + ".order"));
        var isOther = Standing.of(answers)
                .filter(standing -> EventOpening.isClosed(answers))
                .filter(standing -> !standing.chosen().equals(times(answers))
                        || !closure(answers).equals(standing.closure()))
                .isPresent();
        return isOther ? Optional.of(Phrase.of("event.closed_check_in")) : Optional.empty();
    }

    /** Empty where the absent keep their places. */
    static Optional<ClosurePolicy> closure(Answers answers) {
        return ABSENT.value(answers).flatMap(ClosurePolicy::read).filter(policy -> policy != ClosurePolicy.KEEP);
    }

    /** Empty where nobody has to confirm. */
    static Optional<Integer> confirmHours(Answers answers) {
        return CONFIRMING
                .value(answers)
                .flatMap(PlainText::number)
                .filter(EventPolicy.CONFIRM_HOURS::contains)
                .filter(hours -> hours > 0);
    }

    private static Answers confirming(int hours) {
        return CONFIRMING.holding(Integer.toString(hours));
    }

    private static List<SelectOption> confirmations() {
        return EventPolicy.CONFIRM_HOURS.stream()
                .map(hours -> SelectOption.of(
                        Integer.toString(hours),
                        Phrase.of("event.confirm.hours").with("hours", hours),
                        false))
                .toList();
    }

    private static List<SelectOption> policies() {
        return Stream.of(ClosurePolicy.values())
                .map(policy -> SelectOption.of(policy.word(), policy.title(), false))
                .toList();
    }

    private static Duration opens(Answers answers) {
        return chosen(OPENING, answers).orElse(CheckInWindow.USUALLY_OPENS_BEFORE);
    }

    private static Duration closes(Answers answers) {
        return chosen(CLOSING, answers).orElse(CheckInWindow.USUALLY_CLOSES_BEFORE);
    }

    private static Optional<Duration> chosen(ChoiceField<EventWizardContext> field, Answers answers) {
        return field.value(answers).flatMap(PlainText::number).map(Duration::ofMinutes);
    }

    private static List<SelectOption> options(List<Duration> times) {
        return times.stream()
                .map(time -> SelectOption.of(text(time), ahead(time.toMinutes()), false))
                .toList();
    }

    private static Phrase ahead(long minutes) {
        return Phrase.of(TEXTS + ".ahead").with("hours", minutes / 60).with("minutes", minutes % 60);
    }

    private static String text(Duration time) {
        return Long.toString(time.toMinutes());
    }

    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    static Answers answers(EventPlan plan) {
        var start = plan.timing().start();
        return offered(OPENING, OPENS, Duration.between(plan.checkIn().opens(), start))
                .and(offered(CLOSING, CLOSES, Duration.between(plan.checkIn().closes(), start)))
                .and(ABSENT.holding(plan.details().closure().word()))
                .and(confirming(plan.details().confirmHours().orElse(0)));
    }

    /** How long before the start it is, where the file tells when that was. */
    static void read(EventFile file, Optional<Instant> start) {
        length(file, "check_in.opens", OPENING, OPENS, start);
        length(file, "check_in.closes", CLOSING, CLOSES, start);
        var policies =
                Stream.of(ClosurePolicy.values()).map(ClosurePolicy::word).toList();
        file.word("check_in.absent", policies).ifPresent(word -> file.take(ABSENT.holding(word)));
        var hours = EventPolicy.CONFIRM_HOURS.stream()
                .map(each -> Integer.toString(each))
                .toList();
        file.word("check_in.confirm_hours", hours).ifPresent(word -> file.take(CONFIRMING.holding(word)));
    }

    private static void length(
            EventFile file,
            String name,
            ChoiceField<EventWizardContext> field,
            List<Duration> lengths,
            Optional<Instant> start) {
        file.moment(name).ifPresent(at -> {
            var offered = start.map(begin -> offered(field, lengths, Duration.between(at, begin)))
                    .orElse(Answers.NONE);
            file.take(offered);
            if (offered.equals(Answers.NONE)) file.leave("check_in");
        });
    }

    /** A window that was closed by hand has no length that is offered; the usual one stays. */
    private static Answers offered(ChoiceField<EventWizardContext> field, List<Duration> lengths, Duration length) {
        return lengths.contains(length) ? field.holding(text(length)) : Answers.NONE;
    }

    private CheckInStep() {}
}
