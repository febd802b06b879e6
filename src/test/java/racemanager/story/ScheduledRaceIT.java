package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A race is scheduled and published by itself although the bot was killed, then cancelled, archived and restored. */
@Execution(ExecutionMode.CONCURRENT)
class ScheduledRaceIT {

    private static final String WHEN = "Publish on (Tokyo time)";

    @TempDir
    private Path directory;

    @Test
    void aRaceIsPublishedOnceAtItsTimeAndComesBackFromTheArchive() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt")) {
                var controls = house.page().controls();
                var publishAt = controls.time().plus(Duration.ofDays(2));
                schedules(organiser, controls.time(), publishAt.minus(Duration.ofDays(1)));
                assertThat(owner.types("/event list", "planned").message().text())
                        .contains("Grand Final");
                assertThat(lena.types("/event list").message().text()).doesNotContain("Grand Final");
                assertThat(lena.types("/event publish", "Grand Final").message().text())
                        .contains("You need the permission");
                assertThat(owner.types("/event schedule", "Grand Final", typed(publishAt))
                                .message()
                                .text())
                        .contains("is scheduled", typed(publishAt));

                controls.killsTheBot();
                controls.setsTheClock(publishAt.plus(Duration.ofMinutes(5)));
            }
            house.killBot();
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt")) {
                organiser.announcement("Grand Final");
                assertThat(lena.awaitsBot().types("/event list").message().text())
                        .contains("Grand Final");
                assertThat(owner.posts(Organiser.ANNOUNCEMENTS))
                        .filteredOn(post -> post.says("Grand Final"))
                        .hasSize(1);
                assertThat(owner.types("/event publish", "Grand Final")
                                .message()
                                .text())
                        .contains("Grand Final is published and not over");

                endsInTheArchiveAndComesBack(owner, organiser);
            }
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    private static void schedules(Organiser organiser, Instant past, Instant publishAt) {
        var review = organiser.fillsIn(3, Duration.ofDays(10)).screen();
        var form = review.presses("Schedule").form();
        assertThat(form.shows(WHEN)).matches("20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d");
        var wrong = form.with(WHEN, typed(past)).sends().message();
        assertThat(wrong.text()).contains("is in the past");
        var again = wrong.presses("Correct").form();
        assertThat(again.shows(WHEN)).isEqualTo(typed(past));
        assertThat(again.with(WHEN, typed(publishAt)).sends().message().text())
                .contains("Grand Final is scheduled", typed(publishAt));
    }

    private static void endsInTheArchiveAndComesBack(Visitor owner, Organiser organiser) {
        assertThat(owner.types("/event archive", "Grand Final").message().text())
                .contains("Grand Final is published and not over");
        owner.types("/event cancel", "Grand Final")
                .message()
                .presses("Cancel race")
                .form()
                .sends()
                .message();
        organiser.announcement("Cancelled");
        owner.awaits(
                () -> owner.types("/event archive", "Grand Final").message().says("is archived"),
                "the answer that it is archived");
        organiser.announcement("This race is archived");
        owner.awaits(
                () -> owner.types("/event list", "archived").message().says("Grand Final"), "the race in the archive");
        assertThat(owner.types("/event restore", "Grand Final").message().text())
                .contains("Grand Final is back");
        organiser.announcement("Cancelled");
    }

    private static String typed(Instant instant) {
        return "<t:" + instant.getEpochSecond() + ":F>";
    }
}
