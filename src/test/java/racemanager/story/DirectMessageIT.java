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

/** Drivers who asked for it hear of their races by direct message, and by a mention where Discord lets none through. */
@Execution(ExecutionMode.CONCURRENT)
class DirectMessageIT {

    private static final String IN_FRENCH = "Une place s’est libérée";
    private static final String IN_ENGLISH = "A place is free";

    @TempDir
    private Path directory;

    @Test
    void whoAskedIsToldDirectlyAndWhoTakesNoMessageIsMentioned() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt");
                    var jack = house.page().asDriver("Jack Whitmore");
                    var diego = house.page().asDriver("Diego Marín");
                    var sofia = house.page().asDriver("Sofia Lindqvist");
                    var kenji = house.page().asDriver("Kenji Tanabe")) {
                organiser.publishes(1, Duration.ofDays(3));
                registers(lena, "Lena Vogt", "76561197960287931");
                registers(diego, "Diego Marín", "76561197960287933");
                registers(sofia, "Sofia Lindqvist", "76561197960287934");
                registers(kenji, "Kenji Tanabe", "76561197960287935");

                diego.speaking("fr");
                assertThat(diego.types("/profil modifier", "on").message().text())
                        .contains("par message privé");
                assertThat(diego.types("/profil voir").message().text()).contains("(Français)");
                assertThat(sofia.types("/profile edit", "on").message().text()).contains("by direct message");
                sofia.closesDirectMessages();
                assertThat(diego.directMessages()).isEmpty();

                withdraws(lena);
                var told = diego.isToldDirectly(IN_FRENCH, "Grand Final");
                assertThat(told.text()).startsWith("-# ").doesNotContain("<@");
                assertThat(told.json().path("components").toString())
                        .contains("https://discord.com/channels/" + diego.guildId())
                        .doesNotContain("withdraw");

                diego.speaking("en-US");
                withdraws(diego);
                sofia.isCalled(Organiser.ANNOUNCEMENTS, IN_ENGLISH);
                assertThat(calls(owner, diego)).isEmpty();
                assertThat(calls(owner, sofia)).hasSize(1);
                assertThat(sofia.directMessages()).isEmpty();

                withdraws(sofia);
                kenji.isCalled(Organiser.ANNOUNCEMENTS, IN_ENGLISH);
                assertThat(kenji.directMessages()).isEmpty();

                diego.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                        .presses("Register")
                        .message();
                withdraws(kenji);
                diego.isToldDirectly(IN_ENGLISH);
                assertThat(diego.directMessages()).hasSize(2);
                assertThat(calls(owner, sofia)).hasSize(1);
                assertThat(jack.directMessages()).isEmpty();
            }
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    @Test
    void aMessageOfWhichAKilledBotNeverHeardIsNotSentAgain() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            var controls = house.page().controls();
            try (var organiser = new Organiser(house.page());
                    var lena = house.page().asDriver("Lena Vogt");
                    var diego = house.page().asDriver("Diego Marín");
                    var sofia = house.page().asDriver("Sofia Lindqvist")) {
                organiser.publishes(1, Duration.ofDays(3));
                registers(lena, "Lena Vogt", "76561197960287931");
                registers(diego, "Diego Marín", "76561197960287933");
                registers(sofia, "Sofia Lindqvist", "76561197960287934");
                diego.types("/profile edit", "on").message();

                controls.spoilsTheNetwork("lost_messages", 1);
                withdraws(lena);
                diego.isToldDirectly(IN_ENGLISH);
                controls.killsTheBot();
                controls.spoilsTheNetwork("lost_messages", 0);
                controls.startsTheBot();
                diego.awaitsBot();

                withdraws(diego);
                sofia.isCalled(Organiser.ANNOUNCEMENTS, IN_ENGLISH);
                assertThat(diego.directMessages()).hasSize(1);
                assertThat(calls(sofia, diego)).isEmpty();
            }
            assertThat(house.stopBot()).isZero();
        }
    }

    private static List<SeenMessage> calls(Visitor reader, Visitor called) {
        return reader.calls(Organiser.ANNOUNCEMENTS).stream()
                .filter(call -> call.says("<@" + called.memberId() + ">"))
                .toList();
    }
}
