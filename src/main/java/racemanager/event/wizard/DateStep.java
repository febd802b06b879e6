package racemanager.event.wizard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.EventPlan;
import racemanager.event.EventPlan.Timing;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.when.DateReader;
import racemanager.when.DateReading;
import racemanager.when.WallChoice;
import racemanager.when.WallTime;
import racemanager.when.ZoneChoice;
import racemanager.wizard.Answers;
import racemanager.wizard.Prompt;
import racemanager.wizard.Reading;
import racemanager.wizard.Step;

/** When the event starts, as a wall time in its zone, and how long it lasts. */
final class DateStep {

    static final String DAY = "day";
    static final String HOUR = "hour";
    static final String MINUTE = "minute";
    /** Which of two equal wall times is meant, when the clock is put back. */
    static final String OFFSET = "offset";

    /** The instant itself, where something was typed or pasted that means one on every clock. */
    private static final String INSTANT = "instant";

    static final String DURATION = "duration";
    static final String TYPED = "typed";

    private static final String USUAL_MINUTES = "120";
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Phrase NO_DURATION = Phrase.of("wizard.event.import.duration");
    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    static final Answers SUGGESTED = Answers.of(DURATION, USUAL_MINUTES);

    static final Step<EventWizardContext> STEP =
            new Step<>("date", DateStep::prompt, DateStep::read, DateStep::problem, DateStep::summary);

    /** No day and no time yet. */
    static final Answers OPEN = Answers.NONE
            .with(DAY, List.of())
            .with(HOUR, List.of())
            .with(MINUTE, List.of())
            .with(OFFSET, List.of())
            .with(INSTANT, List.of())
            .with(TYPED, List.of());

    static Answers answers(EventPlan plan) {
        var timing = plan.timing();
        var at = timing.start().atZone(timing.zone());
        return on(at.toLocalDateTime(), Optional.of(at.getOffset()))
                .with(DURATION, Long.toString(timing.duration().toMinutes()));
    }

    static void read(EventFile file) {
        file.take(DURATION, DateStep::readDuration);
    }

    private static Reading readDuration(String typed) {
        try {
            var length = Duration.parse(PlainText.line(typed));
            if (!length.minus(SHORTEST).isNegative() && !LONGEST.minus(length).isNegative()) {
                return Reading.taken(DURATION, Long.toString(length.toMinutes()));
            }
        } catch (DateTimeParseException | ArithmeticException none) {
            return Reading.rejected(NO_DURATION);
        }
        return Reading.rejected(NO_DURATION);
    }

    /** What a file says; what has passed or is skipped by the clock stays as if it had been typed, to be corrected. */
    static Answers said(LocalDateTime wall, Optional<ZoneOffset> offset, ZoneId zone, Instant now) {
        var first = switch (WallTime.resolve(wall, zone)) {
            case WallTime.Single single ->
                Optional.of(single.at()).filter(at -> at.toInstant().isAfter(now)).stream()
                        .map(at -> on(wall, Optional.of(at.getOffset())))
                        .findFirst();
            case WallTime.Doubled doubled ->
                Optional.of(doubled.first()).filter(at -> at.toInstant().isAfter(now)).stream()
                        .map(at -> on(wall, offset))
                        .findFirst();
            case WallTime.Skipped skipped -> Optional.<Answers>empty();
        };
        return first.orElseGet(() -> OPEN.with(TYPED, AS_TYPED.format(wall)));
    }

    /** At the same wall time a week later, or as many weeks as it takes to be still to come. */
    static Answers weekly(Timing last, Instant now) {
        var at = last.start().atZone(last.zone());
        var wall = Stream.iterate(at.toLocalDateTime().plusWeeks(1), day -> day.plusWeeks(1))
                .filter(day -> day.atZone(last.zone()).toInstant().isAfter(now))
                .findFirst()
                .orElseThrow();
        return on(wall, Optional.of(at.getOffset()));
    }

    /** What was typed beside the command; what cannot be read stays, so that it can be corrected. */
    static Answers typed(String typed, Answers before, EventWizardContext context) {
        return switch (readTyped(Answers.of(TYPED, typed), before, context)) {
            case Reading.Taken taken -> taken.answers();
            case Reading.Rejected rejected -> OPEN.with(TYPED, typed);
        };
    }

    /** Start, zone and duration, once they say one instant. */
    static Optional<Timing> timing(Answers answers) {
        return start(answers)
                .map(start -> Timing.decided(start.toInstant(), ZoneStep.zone(answers), duration(answers)))
                .map(timing -> Standing.exactly(timing, answers));
    }

    static Duration duration(Answers answers) {
        return Duration.ofMinutes(
                answers.one(DURATION).flatMap(PlainText::number).orElseThrow());
    }

    /** What day, hour and minute say on the clock of the zone; empty until all three are there. */
    static Optional<WallTime> wallTime(Answers answers) {
        return answers.one(DAY)
                .map(LocalDate::parse)
                .flatMap(day -> time(answers).map(day::atTime))
                .map(wall -> WallTime.resolve(wall, ZoneStep.zone(answers)));
    }

    private static Optional<LocalTime> time(Answers answers) {
        return answers.one(HOUR)
                .flatMap(PlainText::number)
                .flatMap(hour ->
                        answers.one(MINUTE).flatMap(PlainText::number).map(minute -> LocalTime.of(hour, minute)));
    }

