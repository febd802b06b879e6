package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A steward puts a driver in, puts the entry right, moves and removes it; drivers are called, and others are refused. */
@Execution(ExecutionMode.CONCURRENT)
class StewardIT {

    private static final String LENAS_ACCOUNT = "76561197960287931";
    private static final String DIEGOS_ACCOUNT = "76561197960287933";

    @TempDir
    private Path directory;

    @Test
    void aStewardDoesForDriversWhatTheyCannotDoThemselves() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var steward = house.page().as("organiser");
                    var lena = house.page().asDriver("Lena Vogt");
                    var diego = house.page().asDriver("Diego Marín")) {
                organiser.publishes(1, Duration.ofDays(3));
                isRefusedWithoutTheModule(owner, steward, lena);
                putsIn(steward, lena, diego);
                putsRight(steward, lena, diego, organiser);
                moves(steward, lena, diego, organiser);
                notesAndConfirms(steward, owner, diego, organiser);
                removes(steward, owner, lena, diego, organiser);
            }
        }
    }

    private static void isRefusedWithoutTheModule(Visitor owner, Visitor steward, Visitor driver) {
        owner.types("/permissions grant", "events", steward.memberId()).message();
        assertThat(does(steward, "remove", driver, Map.of()).message().text())
                .contains("You need the permission “Drivers”");
        owner.types("/permissions grant", "participants", steward.memberId()).message();
        assertThat(does(driver, "add", driver, Map.of()).message().text())
                .contains("You need the permission “Drivers”");
        assertThat(does(steward, "remove", driver, Map.of()).message().text()).contains("is not in this race");
    }

    /** Nobody of them has a profile, so that there is a form; the account of another entry is refused in it. */
    private static void putsIn(Visitor steward, Visitor lena, Visitor diego) {
        var form = does(steward, "add", lena, Map.of()).form();
        assertThat(form.shows("Reason")).isEqualTo("Asked *me*");
        assertThat(form.with("Full name", "Lena Vogt")
                        .with("Steam account", LENAS_ACCOUNT)
                        .sends()
                        .message()
                        .text())
                .contains("Lena Vogt is on the grid", "Ferrari 296 GT3");
        lena.isCalled(Organiser.ANNOUNCEMENTS, "A steward put you on the grid of Grand Final", "Asked *me*");

        var taken = does(steward, "add", diego, Map.of())
                .form()
                .with("Full name", "Diego Marín")
                .with("Steam account", LENAS_ACCOUNT)
                .sends()
                .message();
        assertThat(taken.text()).contains("Lena Vogt already has an entry with that account");
        var again = taken.presses("Correct").form();
        assertThat(again.shows("Full name")).isEqualTo("Diego Marín");
        assertThat(again.shows("Reason")).isEqualTo("Asked *me*");
        assertThat(again.with("Steam account", DIEGOS_ACCOUNT).sends().message().text())
                .contains("Diego Marín is on the waiting list");
        diego.isCalled(Organiser.ANNOUNCEMENTS, "A steward put you on the waiting list");
        assertThat(does(steward, "add", lena, Map.of()).message().text()).contains("Lena Vogt is already in this race");
    }

    private static void putsRight(Visitor steward, Visitor lena, Visitor diego, Organiser organiser) {
        does(steward, "edit", diego, Map.of())
                .form()
                .with("Race number", "12")
                .sends()
                .message();
        organiser.entryList("Diego Marín", "#12 Ferrari 296 GT3");
        diego.isCalled(Organiser.ANNOUNCEMENTS, "A steward changed your entry");

        var form = does(steward, "edit", lena, Map.of()).form();
        assertThat(form.shows("Car")).isEqualTo("Ferrari 296 GT3");
        assertThat(form.shows("Steam account")).isEqualTo(LENAS_ACCOUNT);
        var wrong =
                form.with("Race number", "12").with("Full name", "L").sends().message();
        assertThat(wrong.text()).contains("Number 12 belongs to Diego Marín", "The full name needs");
        assertThat(wrong.presses("Correct")
                        .form()
                        .with("Race number", "7")
                        .with("Full name", "Lena Voigt")
                        .sends()
                        .message()
                        .text())
                .contains("Lena Voigt", "#7 Ferrari 296 GT3");
        organiser.entryList("Lena Voigt", "#7 Ferrari 296 GT3");
    }

    private static void moves(Visitor steward, Visitor lena, Visitor diego, Organiser organiser) {
        assertThat(does(steward, "move", diego, Map.of("to", "grid")).message().text())
                .contains("The only place is taken", "Lena Voigt");
        assertThat(does(steward, "move", lena, Map.of("to", "waiting_first", "place", "9"))
                        .message()
                        .text())
                .contains("There are only the places 1 to 2");
        does(steward, "move", lena, Map.of("to", "waiting_first")).message();
        lena.isCalled(Organiser.ANNOUNCEMENTS, "A steward moved you on the waiting list");
        does(steward, "move", diego, Map.of("to", "grid")).message();
        diego.isCalled(Organiser.ANNOUNCEMENTS, "A steward moved you on the grid");
        organiser.entryList("01 ⬜ Diego Marín", "Waiting list\n01 ⬜ Lena Voigt");
    }

    private static void notesAndConfirms(Visitor steward, Visitor owner, Visitor diego, Organiser organiser) {
        assertThat(does(steward, "note", diego, Map.of("note", "Comes _late_"))
                        .message()
                        .text())
                .contains("The note about Diego Marín is kept", "Comes _late_");
        assertThat(owner.types("/event manage", "Grand Final").message().text()).contains("Diego Marín: Comes _late_");
        assertThat(does(steward, "checkin", diego, Map.of()).message().text())
                .contains("Diego Marín is checked in", "Comes _late_");
        organiser.entryList("✅ Diego Marín");
        does(steward, "checkin", diego, Map.of("state", "out")).message();
        organiser.entryList("⬜ Diego Marín");
        assertThat(diego.posts(Organiser.ENTRY_LIST)).noneMatch(post -> post.says("late"));
    }

    /** By the name on the entry, as for somebody who has left the server. */
    private static void removes(Visitor steward, Visitor owner, Visitor lena, Visitor diego, Organiser organiser) {
        var removed = steward.types(
                "/event participant remove",
                Map.of("event", "Grand Final", "entry", "diego marín", "reason", "No show"));
        assertThat(removed.message().text()).contains("Diego Marín is out of Grand Final");
        diego.isCalled(Organiser.ANNOUNCEMENTS, "A steward took you out of Grand Final: No show");
        lena.isCalled(Organiser.ANNOUNCEMENTS, "A place is free: you are on the grid");
        organiser.entryList("01 ⬜ Lena Voigt");
        owner.awaits(
                () -> owner.types("/audit").message().says("/event participant remove", "No show"),
                "the removal in the audit log");
    }

    private static Reaction does(Visitor who, String what, Visitor driver, Map<String, String> more) {
        var values = new HashMap<>(Map.of("event", "Grand Final", "reason", "Asked *me*", "driver", driver.memberId()));
        values.putAll(more);
        return who.types("/event participant " + what, values);
    }
}
