package racemanager.story;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A driver asks to be forgotten, and is in no list, no answer and no file of the bot any more. */
@Execution(ExecutionMode.CONCURRENT)
class ForgettingIT {

    private static final String NAME = "Lena Vogt";
    private static final long ACCOUNT = 76561197960287931L;
    private static final String ENTRY_LIST = "entry-list";

    @TempDir
    private Path directory;

    @Test
    void whoIsForgottenIsNowhereAndTheWaitingMoveUp() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            var night = new RaceNight(house.page());
            night.theOwnerAddsATrack();
            night.theOwnerPublishesAnEvent();
            night.aDriverMistypesAndIsRegistered();
            night.thirdInLineTheThirdDriverWaits();
            night.close();
            try (var lena = house.page().asDriver(NAME).awaitsBot()) {
                assertThat(lena.types("/profile show").message().text())
                        .contains(NAME, Long.toString(ACCOUNT), RaceNight.TITLE);
                assertThat(filesThatTellOf(lena.memberId())).contains("racemanager.db");

                var asked = lena.types("/profile forget").message();
                assertThat(asked.isEphemeral()).isTrue();
                assertThat(asked.presses("Erase my data").message().text())
                        .contains("Your data on this server is erased", "backups");

                assertThat(filesThatTellOf(lena.memberId())).isEmpty();
                var roster = lena.reads(ENTRY_LIST, "2/2", "01 ⬜ Diego Marín", "02 ⬜ Sofia Lindqvist");
                assertThat(roster.text()).doesNotContain(NAME, "Waiting list");

                house.killBot();
                assertThat(filesThatTellOf(lena.memberId())).isEmpty();
                house.start();
                lena.awaitsBot();
                assertThat(lena.types("/profile show").message().text()).contains("You have no profile");
            }
            assertThat(house.stopBot()).isZero();
        }
    }

    /** By name, by account and by member number, as text and as eight bytes. */
    private Set<String> filesThatTellOf(String member) throws IOException {
        var traces = List.of(
                NAME.getBytes(UTF_8),
                Long.toString(ACCOUNT).getBytes(UTF_8),
                eight(ACCOUNT),
                member.getBytes(UTF_8),
                eight(Long.parseLong(member)));
        try (var files = Files.list(directory.resolve("bot"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> traces.stream().anyMatch(trace -> holds(file, trace)))
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }

    private static byte[] eight(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    private static boolean holds(Path file, byte[] trace) {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1).contains(new String(trace, ISO_8859_1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
