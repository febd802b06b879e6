package racemanager.app.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import racemanager.control.ControlAnswer;
import racemanager.control.ControlRequest;
import racemanager.kernel.GuildId;
import racemanager.kernel.UserError;

class UpkeepDeskTest {

    private static final Upkeep BACKUP = new Upkeep.Backup(Path.of("/backups/März 1"));
    private static final Upkeep EXPORT = new Upkeep.Export(new GuildId(900));

    private final List<String> lines = new ArrayList<>();
    private final List<ControlAnswer> meanwhile = new ArrayList<>();

    static List<Upkeep> all() {
        return List.of(BACKUP, EXPORT, new Upkeep.Verify(), new Upkeep.Compact());
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsAskedForArrivesAsItWasMeant(Upkeep asked) {
        var desk = desk((upkeep, told) -> {
            assertThat(upkeep).isEqualTo(asked);
            told.accept("One thing.");
            return "Done.";
        });

        assertThat(ask(desk, asked)).isEqualTo(new ControlAnswer.Done("Done."));
        assertThat(lines).containsExactly("One thing.");
    }

    @Test
    void aSecondLongThingIsToldWhichOneIsUnderWay() {
        var desk = new UpkeepDesk[1];
        desk[0] = desk((upkeep, told) -> {
            meanwhile.add(ask(desk[0], new Upkeep.Compact()));
            return "Done.";
        });

        assertThat(ask(desk[0], BACKUP)).isEqualTo(new ControlAnswer.Done("Done."));
        assertThat(meanwhile)
                .singleElement()
                .isInstanceOf(ControlAnswer.Failed.class)
                .satisfies(answer -> assertThat(answer.sentence()).contains("busy with \"backup\""));
    }

    @Test
    void afterOneThatFailedTheNextIsDone() {
        var desk = desk((upkeep, told) -> {
            throw new UserError("No room.");
        });

        assertThat(ask(desk, BACKUP)).isEqualTo(new ControlAnswer.Failed("No room."));
        assertThat(ask(desk, BACKUP)).isEqualTo(new ControlAnswer.Failed("No room."));
    }

    @Test
    void anExportNeedNotWaitForABackup() {
        var desk = new UpkeepDesk[1];
        desk[0] = desk((upkeep, told) -> {
            if (upkeep.equals(BACKUP)) {
                meanwhile.add(ask(desk[0], EXPORT));
            }
            return upkeep.name();
        });

        ask(desk[0], BACKUP);

        assertThat(meanwhile).containsExactly(new ControlAnswer.Done("export"));
    }

    @Test
    void whatNobodyForesawIsASentenceToo() {
        var desk = desk((upkeep, told) -> {
            throw new IllegalStateException("index 3");
        });

        assertThat(ask(desk, EXPORT).sentence()).contains("its log tells how").doesNotContain("index 3");
    }

    @ParameterizedTest
    @MethodSource("strangeRequests")
    void aRequestOfAnotherVersionIsAnsweredSo(ControlRequest request) {
        var desk = desk((upkeep, told) -> {
            throw new AssertionError(upkeep);
        });

        assertThat(desk.answer(request, lines::add).sentence()).contains("another version", "restart it first");
    }

    static List<ControlRequest> strangeRequests() {
        return List.of(
                ControlRequest.of("polish"),
                ControlRequest.of("verify", "twice"),
                ControlRequest.of("backup"),
                ControlRequest.of("backup", "/a", "/b"),
                ControlRequest.of("backup", "with\0nothing"),
                ControlRequest.of("export"),
                ControlRequest.of("export", "nine"));
    }

    private ControlAnswer ask(UpkeepDesk desk, Upkeep upkeep) {
        return desk.answer(upkeep.request(), lines::add);
    }

    private static UpkeepDesk desk(UpkeepDesk.Work work) {
        return new UpkeepDesk(work, UpkeepDeskTest::sentence);
    }

    private static Optional<String> sentence(Throwable failure) {
        return failure instanceof UserError complaint ? Optional.of(complaint.sentence()) : Optional.empty();
    }
}
