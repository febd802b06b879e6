package racemanager.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages for developers show the code as it is. */
class CodeOnPagesTest {

    private static final Pattern CODE = Pattern.compile("(?s)```java\n(.*?)```");

    @ParameterizedTest
    @ValueSource(strings = {"add-a-command.md", "add-a-wizard-step.md"})
    void everyBlockOfCodeStandsInTheProgramOrItsTests(String page) throws IOException {
        var blocks = CODE.matcher(Files.readString(Path.of("src/site/markdown", page)))
                .results()
                .map(found -> withoutLayout(found.group(1)));
        var program = program();

        assertThat(blocks).isNotEmpty().allMatch(program::contains);
    }

    private static String program() throws IOException {
        var program = new StringBuilder();
        try (var files = Files.walk(Path.of("src"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                program.append(withoutLayout(Files.readString(file)));
            }
        }
        return program.toString();
    }

    private static String withoutLayout(String code) {
        return code.replaceAll("\\s+", "");
    }
}
