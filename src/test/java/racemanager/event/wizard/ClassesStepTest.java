package racemanager.event.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.event.carclass.CarClass;
import racemanager.event.carclass.CarClasses;
import racemanager.event.carclass.ClassLines;
import racemanager.event.carclass.NumberRange;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.vehicle.CarList;
import racemanager.wizard.Answers;
import racemanager.wizard.Reading;

class ClassesStepTest {

    private static final CarList CARS =
            new CarList(List.of("Ferrari 296 GT3", "Ferrari 488 GT3", "BMW M4 GT3", "Alpine A110 GT4", "911"));
    private static final String CORRECT = "GT3: 20; 1-99; Ferrari 296, 488, BMW\nGT4: 10; Alpine, 911";

    private static final CarClasses UNDERSTOOD = new CarClasses(List.of(
            new CarClass(
                    "GT3",
                    20,
                    Optional.of(new NumberRange(1, 99)),
                    List.of("Ferrari 296 GT3", "Ferrari 488 GT3", "BMW M4 GT3")),
            new CarClass("GT4", 10, Optional.empty(), List.of("Alpine A110 GT4", "911"))));

    @Test
    void thereAreNoClassesUntilSomebodyTypesThem() {
        assertThat(StepStory.answered(ClassesStep.STEP).isDone().summary()).isEmpty();
        assertThat(RaceNight.plan().details().classes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CORRECT,
                "gt3 (20): 1 - 99, ferrari 296 gt3, Ferrari 488, bmw m4\nGT4 10: alpine; 911",
                "GT3：20 places；#1–#99；Ferrari 296，Ferrari 488，BMW\n\n  GT4: 911, Alpine A110 GT4, 10 "
            })
    void linesAreReadInTheWaysInWhichTheyAreTyped(String typed) {
        if (!(ClassLines.read(typed, CARS, 40, new NumberRange(1, 999)) instanceof Parsed.Read<CarClasses> read))
            throw new AssertionError("not understood");

        assertThat(read.value().all())
                .extracting(CarClass::places, CarClass::numbers, each -> Set.copyOf(each.cars()))
                .containsExactlyElementsOf(UNDERSTOOD.all().stream()
                        .map(each -> tuple(each.places(), each.numbers(), Set.copyOf(each.cars())))
                        .toList());
        assertThat(read.value().all())
                .extracting(each -> PlainText.likeness(each.name()))
                .containsExactly("gt3", "gt4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GT3: 20; Ferrari 296, 488, BMW, Alpine, 911|event.classes.count",
                "GT3 20 BMW;GT4: 10; 911, Alpine, 296, 488|event.classes.form,event.classes.car_left_out",
                "X: 20; 296, 488, BMW;GT4: 10; 911, Alpine|event.classes.name",
                "GT3: 20; 296, 488, BMW;gt3: 10; 911, Alpine|event.classes.name_twice",
                "GT3: 296, 488, BMW;GT4: 10; 911, Alpine|event.classes.places,event.classes.car_left_out",
                "GT3: 0; 296, 488, BMW;GT4: 10; 911, Alpine|event.classes.places",
                "GT3: 20; 30; 296, 488, BMW;GT4: 10; 911, Alpine|event.classes.places",
                "GT3: 41; 296, 488, BMW;GT4: 10; 911, Alpine|event.classes.places",
                "GT3: 20; 99-1; 296, 488, BMW;GT4: 10; 911, Alpine|event.classes.numbers",
                "GT3: 20; 1-1000; 296, 488, BMW;GT4: 10; 911, Alpine|event.classes.numbers",
                "GT3: 20; 1-9; 11-19; 296, 488, BMW;GT4: 10; 911, Alpine|event.classes.numbers",
                "GT3: 20; 296, 488, BMW, 911, Alpine;GT4: 10|event.classes.no_car",
                "GT3: 20; 296, 488, BMW, Lada;GT4: 10; 911, Alpine|event.classes.car_unknown",
                "GT3: 20; Ferrari, BMW;GT4: 10; 911, Alpine|event.classes.car_unclear,event.classes.car_left_out",
                "GT3: 20; 296, 488, BMW, 911;GT4: 10; 911, Alpine|event.classes.car_twice",
                "GT3: 20; 296, 488;GT4: 10; 911, Alpine|event.classes.car_left_out",
                "GT3: 31; 296, 488, BMW;GT4: 10; 911, Alpine|event.classes.too_many"
            })
    void eachRuleHasItsSentence(String typed, String keys) {
        assertThat(problems(typed.replaceAll(";(?=[Gg][Tt][34]:)", "\n"))).containsExactly(keys.split(","));
    }

