package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A race with two broadcast slots: they are taken, read of, left and taken away, before and after a kill. */
@Execution(ExecutionMode.CONCURRENT)
class BroadcastIT {

    private static final String SECRET = "s3cret";
    private static final String LENAS_ACCOUNT = "76561197960287931";

    @TempDir
    private Path directory;

    @Test
    void twoBroadcastAndNobodyElseUntilOneLeaves() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt");
                    var sofia = house.page().asDriver("Sofia Lindqvist");
                    var diego = house.page().asDriver("Diego Marín")) {
                publishes(organiser);
                var late = details(owner);
                takesOneWithAForm(lena, organiser);
                aDriverIsRefused(diego);
                takesOneWithoutAnAccount(sofia, organiser);
                assertThat(details(owner).has("🎥 Broadcast")).isFalse();
                assertThat(late.presses("🎥 Broadcast").message().text())
                        .contains("All 2 broadcast slots are taken, by Lena Vogt, Sofia Lindqvist");

                house.killBot();
                house.start();

                assertThat(lena.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                                .presses("My entry")
                                .message()
                                .text())
                        .contains("You have a broadcast slot", "Lena Vogt", LENAS_ACCOUNT, SECRET);
                isInTheFiles(owner);
                hearsOfADelay(owner, lena, sofia, diego);
                leaves(lena, organiser);
                loses(owner, sofia, organiser);
            }
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    private static void publishes(Organiser organiser) {
        var review = organiser.fillsIn(4, Duration.ofDays(3));
        review.edits("capacity")
                .drivers(2)
                .picks("broadcast", "2 broadcast slots")
                .reviews();
        review.edits("server")
                .fills("server", Map.of("server_password", SECRET))
                .reviews();
        assertThat(review.publishes().text()).contains("Grand Final is published");
        organiser.announcement("0/2 drivers · 0/2 🎥");
    }

    private static SeenMessage details(Visitor visitor) {
        return visitor.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                .presses("Details")
                .message();
    }

    /** Nothing that was typed is lost. */
    private static void takesOneWithAForm(Visitor lena, Organiser organiser) {
        var wrong = details(lena)
                .presses("🎥 Broadcast")
                .form()
                .with("Full name", "L")
                .with("Steam account", LENAS_ACCOUNT)
                .sends()
                .message();
        assertThat(wrong.text()).contains("The full name needs");
        var again = wrong.presses("Correct").form();
        assertThat(again.shows("Steam account")).isEqualTo(LENAS_ACCOUNT);
        assertThat(again.with("Full name", "Lena Vogt").sends().message().text())
                .contains("You have a broadcast slot in Grand Final");
        organiser.announcement("0/2 drivers · 1/2 🎥");
        organiser.entryList("Broadcasters\n🎥 Lena Vogt · <@" + lena.memberId() + ">");

        assertThat(details(lena).text()).contains("You have a broadcast slot in this race");
        assertThat(lena.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                        .presses("Register")
                        .message()
                        .text())
                .contains("leave it first, in Details, then register");
        assertThat(lena.types("/profile show").message().text()).contains("Lena Vogt", "Grand Final");
    }

    private static void aDriverIsRefused(Visitor diego) {
        diego.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                .presses("Register")
                .form()
                .with("Full name", "Diego Marín")
                .with("Steam account", "76561197960287933")
                .sends()
                .message();
        assertThat(details(diego).presses("🎥 Broadcast").message().text())
                .contains("You are registered as a driver in this race");
    }

    private static void takesOneWithoutAnAccount(Visitor sofia, Organiser organiser) {
        details(sofia)
                .presses("🎥 Broadcast")
                .form()
                .with("Full name", "Sofia Lindqvist")
                .sends()
                .message();
        organiser.announcement("1/2 drivers · 2/2 🎥");
        organiser.entryList("🎥 Lena Vogt", "🎥 Sofia Lindqvist");
    }

    private static void isInTheFiles(Visitor owner) {
        var acc = owner.types("/event export", "Grand Final", "acc").message();
        assertThat(new String(acc.download(), StandardCharsets.UTF_16LE)).contains("S" + LENAS_ACCOUNT);
        assertThat(acc.text()).contains("These broadcasters are not in the file", "Sofia Lindqvist");
        var csv = owner.types("/event export", "Grand Final", "csv").message();
        assertThat(new String(csv.download(), StandardCharsets.UTF_8)).contains("Broadcast,1,,Lena Vogt");
    }

    private static void hearsOfADelay(Visitor owner, Visitor... told) {
        owner.types("/event manage", "Grand Final")
                .message()
                .presses("Delay 10 min")
                .message();
        for (var member : told) member.isCalled(Organiser.ANNOUNCEMENTS, "starts a little later");
    }

    /** The button of a message about something else leads out, too. */
    private static void leaves(Visitor lena, Organiser organiser) {
        var asked = lena.isCalled(Organiser.ANNOUNCEMENTS, "starts a little later")
                .presses("Can’t come")
                .message();
        assertThat(asked.text()).contains("You have a broadcast slot in this race");
        assertThat(asked.presses("Leave the broadcast slot").message().text())
                .contains("You have left your broadcast slot in Grand Final");
        organiser.announcement("1/2 drivers · 1/2 🎥");
        assertThat(details(lena).presses("🎥 Broadcast").message().text())
                .as("in one press now that there is a profile")
                .contains("You have a broadcast slot in Grand Final");
        assertThat(details(lena).presses("Leave the broadcast slot").message().text())
                .contains("You have left your broadcast slot");
    }

    private static void loses(Visitor owner, Visitor sofia, Organiser organiser) {
        var values = Map.of("event", "Grand Final", "driver", sofia.memberId(), "reason", "No camera");
        assertThat(owner.types("/event participant note", values).message().text())
                .contains("Sofia Lindqvist has a broadcast slot and no entry");
        assertThat(owner.types("/event participant remove", values).message().text())
                .contains("Sofia Lindqvist is out of Grand Final");
        sofia.isCalled(Organiser.ANNOUNCEMENTS, "A steward took you out of Grand Final: No camera");
        organiser.announcement("1/2 drivers · 0/2 🎥");
    }
}
