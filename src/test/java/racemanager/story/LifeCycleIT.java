package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Every command that moves a race on, in every phase of its life: what it answers those who may, that it refuses all
 * others, and that a race is where it should be afterwards.
 */
@Execution(ExecutionMode.CONCURRENT)
class LifeCycleIT {

    private static final String GO = "(goes on)";
    private static final String DRAFTED = "is still a draft";
    private static final String UNPUBLISHED = "is not published yet";
    private static final String LIVE = "is published and not over";
    private static final String OVER = "is over";
    private static final String NOTHING = "nothing to manage";
    private static final String PUT_AWAY = "is archived";

    private static final List<String> COMMANDS = List.of(
            "publish", "schedule", "edit", "clone", "manage", "close", "cancel", "archive", "restore", "delete");

    /** With what an organiser reads for each command, or that the race goes on to another phase, which is tried apart. */
    private enum Phase {
        DRAFT(
                "draft",
                "Grand Final",
                GO,
                GO,
                "Review",
                "Review",
                DRAFTED,
                DRAFTED,
                DRAFTED,
                DRAFTED,
                DRAFTED,
                "Delete Grand Final?"),
        SCHEDULED(
                "planned",
                "Grand Final",
                GO,
                GO,
                "Review",
                "Review",
                UNPUBLISHED,
                UNPUBLISHED,
                UNPUBLISHED,
                UNPUBLISHED,
                UNPUBLISHED,
                "Delete Grand Final?"),
        PUBLISHED(
                "",
                "Register",
                LIVE,
                LIVE,
                "Review",
                "Review",
                "Postpone",
                "Close registration for Grand Final?",
                "Cancel Grand Final",
                LIVE,
                LIVE,
                LIVE),
        CLOSED(
                "",
                "Registration and check-in closed",
                LIVE,
                LIVE,
                "Review",
                "Review",
                "Postpone",
                "Postpone",
                "Cancel Grand Final",
                LIVE,
                LIVE,
                LIVE),
        FINISHED("", "The race is over", OVER, OVER, OVER, "Review", NOTHING, OVER, OVER, GO, OVER, OVER),
        CANCELLED("", "Cancelled", OVER, OVER, OVER, "Review", NOTHING, OVER, OVER, GO, OVER, OVER),
        ARCHIVED(
                "",
                "This race is archived",
                PUT_AWAY,
                PUT_AWAY,
                PUT_AWAY,
                "Review",
                NOTHING,
                PUT_AWAY,
                PUT_AWAY,
                PUT_AWAY,
                GO,
                PUT_AWAY);

        /** Where it is listed, if drivers know nothing of it. */
        private final String list;

        private final String words;

        @SuppressWarnings("ImmutableEnumChecker") // List.of makes it so
        private final List<String> answers;

        Phase(String list, String words, String... answers) {
            this.list = list;
            this.words = words;
            this.answers = List.of(answers);
        }
    }

    private final Map<Phase, Integer> races = new EnumMap<>(Phase.class);
    private int last;

    @TempDir
    private Path directory;

