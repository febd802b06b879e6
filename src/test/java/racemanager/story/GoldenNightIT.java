package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A race night from closure to finish on the playground's clock, with all that everybody reads, kept as a file to be read
 * by people: run once with {@code -Drace.night=write} after something of it was changed, and look at what became of it.
 */
@Execution(ExecutionMode.CONCURRENT)
class GoldenNightIT {

    private static final Path GOLDEN = Path.of("src/test/resources/racemanager/story/race-night.txt");
    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final Duration A_DELAY = Duration.ofMinutes(15);
    private static final String RACE = "Grand Final";
    private static final String FREE = "A place is free";
    private static final List<String> DRIVERS = List.of(
            "Lena Vogt",
            "Diego Marín",
            "Sofia Lindqvist",
            "Jack Whitmore",
            "Kenji Tanabe",
            "Aoife Brennan",
            "Mateus Carvalho",
            "Hanna Koskinen");

    @TempDir
    private Path directory;

    private SharedHouse house;
    private Visitor owner;
    private Organiser organiser;
    private List<Visitor> drivers = List.of();
    private Transcript transcript;

    @BeforeEach
    void open() throws Exception {
        house = new SharedHouse(directory);
        house.start();
        organiser = new Organiser(house.page());
        owner = house.page().as("owner");
        drivers = DRIVERS.stream().map(house.page()::asDriver).toList();
        transcript = new Transcript(owner, drivers);
    }

    @AfterEach
    void close() throws Exception {
        drivers.forEach(Visitor::close);
        owner.close();
        organiser.close();
        house.close();
    }

    @Test
    void theNightGoesAsItIsWrittenDown() throws Exception {
        var review = organiser.fillsIn(4, Duration.ofHours(30), "Ferrari 296 GT3, BMW M4 GT3");
        review.publishes();
        drivers.forEach(this::registers);
        var start = organiser.start();
        comes(start.minus(Duration.ofHours(24)));
        driver(0).isCalled(Organiser.ANNOUNCEMENTS, "Check-in for");
        drivers.forEach(driver -> driver.isCalled(Organiser.ANNOUNCEMENTS, "Check-in for")
                .presses("Check in")
                .message());
        comes(start.minus(Duration.ofMinutes(30)));
        organiser.announcement("Registration and check-in closed");

        oneCannotComeAndTwoReservesDoNotAnswerWithYes(start);
        aSecondCannotCome();
        aStewardPutsTwoEntriesRight();
        theRaceIsDelayed(start);
        aThirdCannotComeAndAReserveIsThereAfterAll();
        comes(start.plus(A_DELAY).plus(Duration.ofHours(12)));
        organiser.announcement("The race is over");

        writesDownWhatIsThere();
        comparesWithTheGoldenFile(transcript.text(start));
    }

    private Visitor driver(int index) {
        return drivers.get(index);
    }

    private void comes(Instant instant) {
        house.page().controls().setsTheClock(instant.plus(A_MOMENT));
    }

    private void registers(Visitor driver) {
        int index = drivers.indexOf(driver);
        driver.reads(Organiser.ANNOUNCEMENTS, RACE)
                .presses("Register")
                .form()
                .with("Full name", DRIVERS.get(index))
                .with("Steam account", Long.toString(76561197960287931L + index))
                .with("Car", index % 2 == 0 ? "Ferrari 296 GT3" : "BMW M4 GT3")
                .sends()
                .message();
    }

    private void cannotCome(int index) {
        var asked = driver(index).reads(Organiser.ANNOUNCEMENTS, RACE).presses("Can’t come");
        var question = asked.message();
        transcript.reads(driver(index), "presses Can’t come", question);
        transcript.reads(
                driver(index), "presses Withdraw", question.presses("Withdraw").message());
    }

    private void answers(int index, String button) {
        var call = driver(index).isCalled(Organiser.ANNOUNCEMENTS, FREE);
        transcript.reads(
                driver(index), "presses " + button, call.presses(button).message());
    }

    private void oneCannotComeAndTwoReservesDoNotAnswerWithYes(Instant start) {
        transcript.chapter("Lena cannot come; the first reserve passes, the second is silent, the third drives");
        cannotCome(0);
        answers(4, "Pass");
        driver(5).isCalled(Organiser.ANNOUNCEMENTS, FREE);
        comes(start.minus(Duration.ofMinutes(20)));
        answers(6, "I’m in");
        organiser.entryList("04 ✅ Mateus Carvalho");
    }

    private void aSecondCannotCome() {
        transcript.chapter("Diego cannot come; the last reserve who was not asked drives");
        cannotCome(1);
        answers(7, "I’m in");
        organiser.entryList("04 ✅ Hanna Koskinen");
    }

    private void aStewardPutsTwoEntriesRight() {
        transcript.chapter("A steward gives Sofia another car and number, and Jack another account");
        edits(2, Map.of("Car", "BMW M4 GT3", "Race number", "27"));
        edits(3, Map.of("Steam account", "76561197960287999"));
        organiser.entryList("#27 BMW M4 GT3");
    }

    private void edits(int index, Map<String, String> changes) {
        var form = owner.types(
                        "/event participant edit",
                        Map.of(
                                "event",
                                RACE,
                                "reason",
                                "Asked in voice",
                                "driver",
                                driver(index).memberId()))
                .form();
        for (var change : changes.entrySet()) form = form.with(change.getKey(), change.getValue());
        transcript.reads(owner, "edits " + DRIVERS.get(index), form.sends().message());
        driver(index).isCalled(Organiser.ANNOUNCEMENTS, "A steward changed your entry");
    }

    private void theRaceIsDelayed(Instant start) {
        transcript.chapter("A quarter of an hour more");
        var panel = owner.types("/event manage", RACE).message();
        transcript.reads(
                owner, "presses Delay 15 min", panel.presses("Delay 15 min").message());
        organiser.announcement("<t:" + start.plus(A_DELAY).getEpochSecond());
        driver(2).isCalled(Organiser.ANNOUNCEMENTS, "starts a little later");
    }

    private void aThirdCannotComeAndAReserveIsThereAfterAll() {
        transcript.chapter("Sofia cannot come; nobody is left to ask, and the silent reserve is there after all");
        cannotCome(2);
        answers(5, "I’m in");
        organiser.entryList("04 ✅ Aoife Brennan");
    }

    private void writesDownWhatIsThere() {
        transcript.chapter("What everybody was called for");
        driver(0).calls(Organiser.ANNOUNCEMENTS).forEach(transcript::posted);
        transcript.chapter("The announcement");
        transcript.posted(organiser.announcement(RACE));
        transcript.chapter("The roster");
        transcript.posted(organiser.entryList(RACE));
        transcript.chapter("What organisers see of the past");
        transcript.posted(owner.types("/event manage", RACE).message());
    }

    private void comparesWithTheGoldenFile(String text) throws IOException {
        if ("write".equals(System.getProperty("race.night"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, text);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN));
    }
}
