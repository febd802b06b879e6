package racemanager.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ExitCode;

/** What a person sees who asks how, or mistypes. */
class CommandUsageTest {

    @ParameterizedTest
    @CsvSource({
        "backup, DIR",
        "backup a b, b",
        "restore, DIR",
        "restore a --forse, --forse",
        "verify all, all",
        "compact --store, --store",
        "export, --guild=ID",
        "export --guild, --guild",
        "export --guild Apex, is no id of a guild",
        "export --guild -5, is no id of a guild",
        "export --guild 12345678901234567890, is no id of a guild"
    })
    void aMistypedCommandIsOneSentenceThatNamesTheHelp(String line, String words) {
        var typed = TypedCommand.carriedOut(List.of(line.split(" ")));

        assertThat(typed.code()).isEqualTo(ExitCode.USAGE);
        assertThat(typed.errors().lines()).singleElement().asString().contains(words, typedName(line) + " --help");
        assertThat(typed.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "restore", "verify", "export", "compact"})
    void everyCommandExplainsItself(String command) {
        var typed = TypedCommand.carriedOut(List.of(command, "--help"));

        assertThat(typed.code()).isZero();
        assertThat(typed.out()).contains("--store", "CRM_STORE", "--conf");
        assertThat(TypedCommand.carriedOut(List.of("--help")).out()).contains("  " + command);
    }

    @Test
    void theHelpOfTheExportSaysWhomItIsFor() {
        var help = TypedCommand.carriedOut(List.of("export", "--help")).out().replaceAll("\\s+", " ");

        assertThat(help).contains("personal data", "Give it to the guild's owner", "agenda");
    }

    private static String typedName(String line) {
        return line.replaceFirst(" .*", "");
    }
}