    private static Optional<ZonedDateTime> start(Answers answers) {
        return wallTime(answers).flatMap(wall -> switch (wall) {
            case WallTime.Single single -> Optional.of(single.at());
            case WallTime.Skipped skipped -> Optional.empty();
            case WallTime.Doubled doubled ->
                answers.one(OFFSET)
                        .map(ZoneOffset::of)
                        .flatMap(offset -> List.of(doubled.first(), doubled.second()).stream()
                                .filter(each -> each.getOffset().equals(offset))
                                .findFirst());
        });
    }

    private static Prompt prompt(Answers answers, EventWizardContext context) {
        var lines = new ArrayList<Phrase>();
        lines.add(Phrase.of("wizard.event.date.text")
                .with(
                        "zone",
                        ZoneChoice.of(ZoneStep.zone(answers), context.now()).label()));
        start(answers)
                .ifPresent(
                        start -> lines.add(Phrase.of("wizard.event.date.chosen").with("start", start.toInstant())));
        return new Prompt(lines, DateControls.of(answers, context));
    }

    private static Reading read(String control, Answers input, Answers before, EventWizardContext context) {
        return switch (control) {
            case TYPED -> readTyped(input, before, context);
            case DURATION -> new Reading.Taken(input);
            case OFFSET -> new Reading.Taken(input.with(INSTANT, List.of()));
            default -> new Reading.Taken(input.with(OFFSET, List.of()).with(INSTANT, List.of()));
        };
    }

    /** What becomes of the date in another zone: a wall time stays as it is, an instant is shown on the other clock. */
    static Answers in(ZoneId zone, Answers before) {
        return before.one(INSTANT)
                .map(Instant::parse)
                .map(at -> exactly(at.atZone(zone)))
                .orElse(Answers.NONE.with(OFFSET, List.of()));
    }

    private static Answers exactly(ZonedDateTime at) {
        return on(at.toLocalDateTime(), Optional.of(at.getOffset()))
                .with(INSTANT, at.toInstant().toString());
    }

    private static Reading readTyped(Answers input, Answers before, EventWizardContext context) {
        var typed = input.one(TYPED).orElse("");
        if (typed.isBlank()) {
            return new Reading.Taken(Answers.NONE);
        }
        return switch (DateReader.read(typed, context.language(), ZoneStep.zone(before), context.now())) {
            case DateReading.Understood understood ->
                new Reading.Taken(
                        DateReader.meansInstant(typed, context.now())
                                ? exactly(understood.at())
                                : on(
                                        understood.at().toLocalDateTime(),
                                        Optional.of(understood.at().getOffset())));
            case DateReading.Doubled doubled ->
                new Reading.Taken(on(doubled.first().at().toLocalDateTime(), Optional.empty()));
            case DateReading.Skipped skipped -> Reading.rejected(skipped.why());
            case DateReading.InThePast past -> Reading.rejected(past.why());
            case DateReading.NotUnderstood unclear -> Reading.rejected(unclear.why());
        };
    }

    private static Answers on(LocalDateTime wall, Optional<ZoneOffset> offset) {
        return OPEN.with(DAY, wall.toLocalDate().toString())
                .with(HOUR, Integer.toString(wall.getHour()))
                .with(MINUTE, DateTimeFormatter.ofPattern("mm").format(wall))
                .with(OFFSET, offset.map(ZoneOffset::getId).stream().toList());
    }

    private static Optional<Phrase> problem(Answers answers, EventWizardContext context) {
        return wallTime(answers)
                .map(wall -> problem(wall, answers, context))
                .orElseGet(() -> Optional.of(unread(answers, context).orElse(Phrase.of("wizard.event.date.missing"))));
    }

    /** Why what was typed beside the command is not a date. */
    private static Optional<Phrase> unread(Answers answers, EventWizardContext context) {
        return answers.one(TYPED)
                .flatMap(typed ->
                        readTyped(Answers.of(TYPED, typed), answers, context) instanceof Reading.Rejected rejected
                                ? Optional.of(rejected.reasons().getFirst())
                                : Optional.empty());
    }

    private static Optional<Phrase> problem(WallTime wall, Answers answers, EventWizardContext context) {
        if (wall instanceof WallTime.Skipped skipped)
            return Optional.of(
                    new DateReading.Skipped(new WallChoice(skipped.before()), new WallChoice(skipped.after())).why());
        var start = start(answers);
        if (start.isEmpty()) return Optional.of(Phrase.of("wizard.event.date.which"));
        var stays = Standing.isStart(start.get().toInstant(), answers);
        if (EventOpening.isClosed(answers) && !stays) return Optional.of(Phrase.of("event.closed_start"));
        if (!stays && !start.get().toInstant().isAfter(context.now()))
            return Optional.of(Phrase.of("event.start_in_past"));
        return TitleStep.taken(answers, context);
    }

    private static Optional<Phrase> summary(Answers answers, EventWizardContext context) {
        return timing(answers)
                .map(timing -> Phrase.of("wizard.event.date.summary")
                        .with("start", timing.start())
                        .with("hours", timing.duration().toHours())
                        .with("minutes", timing.duration().toMinutesPart()));
    }

    private DateStep() {}
}
