package racemanager.app;

import static discord4j.rest.util.Permission.ATTACH_FILES;
import static discord4j.rest.util.Permission.CREATE_EVENTS;
import static discord4j.rest.util.Permission.CREATE_PUBLIC_THREADS;
import static discord4j.rest.util.Permission.EMBED_LINKS;
import static discord4j.rest.util.Permission.MANAGE_EVENTS;
import static discord4j.rest.util.Permission.MANAGE_ROLES;
import static discord4j.rest.util.Permission.READ_MESSAGE_HISTORY;
import static discord4j.rest.util.Permission.SEND_MESSAGES;
import static discord4j.rest.util.Permission.SEND_MESSAGES_IN_THREADS;
import static discord4j.rest.util.Permission.VIEW_CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import discord4j.rest.util.PermissionSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README says has to be so. */
class ReadmeTest {

    private final String readme = text("README.md");

    @Test
    void theInvitationAsksForThePermissionsThatTheTableNames() {
        var permissions = PermissionSet.of(
                VIEW_CHANNEL,
                SEND_MESSAGES,
                READ_MESSAGE_HISTORY,
                EMBED_LINKS,
                ATTACH_FILES,
                CREATE_PUBLIC_THREADS,
                SEND_MESSAGES_IN_THREADS,
                MANAGE_ROLES,
                MANAGE_EVENTS,
                CREATE_EVENTS);

        assertThat(readme).contains("permissions=" + permissions.getRawValue() + "\n");
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
