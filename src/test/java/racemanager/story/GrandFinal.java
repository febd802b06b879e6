package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

/** What drivers do with the announcement of the race that {@link Organiser} publishes. */
final class GrandFinal {

    static void registers(Visitor driver, String name, String steam) {
        driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final", "Register")
                .presses("Register")
                .form()
                .with("Full name", name)
                .with("Steam account", steam)
                .sends()
                .message();
    }

    static void withdraws(Visitor driver) {
        var entry = driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                .presses("My entry")
                .message();
        var asked = entry.presses("Can’t come").message();
        assertThat(asked.presses("Withdraw").message().text()).contains("You have withdrawn");
    }

    private GrandFinal() {}
}
