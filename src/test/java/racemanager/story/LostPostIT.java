package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.story.GrandFinal.registers;
import static racemanager.story.GrandFinal.withdraws;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The bot is killed after Discord has taken a message and before it hears so, and comes back when no nonce is known any more. */
@Execution(ExecutionMode.CONCURRENT)
class LostPostIT {

    private static final Duration AWAY = Duration.ofMinutes(10);
    private static final String FREE = "A place is free";

    @TempDir
    private Path directory;

    @Test
    void announcementEntryListMentionAndDirectMessageAreThereOnce() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            var controls = house.page().controls();
            try (var organiser = new Organiser(house.page());
                    var lena = house.page().asDriver("Lena Vogt");
                    var diego = house.page().asDriver("Diego Marín");
                    var sofia = house.page().asDriver("Sofia Lindqvist")) {
                var review = organiser.fillsIn(1, Duration.ofDays(3));
                controls.spoilsTheNetwork("lost_messages", 1);
                review.publishes();
                var announcement = organiser.announcement("0/1");
                organiser.entryList("0/1");
                isAwayForAWhile(controls, lena);

                registers(lena, "Lena Vogt", "76561197960287931");
                registers(diego, "Diego Marín", "76561197960287933");
                registers(sofia, "Sofia Lindqvist", "76561197960287934");
                assertThat(organiser.announcement("1/1", "2 waiting").json().path("id"))
                        .isEqualTo(announcement.json().path("id"));
                organiser.entryList("1/1", "Sofia Lindqvist");
                assertThat(lena.posts(Organiser.ANNOUNCEMENTS)).hasSize(1);
                assertThat(lena.posts(Organiser.ENTRY_LIST)).hasSize(1);

                sofia.types("/profile edit", "on").message();
                controls.spoilsTheNetwork("lost_messages", 1);
                withdraws(lena);
                diego.isCalled(Organiser.ANNOUNCEMENTS, FREE);
                isAwayForAWhile(controls, lena);

                controls.spoilsTheNetwork("lost_messages", 1);
                withdraws(diego);
                sofia.isToldDirectly(FREE);
                isAwayForAWhile(controls, lena);

                withdraws(sofia);
                organiser.announcement("0/1");
                assertThat(calls(diego)).hasSize(1);
                assertThat(sofia.directMessages()).hasSize(1);
                assertThat(calls(sofia)).isEmpty();
                assertThat(lena.posts(Organiser.ANNOUNCEMENTS)).hasSize(1);
                assertThat(lena.posts(Organiser.ENTRY_LIST)).hasSize(1);
            }
            assertThat(house.stopBot()).isZero();
        }
    }

    private static void isAwayForAWhile(Controls controls, Visitor witness) {
        controls.killsTheBot();
        controls.spoilsTheNetwork("lost_messages", 0);
        controls.setsTheClock(controls.time().plus(AWAY));
        controls.startsTheBot();
        witness.awaitsBot();
    }

    private static List<SeenMessage> calls(Visitor called) {
        return called.calls(Organiser.ANNOUNCEMENTS).stream()
                .filter(call -> call.says("<@" + called.memberId() + ">"))
                .toList();
    }
}
