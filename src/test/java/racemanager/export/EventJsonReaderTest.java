package racemanager.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.kernel.Parsed;
import racemanager.wizard.Answers;

/** Files as people send them: each fault is named with its field, all of them at once. */
class EventJsonReaderTest {

    private static final String NO_JSON = "This is not a JSON file";
    private static final String NOT_OURS = "There is no race in this file";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "name,pit_boxes", "{", "{} {}", "{\"a\":}", "\0\0", "{'format':1}", "{\"a\":01}"})
    void whatIsNoJsonIsSaidToBeNone(String file) {
        assertThat(problems(file)).singleElement().asString().startsWith(NO_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "1",
                "[]",
                "{}",
                "{\"format\":1}",
                "{\"event\":{}}",
                "{\"format\":1,\"event\":[]}",
                "{\"format\":1e999,\"event\":{}}",
                "{\"format\":1.5,\"event\":{}}",
                "{\"format\":0,\"event\":{}}",
                "{\"format\":-1,\"event\":{}}",
                "{\"format\":true,\"event\":{}}"
            })
    void whatIsNotOursIsSaidToBeNone(String file) {
        assertThat(problems(file)).singleElement().asString().startsWith(NOT_OURS);
    }

    @Test
    void aNewerFormatIsNotGuessedAt() {
        assertThat(problems("{\"format\":2,\"event\":{\"title\":1}}"))
                .containsExactly(
                        "This file has format 2, and this bot reads format 1: export the race again from this bot.");
    }

    @Test
    void nestingAndSizeHaveAnEnd() throws IOException {
        var deep = "{\"format\":1,\"event\":{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}}";
        assertThat(problems(deep)).singleElement().asString().startsWith(NO_JSON);
        assertThat(said(EventJsonReader.read(new byte[10 << 20])))
                .containsExactly("The file is larger than 1 MB: use a smaller one.");
        assertThat(said(EventJsonReader.read(zip()))).singleElement().asString().startsWith(NO_JSON);
    }

    @Test
    void whatStandsTwiceIsNamed() {
        assertThat(problems("{\"format\":1,\"event\":{\"title\":\"A race\",\"title\":\"Another\"}}"))
                .containsExactly("title stands there twice: leave one out and send the file again.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"title\":\"x\" | title: The title needs 3 to 100 characters.",
                "\"title\":\"\u200B\u202E \u2800\" | title: The title needs 3 to 100 characters.",
                "\"title\":{} | title has to be a text.",
                "\"title\":1.5 | title has to be a text.",
                "\"track\":\"Monza\" | track has to be a JSON object, as in an exported file.",
                "\"track\":{\"name\":\"x\"} | track: The name needs 2 to 80 characters.",
                "\"cars\":\"Audi\" | cars has to be a JSON list, as in an exported file.",
                "\"cars\":[\"Audi\",\"AUDI\"] | cars: “AUDI” is listed twice: remove one.",
                "\"cars\":[{}] | cars has to be a text.",
                "\"capacity\":{\"drivers\":1e999} | capacity.drivers has to be a whole number.",
                "\"capacity\":{\"drivers\":0} | capacity.drivers: The maximum number of drivers must be a whole number from 1 up.",
                "\"capacity\":{\"drivers\":99999999999999999999} | capacity.drivers: The maximum number of drivers must be a whole number from 1 up.",
                "\"capacity\":{\"drivers\":\"24 cars\"} | capacity.drivers: The maximum number of drivers must be a whole number from 1 up.",
                "\"capacity\":{\"broadcast_slots\":4} | capacity.broadcast_slots: Use a whole number from 0 to 3.",
                "\"capacity\":{\"waiting_list\":\"perhaps\"} | capacity.waiting_list: Use one of these words: true, false.",
                "\"capacity\":{\"waiting_list\":1} | capacity.waiting_list has to be true or false.",
                "\"capacity\":{\"driver_id\":\"psn\"} | capacity.driver_id: Use one of these words: steam, none.",
                "\"zone\":\"Mars/Olympus\" | zone: There is no time zone “Mars/Olympus”: try a big city nearby or an offset such as UTC+1.",
                "\"start\":\"tomorrow\" | start: Use a time such as 2026-12-05T19:30:00Z, in the years 2000 to 2199.",
                "\"start\":\"+1000000000-12-31T23:59:59Z\" | start: Use a time such as 2026-12-05T19:30:00Z, in the years 2000 to 2199.",
                "\"wall_time\":\"9999-01-01T10:00\" | wall_time: Use a time such as 2026-12-05T20:30, in the years 2000 to 2199.",
                "\"duration\":\"PT0S\" | duration: Use a length from 1 minute to 24 hours, such as PT2H30M.",
                "\"duration\":\"PT9223372036854775807S\" | duration: Use a length from 1 minute to 24 hours, such as PT2H30M.",
                "\"duration\":\"-PT2562047788015215H30M8S\" | duration: Use a length from 1 minute to 24 hours, such as PT2H30M.",
                "\"duration\":120 | duration: Use a length from 1 minute to 24 hours, such as PT2H30M.",
                "\"channels\":{\"roster\":\"-1\"} | channels.roster: This is not an id of Discord’s.",
                "\"roles\":{\"driver\":\"99999999999999999999\"} | roles.driver: This is not an id of Discord’s.",
                "\"check_in\":{\"opens\":5} | check_in.opens: Use a time such as 2026-12-05T19:30:00Z, in the years 2000 to 2199.",
                "\"check_in\":{\"absent\":\"kick\"} | check_in.absent: Use one of these words: keep, drop, ask.",
                "\"sessions\":{\"race_laps\":-3} | sessions.race_laps: “-3 laps” is not a race length: write minutes, such as 60, or laps, such as 30 laps.",
                "\"sessions\":{\"race_laps\":3,\"race_minutes\":20} | sessions.race_laps: It says something else than sessions.race_minutes: change it too, or leave one of them out.",
                "\"rules\":{\"regulation\":\"javascript:alert(1)\"} | rules.regulation: “javascript:alert(1)” is not a link that others can open: copy the whole address, beginning with https://",
                "\"teams\":[{}] | teams: A race has 2 to 24 teams.",
                "\"teams\":[{},{\"name\":\"B\"}] | teams: Give every team before a named one a name too.",
                "\"teams\":[{\"name\":\"B\"},{\"name\":\"b\"}] | teams: “b” stands there twice: give every team a name of its own.",
                "\"withdrawal_limit\":-1 | withdrawal_limit: Use a whole number from 0 to 999,999,999.",
            })
    void everyFieldIsReadByTheRulesForWhatIsTyped(String field, String told) {
        assertThat(problems("{\"format\":1,\"event\":{" + field + "}}")).containsExactly(told);
    }

    @Test
    void textsThatNobodyCanReadAreNotRepeated() {
        var long1 = "x".repeat(900_000);
        var told = problems("{\"format\":1,\"event\":{\"title\":\"" + long1 + "\",\"zone\":\"" + "z".repeat(3_000)
                + "\",\"cars\":[\"" + "c".repeat(3_000) + "\"]}}");

        assertThat(told).hasSize(3).allSatisfy(line -> assertThat(line).hasSizeLessThan(200));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThat(problems("{\"format\":1,\"event\":{\"title\":\"x\",\"cars\":{},\"roles\":{\"driver\":\"me\"},"
                        + "\"capacity\":{\"drivers\":true}}}"))
                .hasSize(4);
    }

    @Test
    void aStartThatDisagreesWithItsWallTimeIsAskedAbout() {
        assertThat(problems("{\"format\":1,\"event\":{\"zone\":\"Europe/Madrid\",\"start\":\"2026-12-04T20:00:00Z\","
                        + "\"wall_time\":\"2026-12-04T22:00\"}}"))
                .containsExactly(
                        "wall_time: It says something else than start: change it too, or leave one of them out.");
    }

    @Test
    void whatIsUnknownOrLeftOutDoesNoHarm() {
        var read = EventJsonReader.read(bytes(
                "\uFEFF{\"format\":\"1\",\"new\":1e999,\"event\":{\"title\":\"\u202E@everyone  <@1>\",\"cars\":null,"
                        + "\"capacity\":{\"drivers\":\"24\"},\"future\":[[1]],\"track\":{\"pit_boxes\":\"many\"}}}"));

        assertThat(read).isInstanceOfSatisfying(Parsed.Read.class, taken -> {
            var answers = (Answers) taken.value();
            assertThat(answers.one("title")).contains("@everyone <@1>");
            assertThat(answers.one("drivers")).contains("24");
            assertThat(answers.values()).doesNotContainKeys("cars", "track");
        });
    }

    private static List<String> problems(String file) {
        return said(EventJsonReader.read(bytes(file)));
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> said(Parsed<Answers> parsed) {
        return switch (parsed) {
            case Parsed.Read<Answers> read -> List.of();
            case Parsed.Rejected<Answers> rejected ->
                rejected.problems().stream()
                        .map(Grid::label)
                        .map(line -> line.replace("**", ""))
                        .toList();
        };
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("race.json"));
            zip.write(bytes("{\"format\":1,\"event\":{}}"));
        }
        return bytes.toByteArray();
    }
}
