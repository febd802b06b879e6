package racemanager.event.wizard;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.EventPlan.Timing;
import racemanager.form.FormField.Text;
import racemanager.kernel.Phrase;
import racemanager.when.DateReader;
import racemanager.when.DateReading;
import racemanager.when.ZoneChoice;
import racemanager.wizard.Answers;
import racemanager.wizard.Control.FormButton;
import racemanager.wizard.Prompt;
import racemanager.wizard.Reading;
import racemanager.wizard.Step;

/** When an event is published by itself, asked in one form at the end, on the clock of the event's own zone. */
final class ScheduleStep {

    private static final String TYPED = "publish_typed";
    private static final String PUBLISH_AT = "publish_at";
    private static final String SCHEDULED = "scheduled";
    private static final String TEXTS = "wizard.event.schedule";
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    static final Step<EventWizardContext> STEP = new Step<>(
            EventWizard.SCHEDULE,
            ScheduleStep::prompt,
            (control, input, before, context) -> read(input.one(TYPED).orElse(""), before, context),
            (answers, context) -> Optional.empty(),
            ScheduleStep::summary);

    /** What is known of an event that is scheduled already. */
    static Answers scheduled(Instant publishAt) {
        return publishingAt(publishAt).with(SCHEDULED, "1");
    }

    static boolean isScheduled(Answers answers) {
        return answers.one(SCHEDULED).isPresent();
    }

    /** The same answers for an event that nobody publishes by itself; the time stays as a suggestion. */
    static Answers unscheduled(Answers answers) {
        return answers.without(SCHEDULED);
    }

    /** The same answers without any time at which it is to be published. */
    static Answers never(Answers answers) {
        return unscheduled(answers).without(PUBLISH_AT);
    }

    static Optional<Instant> publishAt(Answers answers) {
        return answers.one(PUBLISH_AT).map(Instant::parse);
    }

    private static Answers publishingAt(Instant instant) {
        return Answers.of(PUBLISH_AT, instant.toString());
    }

    private static Prompt prompt(Answers answers, EventWizardContext context) {
        var zone = ZoneChoice.of(ZoneStep.zone(answers), context.now());
        var form = FormButton.of(
                EventWizard.SCHEDULE,
                Phrase.of("button.schedule"),
                Phrase.of(TEXTS + ".form"),
                Text.line(TYPED, Phrase.of(TEXTS + ".label").with("city", zone.city()), DateControls.LONGEST_TYPED)
                        .hinting(Phrase.of(TEXTS + ".hint").with("zone", zone.label()))
                        .holding(suggested(answers, context)
                                .map(AS_TYPED::format)
                                .orElse("")));
        return new Prompt(List.of(), List.of(form));
    }

    /** What was said before; else a week before the race or, when that is too near, the next morning. */
    private static Optional<ZonedDateTime> suggested(Answers answers, EventWizardContext context) {
        var now = context.now().atZone(ZoneStep.zone(answers)).truncatedTo(ChronoUnit.MINUTES);
        var said = publishAt(answers).map(instant -> instant.atZone(now.getZone()));
        var tomorrow = now.toLocalDate().plusDays(1).atTime(MORNING).atZone(now.getZone());
        return DateStep.timing(answers).map(Timing::start).flatMap(start -> {
            var weekBefore =
                    start.atZone(now.getZone()).toLocalDate().minusWeeks(1).atTime(now.toLocalTime());
            return Stream.of(said.stream(), Stream.of(weekBefore.atZone(now.getZone())), Stream.of(tomorrow))
                    .flatMap(offered -> offered)
                    .filter(offered -> offered.toInstant().isAfter(context.now())
                            && offered.toInstant().isBefore(start))
                    .findFirst();
        });
    }

    /** What was typed as the time of publication, once it is known when the race starts. */
    static Reading read(String typed, Answers before, EventWizardContext context) {
        return switch (DateReader.read(typed, context.language(), ZoneStep.zone(before), context.now())) {
            case DateReading.Understood understood ->
                beforeTheStart(understood.at().toInstant(), before);
            case DateReading.Doubled doubled ->
                Reading.rejected(Phrase.of("event.manage.time_twice")
                        .with("first", doubled.first().label())
                        .with("second", doubled.second().label()));
            case DateReading.Skipped skipped -> Reading.rejected(skipped.why());
            case DateReading.InThePast past -> Reading.rejected(Phrase.of("event.publish_in_past"));
            case DateReading.NotUnderstood unclear -> Reading.rejected(unclear.why());
        };
    }

    private static Reading beforeTheStart(Instant publishAt, Answers before) {
        return DateStep.timing(before)
                .map(Timing::start)
                .filter(start -> !publishAt.isBefore(start))
                .map(start ->
                        Reading.rejected(Phrase.of("event.publish_after_start").with("start", start)))
                .orElseGet(() -> new Reading.Taken(publishingAt(publishAt)));
    }

    /** A time that was only thought of, and not decided, is nothing to tell. */
    private static Optional<Phrase> summary(Answers answers, EventWizardContext context) {
        return publishAt(answers)
                .filter(publishAt -> isScheduled(answers))
                .map(publishAt -> Phrase.of(TEXTS + ".summary").with("publish", publishAt));
    }

    private ScheduleStep() {}
}
