package racemanager.testrun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** {@code SlowestTests [folder]…}: prints which tests took longest, from the XML reports in these folders. */
public final class SlowestTests {

    private static final int SHOWN = 10;

    /** A test of a report; a repeated one counts each time. */
    record Timed(String name, double seconds) {}

    private final List<Timed> tests = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    private SlowestTests() {}

    /** A folder that is not there has no reports: a run of chosen tests may make none. */
    public static void main(String[] folders) throws IOException {
        System.out.print(told(Stream.of(folders).map(Path::of).toList()));
    }

    static String told(List<Path> folders) throws IOException {
        var slowest = new SlowestTests();
        for (var folder : folders) {
            slowest.readAll(folder);
        }
        return String.join("", slowest.broken) + (slowest.tests.isEmpty() ? "" : slowest.table());
    }

    private void readAll(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var reports = Files.newDirectoryStream(folder, "TEST-*.xml")) {
                for (var report : reports) read(report);
            }
        }
    }

    /** A test program that was ended leaves half a report; the others are told all the same. */
    private void read(Path report) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler()); // the one of its own prints, too
            var cases = builder.parse(report.toFile()).getElementsByTagName("testcase");
            for (int i = 0; i < cases.getLength(); i++) {
                if (cases.item(i) instanceof Element test) tests.add(timed(test));
            }
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            broken.add(report + " cannot be read: " + unreadable + "\n");
        }
    }

    private static Timed timed(Element test) {
        var type = test.getAttribute("classname");
        var name = test.getAttribute("name");
        // Above a thousand seconds the reports part the thousands by commas.
        var seconds = test.getAttribute("time").replace(",", "");
        return new Timed(
                type.substring(type.lastIndexOf('.') + 1) + "." + name,
                seconds.isEmpty() ? 0 : Double.parseDouble(seconds));
    }

    private String table() {
        var all = tests.stream().mapToDouble(Timed::seconds).sum();
        return tests.stream()
                .sorted(Comparator.comparingDouble(Timed::seconds).reversed())
                .limit(SHOWN)
                .map(test -> line("%8.1f s  %s", test.seconds(), test.name()))
                .collect(Collectors.joining(
                        "", line("The slowest of %,d tests, which took %.0f s in all:", tests.size(), all), ""));
    }

    private static String line(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments) + "\n";
    }
}
