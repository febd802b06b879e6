package racemanager.event.wizard;

import static racemanager.event.wizard.DateStep.DAY;
import static racemanager.event.wizard.DateStep.DURATION;
import static racemanager.event.wizard.DateStep.HOUR;
import static racemanager.event.wizard.DateStep.MINUTE;
import static racemanager.event.wizard.DateStep.OFFSET;
import static racemanager.event.wizard.DateStep.TYPED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import racemanager.form.FormField.Text;
import racemanager.form.SelectOption;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Day;
import racemanager.when.WallChoice;
import racemanager.when.WallTime;
import racemanager.wizard.Answers;
import racemanager.wizard.Control;
import racemanager.wizard.Control.Choice;
import racemanager.wizard.Control.FormButton;

/** The lists from which day, time and duration are chosen, and the form for those who rather type. */
final class DateControls {

    /** Further ahead than that is typed; the list is turned over in pages. */
    private static final int DAYS_AHEAD = 90;

    private static final List<String> QUARTERS = List.of("00", "15", "30", "45");
    private static final List<Integer> MINUTES_LONG =
            List.of(30, 45, 60, 75, 90, 120, 150, 180, 240, 300, 360, 720, 1440);
    static final int LONGEST_TYPED = 60;

    static List<Control> of(Answers answers, EventWizardContext context) {
        var controls = new ArrayList<Control>();
        controls.add(typed(answers));
        controls.add(Choice.one(DAY, Phrase.of("wizard.event.date.day"), days(answers, context)));
        controls.add(Choice.one(HOUR, Phrase.of("wizard.event.date.hour"), hours(answers)));
        controls.add(Choice.one(MINUTE, Phrase.of("wizard.event.date.minute"), minutes(answers)));
        if (DateStep.wallTime(answers).orElse(null) instanceof WallTime.Doubled doubled)
            controls.add(Choice.one(OFFSET, Phrase.of("wizard.event.date.which"), offsets(doubled, answers)));
        controls.add(Choice.one(DURATION, Phrase.of("wizard.event.date.duration"), durations(answers)));
        return controls;
    }

    private static Control typed(Answers answers) {
        return FormButton.of(
                TYPED,
                Phrase.of("wizard.event.date.button"),
                Phrase.of("wizard.event.date"),
                Text.line(TYPED, Phrase.of("wizard.event.date.label"), LONGEST_TYPED)
                        .optional()
                        .holding(answers.one(TYPED).orElse("")));
    }

    private static List<SelectOption> days(Answers answers, EventWizardContext context) {
        var today = context.now().atZone(ZoneStep.zone(answers)).toLocalDate();
        var soon = IntStream.rangeClosed(0, DAYS_AHEAD).mapToObj(today::plusDays);
        var chosen = answers.one(DAY).map(LocalDate::parse).stream();
        return Stream.concat(chosen.filter(day -> day.isAfter(today.plusDays(DAYS_AHEAD))), soon)
                .map(day -> new SelectOption(
                        day.toString(),
                        Phrase.of("wizard.event.date.option").with("day", new Day(day)),
                        Phrase.verbatim(""),
                        answers.says(DAY, day.toString())))
                .toList();
    }

    private static List<SelectOption> hours(Answers answers) {
        return IntStream.range(0, 24)
                .mapToObj(Integer::toString)
                .map(hour -> SelectOption.of(hour, hour + " h", answers.says(HOUR, hour)))
                .toList();
    }

    private static List<SelectOption> minutes(Answers answers) {
        var minutes = new TreeSet<>(QUARTERS);
        minutes.addAll(answers.all(MINUTE));
        return minutes.stream()
                .map(minute -> SelectOption.of(minute, minute + " min", answers.says(MINUTE, minute)))
                .toList();
    }

    private static List<SelectOption> offsets(WallTime.Doubled doubled, Answers answers) {
        return Stream.of(doubled.first(), doubled.second())
                .map(at -> SelectOption.of(
                        at.getOffset().getId(),
                        new WallChoice(at).label(),
                        answers.says(OFFSET, at.getOffset().getId())))
                .toList();
    }

    private static List<SelectOption> durations(Answers answers) {
        return MINUTES_LONG.stream()
                .map(minutes -> new SelectOption(
                        Integer.toString(minutes),
                        Phrase.of("wizard.event.date.minutes")
                                .with("hours", minutes / 60)
                                .with("minutes", minutes % 60),
                        Phrase.verbatim(""),
                        answers.says(DURATION, Integer.toString(minutes))))
                .toList();
    }

    private DateControls() {}
}
