package racemanager.event.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import racemanager.event.EventDetails.ServerAccess;
import racemanager.event.EventPlan;
import racemanager.event.EventPlan.Capacity;
import racemanager.event.split.Splits;
import racemanager.event.split.Splits.Filling;
import racemanager.form.SelectOption;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.kernel.PlainText;
import racemanager.wizard.Answers;
import racemanager.wizard.Prompt;
import racemanager.wizard.Reading;
import racemanager.wizard.Step;
import racemanager.wizard.field.ChoiceField;
import racemanager.wizard.field.FieldStep;
import racemanager.wizard.field.TextField;

/** On how many servers the race is run at once, by what drivers are dealt to them, and how they get in. */
final class SplitsStep {

    private static final String TEXTS = "wizard.event.splits";
    private static final String SPLITS = "splits";
    private static final String ONE_RACE = "0";
    private static final int LONGEST_SERVERS = 2_000;

    private static final ChoiceField<EventWizardContext> FILLING =
            new ChoiceField<>("split_filling", TEXTS + ".filling", any -> fillings());
    private static final TextField<EventWizardContext> SERVERS =
            TextField.paragraph("split_servers", TEXTS + ".servers", 0, LONGEST_SERVERS);

    static final Step<EventWizardContext> STEP = new Step<>(
            SPLITS,
            SplitsStep::prompt,
            SplitsStep::read,
            (answers, context) -> objections(answers).stream().findFirst(),
            SplitsStep::summary);

    /** Empty where it is one race. */
    static Optional<Splits> splits(Answers answers) {
        return count(answers).map(count -> new Splits(count, filling(answers), servers(answers)));
    }

    static Answers answers(EventPlan plan) {
        var splits = plan.details().splits();
        return Answers.of(
                        SPLITS,
                        splits.map(chosen -> Integer.toString(chosen.count())).orElse(ONE_RACE))
                .and(FILLING.holding(
                        splits.map(Splits::filling).orElse(Filling.ORDER).word()))
                .and(SERVERS.holding(String.join(
                        "\n",
                        splits.map(Splits::servers).orElse(List.of()).stream()
                                .map(SplitServerLine::text)
                                .toList())));
    }

    /** A file never says how drivers get in. */
    static void read(EventFile file) {
        var most = Splits.MOST;
        var count = file.one("splits.count");
        count.ifPresent(text -> PlainText.number(text)
                .filter(number -> number >= Splits.FEWEST && number <= most)
                .ifPresentOrElse(
                        number -> file.take(Answers.of(SPLITS, Integer.toString(number))),
                        () -> file.object("splits.count", EventFile.number(Splits.FEWEST, most))));
        file.word(
                        "splits.filling",
                        Stream.of(Filling.values()).map(Filling::word).toList())
                .ifPresent(word -> file.take(FILLING.holding(word)));
    }

    private static Prompt prompt(Answers answers, EventWizardContext context) {
        return fields(answers).prompt(preset(answers), context);
    }

    /** Nothing but their number is asked for where there are none. */
    private static Step<EventWizardContext> fields(Answers answers) {
        var number = new ChoiceField<EventWizardContext>(SPLITS, TEXTS + ".count", any -> counts());
        var fields = count(answers).isPresent()
                ? FieldStep.of(SPLITS, TEXTS, SERVERS, number, FILLING)
                : FieldStep.of(SPLITS, TEXTS, number);
        return fields.step();
    }

    private static Reading read(String control, Answers input, Answers before, EventWizardContext context) {
        var reading = fields(before).read(control, input, before, context);
        if (!control.equals(SERVERS.key()) || !(reading instanceof Reading.Taken taken)) return reading;
        var objections = objections(before.and(taken.answers()));
        return objections.isEmpty() ? reading : new Reading.Rejected(objections);
    }

    private static List<SelectOption> counts() {
        var one = SelectOption.of(ONE_RACE, Phrase.of(TEXTS + ".none"), false);
        return Stream.concat(
                        Stream.of(one),
                        IntStream.rangeClosed(Splits.FEWEST, Splits.MOST)
                                .mapToObj(count -> SelectOption.of(
                                        Integer.toString(count),
                                        Phrase.of(TEXTS + ".some").with("splits", count),
                                        false)))
                .toList();
    }

    private static List<SelectOption> fillings() {
        return Stream.of(Filling.values())
                .map(each -> SelectOption.of(each.word(), Phrase.of(TEXTS + ".by_" + each.word()), false))
                .toList();
    }

    /** Until somebody says otherwise, it is one race, and those who came first come first. */
    private static Answers preset(Answers answers) {
        var counted = answers.one(SPLITS).isPresent() ? answers : answers.with(SPLITS, ONE_RACE);
        return FILLING.value(counted).isPresent() ? counted : counted.and(FILLING.holding(Filling.ORDER.word()));
    }

    private static Optional<Integer> count(Answers answers) {
        return answers.one(SPLITS)
                .flatMap(PlainText::number)
                .filter(count -> count >= Splits.FEWEST && count <= Splits.MOST);
    }

    private static Filling filling(Answers answers) {
        return FILLING.value(answers).flatMap(Filling::of).orElse(Filling.ORDER);
    }

    private static List<String> lines(Answers answers) {
        return SERVERS.value(answers).stream()
                .flatMap(String::lines)
                .map(PlainText::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<ServerAccess> servers(Answers answers) {
        return lines(answers).stream()
                .flatMap(line -> SplitServerLine.read(line) instanceof Parsed.Read<ServerAccess> read
                        ? Stream.of(read.value())
                        : Stream.<ServerAccess>of())
                .toList();
    }

    /** Lines of servers are no matter where it is one race. */
    private static List<Phrase> objections(Answers answers) {
        if (count(answers).isEmpty()) return List.of();
        int count = count(answers).get();
        var lines = lines(answers);
        var problems = new ArrayList<Phrase>();
        if (lines.size() > count)
            problems.add(
                    Phrase.of(TEXTS + ".too_many").with("lines", lines.size()).with("splits", count));
        lines.stream()
                .flatMap(line -> SplitServerLine.read(line) instanceof Parsed.Rejected<ServerAccess> rejected
                        ? rejected.problems().stream()
                        : Stream.<Phrase>of())
                .forEach(problems::add);
        return problems;
    }

    private static Optional<Phrase> summary(Answers answers, EventWizardContext context) {
        return splits(answers).map(splits -> {
            var parts = new ArrayList<Phrase>();
            parts.add(CapacityStep.capacity(answers, context)
                    .map(Capacity::maxDrivers)
                    .map(places -> Phrase.of("event.splits")
                            .with("splits", splits.count())
                            .with("places", places))
                    .orElseGet(() -> Phrase.of(TEXTS + ".some").with("splits", splits.count())));
            parts.add(Phrase.of(TEXTS + ".by_" + splits.filling().word()));
            if (!splits.servers().isEmpty())
                parts.add(Phrase.of(TEXTS + ".servers_set")
                        .with("servers", splits.servers().size()));
            return Phrase.of("wizard.parts").with("parts", new Several(parts));
        });
    }

    private SplitsStep() {}
}
