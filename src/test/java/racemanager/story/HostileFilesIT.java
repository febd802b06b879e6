package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Files that are no tables, or too much of one: a sentence each, and nothing is half done. */
@Execution(ExecutionMode.SAME_THREAD)
class HostileFilesIT {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path directory;

    @SuppressWarnings("NullAway.Init") // before the first test
    private static SharedHouse house;

    @BeforeAll
    static void start() throws Exception {
        house = new SharedHouse(directory);
        house.start();
    }

    @AfterAll
    static void end() throws Exception {
        house.close();
    }

    @Test
    void eachIsToldInOneSentenceAndChangesNothing() throws Exception {
        try (var owner = house.page().as("owner").awaitsBot()) {
            for (var command : Map.of("track", "name,pit_boxes\nMonza,30", "vehicles", "list,car\nGT3,Audi")
                    .entrySet()) {
                var path = "/" + command.getKey() + " import";
                for (var file : hostile(command.getValue()).entrySet()) {
                    var told = owner.uploads(path, "table.csv", file.getValue()).message();
                    assertThat(told.text()).as(path).contains(file.getKey());
                    assertThat(told.text().strip().lines()).as(told.text()).hasSize(1);
                    assertThat(told.text()).doesNotContain("Import all");
                }
            }
            assertThat(owner.types("/track list").message().text()).contains("/track add");
            assertThat(owner.types("/vehicles list").message().text()).doesNotContain("GT3");
        }
        assertThat(house.log()).doesNotContain("OutOfMemoryError");
    }

    @Test
    void vehicleListsComeAndGoInAFileAndFormulasStayText() throws Exception {
        try (var owner = house.page().as("owner").awaitsBot()) {
            var lists = new StringBuilder("list;description;car;acc\r\n");
            for (var number = 0; number < 4_000; number++) {
                lists.append("Formulas " + number / 200 + ";=1+1;=HYPERLINK " + number + ";" + number % 200 + "\r\n");
            }
            var preview = sends(owner, lists.toString().getBytes(StandardCharsets.UTF_8));
            assertThat(preview.text()).contains("4,000 new · 0 changed · 0 unchanged · 0 wrong");
            assertThat(preview.presses("Import all").message().text()).contains("4,000 new, 0 changed");

            var exported = owner.types("/vehicles export").message();
            assertThat(exported.text()).contains("20 vehicle lists with 4,000 cars");
            var file = exported.download();
            assertThat(new String(file, StandardCharsets.UTF_8))
                    .contains("\r\nFormulas 0,'=1+1,'=HYPERLINK 0,0,,,,\r\n");
            assertThat(sends(owner, file).text())
                    .contains("0 new · 0 changed · 4,000 unchanged · 0 wrong", "nothing to import");
        }
    }

    private static SeenMessage sends(Visitor owner, byte[] content) {
        return owner.uploads("/vehicles import", "table.csv", content).message();
    }

    /** What is said of each. */
    private static Map<String, byte[]> hostile(String table) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("larger than 1 MB", new byte[10 << 20]);
        files.put("Line 1 has more than", "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
        files.put("rows", (table + "\na,1".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
        files.put("a workbook or an archive", zip(table));
        files.put("not text in UTF-8", table.getBytes(StandardCharsets.UTF_16));
        files.put("This file is not text in UTF-8", (table + "\0").getBytes(StandardCharsets.UTF_8));
        files.put("quotation marks", (table + "\n\"a,1").getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static byte[] zip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("table.csv"));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