    @Test
    void everyCommandInEveryPhaseAnswersAsTheTableSays() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var owner = house.page().as("owner").awaitsBot();
                    var league = new Organiser(house.page());
                    var organiser = house.page().as("organiser");
                    var steward = house.page().asDriver("Sofia Lindqvist");
                    var driver = house.page().asDriver("Lena Vogt");
                    var stranger = house.page().asDriver("Diego Marín")) {
                owner.types("/permissions grant", "events", organiser.memberId())
                        .message();
                owner.types("/permissions grant", "participants", steward.memberId())
                        .message();
                var now = house.page().controls().time();
                league.publishes(4, Duration.ofHours(8));
                register(driver);
                last = 1;
                oneOfEveryPhase(owner, now);
                house.page().controls().setsTheClock(now.plus(Duration.ofHours(30)));
                league.announcement("The race is over");

                for (var phase : Phase.values()) {
                    for (var member : List.of(owner, organiser)) answersAsTheTableSays(member, phase);
                    for (var member : List.of(steward, driver, stranger)) refusesEverything(member, phase);
                    isIn(owner, phase, race(phase));
                }
                for (var member : List.of(owner, organiser)) walksThroughAllPhases(member, owner, now);
            }
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    private int race(Phase phase) {
        return Objects.requireNonNull(races.get(phase), phase.name());
    }

    private static void register(Visitor driver) {
        driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final", "Register")
                .presses("Register")
                .form()
                .with("Full name", "Lena Vogt")
                .with("Steam account", "76561197960287931")
                .sends()
                .message();
    }

    private void oneOfEveryPhase(Visitor owner, Instant now) {
        races.put(Phase.FINISHED, 1);
        races.put(Phase.DRAFT, begun(owner, now, 10, "Save draft"));
        races.put(Phase.SCHEDULED, begun(owner, now, 11, "Save draft"));
        schedules(owner, race(Phase.SCHEDULED), now);
        races.put(Phase.PUBLISHED, begun(owner, now, 12, "Publish now"));
        races.put(Phase.CLOSED, begun(owner, now, 13, "Publish now"));
        closes(owner, race(Phase.CLOSED));
        races.put(Phase.CANCELLED, begun(owner, now, 14, "Publish now"));
        cancels(owner, race(Phase.CANCELLED));
        races.put(Phase.ARCHIVED, begun(owner, now, 15, "Publish now"));
        cancels(owner, race(Phase.ARCHIVED));
        types(owner, "archive", race(Phase.ARCHIVED), now);
    }

    /** The number of a race like the last one, so many days from then. */
    private int begun(Visitor member, Instant now, int days, String button) {
        var when = "<t:" + now.plus(Duration.ofDays(days)).getEpochSecond() + ":F>";
        var review = member.types("/create_event", Map.of("when", when)).message();
        assertThat(review.presses(button).message().text()).contains("Grand Final is");
        return ++last;
    }

    private static SeenMessage types(Visitor member, String command, int race, Instant now) {
        var event = Map.of("event", "event  #" + race);
        var when = "<t:" + now.plus(Duration.ofDays(5)).getEpochSecond() + ":F>";
        var values = command.equals("schedule") ? Map.of("event", "event  #" + race, "when", when) : event;
        return member.types("/event " + command, values).message();
    }

    private static void schedules(Visitor member, int race, Instant now) {
        assertThat(types(member, "schedule", race, now).text()).contains("Grand Final is scheduled");
    }

    private static void closes(Visitor member, int race) {
        var sure = types(member, "close", race, Instant.EPOCH);
        assertThat(sure.presses("Close registration").message().text()).contains("is closed");
    }

    private static void cancels(Visitor member, int race) {
        var form = types(member, "cancel", race, Instant.EPOCH)
                .presses("Cancel race")
                .form();
        assertThat(form.sends().message().text()).contains("is cancelled");
    }

    private void answersAsTheTableSays(Visitor member, Phase phase) {
        var softly = new SoftAssertions();
        for (int command = 0; command < COMMANDS.size(); command++) {
            var expected = phase.answers.get(command);
            if (expected.equals(GO)) continue;
            var answer = types(member, COMMANDS.get(command), race(phase), Instant.EPOCH);
            softly.assertThat(answer.text())
                    .as(COMMANDS.get(command) + " of " + phase)
                    .contains(expected);
            if (answer.text().contains("Review")) leaves(answer);
        }
        softly.assertAll();
    }

    private static void leaves(SeenMessage wizard) {
        var asked = wizard.presses("Cancel").message();
        if (asked.has("Discard draft")) asked.presses("Discard draft").message();
    }

    private void refusesEverything(Visitor member, Phase phase) {
        for (var command : COMMANDS)
            assertThat(types(member, command, race(phase), Instant.EPOCH).text())
                    .as(command + " of " + phase)
                    .contains("You need the permission “Events”");
    }

    private static void isIn(Visitor owner, Phase phase, int race) {
        var line = phase.list.isEmpty() ? "/event show" : "/event list";
        var values = phase.list.isEmpty() ? Map.of("event", "event  #" + race) : Map.of("status", phase.list);
        owner.awaits(
                () -> owner.types(line, values).message().says(phase.words),
                "race " + race + " in phase " + phase + ", where it says: "
                        + owner.types(line, values).message().text());
    }

    private void walksThroughAllPhases(Visitor member, Visitor owner, Instant now) {
        var race = begun(member, now, 20 + last, "Save draft");
        schedules(member, race, now);
        isIn(owner, Phase.SCHEDULED, race);
        assertThat(types(member, "publish", race, now).text()).contains("Grand Final is published");
        isIn(owner, Phase.PUBLISHED, race);
        closes(member, race);
        isIn(owner, Phase.CLOSED, race);
        cancels(member, race);
        isIn(owner, Phase.CANCELLED, race);
        for (var over : List.of(race, race(Phase.FINISHED))) {
            var phase = over == race ? Phase.CANCELLED : Phase.FINISHED;
            assertThat(types(member, "archive", over, now).text()).contains("is archived");
            isIn(owner, Phase.ARCHIVED, over);
            assertThat(types(member, "restore", over, now).text()).contains("is back");
            isIn(owner, phase, over);
        }
        assertThat(types(member, "manage", race, now).text())
                .as("who did what")
                .containsSubsequence(
                        "Scheduled", "Published", "Registration closed", "Cancelled", "Archived", "Restored")
                .contains("<@" + member.memberId() + ">");
        deletes(member, begun(member, now, 20 + last, "Save draft"), now);
        var scheduled = begun(member, now, 20 + last, "Save draft");
        schedules(member, scheduled, now);
        deletes(member, scheduled, now);
    }

    private static void deletes(Visitor member, int race, Instant now) {
        assertThat(types(member, "delete", race, now)
                        .presses("Delete")
                        .message()
                        .text())
                .contains("Deleted.");
        assertThat(types(member, "edit", race, now).text()).contains("no race called");
    }
}
