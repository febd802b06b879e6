package racemanager.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import racemanager.place.Invitation;
import racemanager.speech.Speech;

/** What the README says has to be so. */
class ReadmeTest {

    private final String readme = text("README.md");

    @ParameterizedTest
    @EnumSource
    void thereIsALinkForEachInvitation(Invitation invitation) {
        assertThat(readme.lines().map(String::strip)).contains(invitation.address("APPLICATION_ID"));
    }

    @Test
    void theTablesNameThePermissionsThatTheInvitationsAskFor() {
        var races = named("permission");
        var moderation = named("permission for moderation");

        assertThat(races).containsExactlyElementsOf(names(Invitation.RACES));
        assertThat(Stream.concat(races.stream(), moderation.stream()))
                .containsExactlyElementsOf(names(Invitation.RACES_AND_MODERATION));
    }

    /** As the first column of the table with this heading names them. */
    private List<String> named(String heading) {
        return readme.lines()
                .dropWhile(line -> !line.startsWith("| " + heading + " |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("| "))
                .flatMap(line -> Stream.of(line.split("\\|", -1)[1].strip().split(", ", -1)))
                .toList();
    }

    private static List<String> names(Invitation invitation) {
        var english = Speech.load().in(Locale.ENGLISH);
        return invitation.permissions().stream()
                .map(each -> english.label(each.phrase()))
                .toList();
    }

    @Test
    void theBuildMachineRunsTheTestCommandOfTheReadme() {
        assertThat(readme).contains("\nmvn verify\n");
        assertThat(text(".ci/run")).containsPattern("(?m)^setsid mvn( -\\S+)* verify &$");
    }

    @Test
    void theCommandsOfTheReadmeAreThoseOfTheBuild() {
        var executions =
                Pattern.compile("exec:exec@(\\w+)").matcher(readme).results().map(found -> found.group(1));

        assertThat(executions)
                .contains("playground", "run")
                .allMatch(id -> text("pom.xml").contains("<id>" + id + "</id>"));
    }

    @Test
    void everyCommandOfTheProgramIsExplained() {
        assertThat(Main.commandLine().getSubcommands().keySet())
                .contains("backup", "restore")
                .allMatch(command ->
                        Pattern.compile("`" + command + "[` ]").matcher(readme).find());
    }

    @Test
    void whatTheTableOfCommandsOffersIsThere() {
        var commands = Pattern.compile("(?m)^\\| `([a-z]+)[^`]*` \\|")
                .matcher(readme)
                .results()
                .map(found -> found.group(1));

        assertThat(commands)
                .hasSize(5)
                .allMatch(name -> Main.commandLine().getSubcommands().containsKey(name));
    }

    @Test
    void theTableOfSettingsNamesWhatTheShippedFileNames() {
        var variables = Pattern.compile("Environment: (\\w+)")
                .matcher(text("conf/racemanager.conf"))
                .results()
                .map(found -> found.group(1));

        assertThat(variables).isNotEmpty().allMatch(variable -> readme.contains("| `" + variable + "` |"));
    }

    @Test
    void everyPageThatTheReadmePointsToIsThere() {
        var pages = Pattern.compile("\\]\\((src/site/markdown/[^)]+)\\)")
                .matcher(readme)
                .results();

        assertThat(pages.map(found -> Path.of(found.group(1)))).isNotEmpty().allMatch(Files::exists);
    }

    private static String text(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException missing) {
            throw new IllegalStateException(path, missing);
        }
    }
}
