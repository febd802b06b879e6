package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A driver without Discord is put in by name, stands on the list and in the files, and is claimed by a member later. */
@Execution(ExecutionMode.CONCURRENT)
class GuestIT {

    private static final String RACE_CONTROL = "race-control";
    private static final String ACCOUNT = "76561197960287931";
    private static final String NAME = "Gus Grissom";

    @TempDir
    private Path directory;

    @Test
    void whoHasNoDiscordRacesAllTheSame() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner").awaitsBot();
                    var lena = house.page().asDriver("Lena Vogt")) {
                organiser.publishes(3, Duration.ofDays(3));
                owner.types("/settings show").message().chooses("Race control", RACE_CONTROL);

                isPutIn(owner, lena, organiser);
                isChosenByName(owner, organiser);
                isInTheFiles(owner);
                isClaimed(owner, lena, organiser);
            }
        }
    }

    private static void isPutIn(Visitor owner, Visitor lena, Organiser organiser) {
        assertThat(does(owner, "add", Map.of()).message().text()).contains("Choose a member, or write the name");
        assertThat(does(owner, "add", Map.of("name", NAME, "driver", lena.memberId()))
                        .message()
                        .text())
                .contains("one of the two");
        var form = does(owner, "add", Map.of("name", NAME)).form();
        assertThat(form.shows("Full name")).isEqualTo(NAME);
        var wrong = form.with("Steam account", "nobody").sends().message();
        assertThat(wrong.presses("Correct")
                        .form()
                        .with("Steam account", ACCOUNT)
                        .sends()
                        .message()
                        .text())
                .contains(NAME + " is on the grid", "guest");
        assertThat(organiser.entryList(NAME, "guest").text()).doesNotContain("<@");
    }

    /** As somebody who has left the server is. */
    private static void isChosenByName(Visitor owner, Organiser organiser) {
        does(owner, "edit", Map.of("entry", NAME))
                .form()
                .with("Race number", "12")
                .sends()
                .message();
        organiser.entryList(NAME, "#12 Ferrari 296 GT3");
        assertThat(does(owner, "checkin", Map.of("entry", "gus grissom"))
                        .message()
                        .text())
                .contains("is checked in");
        organiser.entryList("✅ " + NAME);
        assertThat(owner.posts(Organiser.ANNOUNCEMENTS)).noneMatch(post -> post.says("A steward"));
    }

    private static void isInTheFiles(Visitor owner) {
        assertThat(exported(owner, "csv")).contains(NAME + ",https:", ACCOUNT + ",guest,");
        assertThat(exported(owner, "json")).contains("\"guest\" : true").doesNotContain("\"discord\"");
        assertThat(exported(owner, "ac")).contains("DRIVERNAME=" + NAME, "GUID=" + ACCOUNT);
    }

    private static void isClaimed(Visitor owner, Visitor lena, Organiser organiser) {
        assertThat(lena.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                        .presses("Register")
                        .form()
                        .with("Full name", "Lena Vogt")
                        .with("Steam account", ACCOUNT)
                        .sends()
                        .message()
                        .text())
                .contains("Somebody is on this race’s entry list with that Steam account", "have been told");
        var alert = owner.reads(RACE_CONTROL, "<@" + lena.memberId() + ">", ACCOUNT, NAME, "Grand Final");
        assertThat(alert.presses("Allow")
                        .form()
                        .with("Reason", "Is on Discord now")
                        .sends()
                        .message()
                        .text())
                .contains("<@" + lena.memberId() + ">", "in the same place");
        lena.isCalled(Organiser.ANNOUNCEMENTS, "A steward put you on the grid of Grand Final", "Is on Discord now");
        assertThat(organiser
                        .entryList("01 ✅ " + NAME, "#12 Ferrari 296 GT3", "<@" + lena.memberId() + ">")
                        .text())
                .doesNotContain("guest");
        assertThat(lena.types("/profile show").message().text()).contains(ACCOUNT);
        owner.awaits(() -> owner.types("/audit").message().says("Is on Discord now"), "the reason in the audit log");
    }

    private static String exported(Visitor owner, String format) {
        return new String(
                owner.types("/event export", "Grand Final", format).message().download(), StandardCharsets.UTF_8);
    }

    private static Reaction does(Visitor who, String what, Map<String, String> more) {
        var values = new HashMap<>(Map.of("event", "Grand Final", "reason", "Has no Discord"));
        values.putAll(more);
        return who.types("/event participant " + what, values);
    }
}