    @Test
    void allProblemsAreSaidAtOnce() {
        assertThat(problems("GT3 BMW\nY: 0; Lada\nGT4: 10; 911"))
                .containsExactly(
                        "event.classes.form",
                        "event.classes.name",
                        "event.classes.places",
                        "event.classes.car_unknown",
                        "event.classes.car_left_out");
    }

    @Test
    void theLargestClassesFitIntoTheFieldAndAreReadAgain() {
        var names = IntStream.range(0, CarList.MOST_CARS)
                .mapToObj(car -> "%02d".formatted(car) + "W".repeat(58))
                .toList();
        var classes = new CarClasses(IntStream.range(0, CarClasses.MOST)
                .mapToObj(index -> new CarClass(
                        index + "x".repeat(CarClass.LONGEST_NAME - 1),
                        100,
                        Optional.of(new NumberRange(100, 999)),
                        names.subList(index * 4, index == 5 ? 25 : index * 4 + 4)))
                .toList());

        var text = ClassLines.text(classes, new CarList(names));

        assertThat(text.length()).isLessThanOrEqualTo(2_000);
        assertThat(ClassLines.read(text, new CarList(names), 600, new NumberRange(1, 999)))
                .isEqualTo(Parsed.read(classes));
    }

    @Test
    void whatIsTypedIsKeptAndUnderstood() {
        var story = StepStory.answered(ClassesStep.STEP)
                .gives("classes", "GT3: 14; 1-99; Audi\nGT4: 8; BMW M4")
                .isDone();

        assertThat(story.answers().one("classes")).contains("GT3: 14; 1-99; Audi\nGT4: 8; BMW M4");
        assertThat(EventDraft.plan(story.answers(), RaceNight.around())
                        .orElseThrow()
                        .details()
                        .classes()
                        .orElseThrow()
                        .all())
                .extracting(CarClass::cars)
                .containsExactly(List.of("Audi R8"), List.of("BMW M4"));
        assertThat(story.summary().orElseThrow().toString()).contains("GT3", "14", "wizard.event.classes.left");
    }

    @Test
    void aFormThatIsNotUnderstoodIsRejected() {
        var reading = ClassesStep.STEP.read(
                "classes", Answers.of("classes", "GT3: 1"), RaceNight.answers(), RaceNight.around());

        assertThat(reading).isInstanceOf(Reading.Rejected.class);
    }

    @Test
    void anEmptyFormTakesThemOff() {
        var story = StepStory.answered(ClassesStep.STEP)
                .gives("classes", "GT3: 14; Audi\nGT4: 8; BMW")
                .gives("classes", "")
                .isDone();

        assertThat(ClassesStep.classes(story.answers(), RaceNight.around())).isEmpty();
    }

    @Test
    void aCarThatIsTakenOutOrASmallerGridLeavesTheStepOpen() {
        StepStory.answered(ClassesStep.STEP)
                .gives("classes", "GT3: 14; Audi\nGT4: 8; BMW")
                .knowing("cars", "Audi R8")
                .lacks("event.classes.car_unknown");
        StepStory.answered(ClassesStep.STEP)
                .gives("classes", "GT3: 14; Audi\nGT4: 8; BMW")
                .knowing("drivers", "20")
                .lacks("event.classes.too_many");
        assertThat(ClassesStep.STEP.problem(Answers.of("classes", "GT3: 14; Audi\nGT4: 8; BMW"), RaceNight.around()))
                .map(Phrase::key)
                .contains("wizard.event.classes.too_early");
    }

    @Test
    void anEventThatIsTakenUpAgainKeepsItsClasses() {
        var plan = RaceNight.plan(RaceNight.answers().with("classes", "GT3: 14; 1-99; Audi\nGT4: 8; BMW"));

        assertThat(EventDraft.plan(EventOpening.changing(3, plan, RaceNight.around()), RaceNight.around()))
                .contains(plan);
        assertThat(EventDraft.answers(RaceNight.plan()).all("classes")).isEmpty();
    }

    @Test
    void theNumbersOfAClassAreAmongThoseOfTheGuild() {
        assertThat(ClassLines.read(CORRECT, CARS, 40, new NumberRange(1, 99))).isEqualTo(Parsed.read(UNDERSTOOD));
        assertThat(problems(CORRECT, new NumberRange(10, 99))).hasSize(1);
    }

    private static List<String> problems(String typed) {
        return problems(typed, new NumberRange(1, 999));
    }

    private static List<String> problems(String typed, NumberRange allowed) {
        return ClassLines.read(typed, CARS, 40, allowed) instanceof Parsed.Rejected<CarClasses> rejected
                ? rejected.problems().stream().map(Phrase::key).toList()
                : List.of();
    }
}
