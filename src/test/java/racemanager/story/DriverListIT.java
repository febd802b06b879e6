package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A league brings eighty drivers in a spreadsheet; twenty of them come to Discord later and are given their entries. */
@Execution(ExecutionMode.SAME_THREAD)
class DriverListIT {

    private static final String RACE_CONTROL = "race-control";
    private static final int DRIVERS = 80;
    private static final int PLACES = 60;
    private static final int CLAIMED = 20;
    private static final long FIRST_ACCOUNT = 76_561_198_500_000_001L;

    @TempDir
    private Path directory;

    @Test
    void eightyComeInOneGoAndTwentyOfThemAreClaimed() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner").awaitsBot()) {
                organiser.publishes(PLACES, Duration.ofDays(3));
                owner.types("/settings show").message().chooses("Race control", RACE_CONTROL);

                hostileFilesAreASentenceEach(owner);
                areTakenAtOnce(owner, organiser);
                comeBackUnchanged(owner);
                for (int driver = 0; driver < CLAIMED; driver++) isClaimed(house.page(), owner, driver);
                nobodyIsThereTwice(owner, organiser);
            }
            assertThat(house.log()).doesNotContain("OutOfMemoryError");
        }
    }

    private static void areTakenAtOnce(Visitor owner, Organiser organiser) {
        var list = "name;driver id;number\r\n"
                + IntStream.range(0, DRIVERS)
                        .mapToObj(driver -> name(driver) + ";" + account(driver) + ";" + (driver + 100) + "\r\n")
                        .collect(Collectors.joining());
        var faulty = sends(owner, list + "X;7.65612E+16;0\r\n" + name(0) + ";" + account(0) + ";\r\n");
        assertThat(faulty.text())
                .contains("80 new · 0 changed · 0 unchanged · 2 wrong", "60 new drivers would be on the grid, 20 on")
                .contains("Line 82:", "The full name needs", "A race number is", "Line 83:", "in line 2 already");
        assertThat(faulty.presses("Import the good rows").message().text())
                .contains("80 new, 0 changed", "60 are on the grid and 20 on the waiting list");
        organiser.announcement("60/60", "20 waiting");
        assertThat(owner.calls(Organiser.ANNOUNCEMENTS)).isEmpty();
    }

    private static void comeBackUnchanged(Visitor owner) {
        var file = owner.types("/event export", "Grand Final", "csv").message().download();
        assertThat(sends(owner, file).text())
                .contains("0 new · 0 changed · 80 unchanged · 0 wrong", "nothing to import")
                .doesNotContain("left out");
    }

    private static void isClaimed(Page page, Visitor owner, int driver) {
        try (var member = page.asDriver(member(page, driver))) {
            assertThat(member.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                            .presses("Register")
                            .form()
                            .with("Full name", member.name())
                            .with("Steam account", account(driver))
                            .sends()
                            .message()
                            .text())
                    .contains("Somebody is on this race’s entry list with that Steam account");
            assertThat(owner.reads(RACE_CONTROL, "<@" + member.memberId() + ">", account(driver))
                            .presses("Allow")
                            .form()
                            .with("Reason", "Is on Discord now")
                            .sends()
                            .message()
                            .text())
                    .contains("in the same place");
        }
    }

    private static String member(Page page, int driver) {
        return page.drivers().get(driver);
    }

    private static void nobodyIsThereTwice(Visitor owner, Organiser organiser) {
        organiser.announcement("60/60", "20 waiting");
        var file = new String(
                owner.types("/event export", "Grand Final", "csv").message().download(), StandardCharsets.UTF_8);
        var lines = file.lines().skip(1).toList();
        assertThat(lines).hasSize(DRIVERS);
        assertThat(lines.stream().filter(line -> line.contains(",guest,"))).hasSize(DRIVERS - CLAIMED);
        for (int driver = 0; driver < DRIVERS; driver++)
            assertThat(lines.get(driver)).contains("," + (driver + 100) + "," + name(driver) + ",", account(driver));
        assertThat(owner.types("/event manage", "Grand Final").message().text()).contains("Drivers imported: 80");
        owner.awaits(() -> owner.types("/audit").message().says("Is on Discord now"), "the reasons in the audit log");
    }

    private static void hostileFilesAreASentenceEach(Visitor owner) throws IOException {
        for (var file : hostile("name,driver id\nGus Grissom," + account(0)).entrySet()) {
            var told = sends(owner, file.getValue()).text();
            assertThat(told).contains(file.getKey()).doesNotContain("Import all");
            assertThat(told.strip().lines()).as(told).hasSize(1);
        }
        var formula = sends(
                owner,
                ("name,driver id\n=HYPERLINK(\"https://example.org\")," + account(0)).getBytes(StandardCharsets.UTF_8));
        assertThat(formula.text()).contains("1 new · 0 changed · 0 unchanged · 0 wrong");
        assertThat(formula.presses("Cancel").message().text()).contains("Nothing was imported");
        assertThat(owner.reads(Organiser.ANNOUNCEMENTS, "Grand Final").text()).contains("0/60");
    }

    /** What is said of each. */
    private static Map<String, byte[]> hostile(String table) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("larger than 1 MB", new byte[10 << 20]);
        files.put("Line 1 has more than", bytes("x".repeat(1 << 20)));
        files.put("more than 200 rows", bytes(table + "\na,1".repeat(100_000)));
        files.put("a workbook or an archive", zip(table));
        files.put("not text in UTF-8", table.getBytes(StandardCharsets.UTF_16));
        files.put("quotation marks", bytes(table + "\n\"a,1"));
        files.put("does not name these columns", bytes("driver id\n" + account(0)));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("drivers.csv"));
            zip.write(bytes(text));
        }
        return bytes.toByteArray();
    }

    private static String name(int driver) {
        return "Driver " + (char) ('A' + driver / 26) + (char) ('a' + driver % 26);
    }

    private static String account(int driver) {
        return Long.toString(FIRST_ACCOUNT + driver);
    }

    private static SeenMessage sends(Visitor owner, String content) {
        return sends(owner, bytes(content));
    }

    private static SeenMessage sends(Visitor owner, byte[] content) {
        var values = Map.of("event", "Grand Final", "reason", "The league's list");
        return owner.uploads("/event participant import", values, "drivers.csv", content)
                .message();
    }
}
