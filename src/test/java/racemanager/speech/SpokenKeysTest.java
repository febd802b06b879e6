package racemanager.speech;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import racemanager.access.BotModule;
import racemanager.event.EventPlan.DriverIdKind;
import racemanager.event.wizard.EventWizard;
import racemanager.kernel.Phrase;
import racemanager.when.Zones;
import racemanager.wizard.Step;
import racemanager.wizard.WizardKind;

/** Finds keys in the program that nobody wrote a message for, and gaps that nobody fills. */
class SpokenKeysTest {

    private static final Set<String> KNOWN =
            Dictionary.of(Language.ENGLISH, Speech.FEATURES).keys();
    private static final Pattern KEY = Pattern.compile("(?:Phrase\\.of|refused)\\(\\s*\"([a-z0-9_.-]+)\"\\s*[,)]");
    private static final Pattern DOTTED = Pattern.compile("\"([a-z_]+(?:\\.[a-z0-9_-]+)+)\"");
    private static final Pattern COMMAND = Pattern.compile("Route\\.slash\\(\\s*\"([a-z_ ]+)\"");

    /** Texts that look like keys and are paths of commands or routes of controls. */
    private static final Set<String> ROUTES = Set.of(
            "audit.csv",
            "audit.export",
            "audit.page",
            "event.list-page",
            "help.page",
            "permissions.keep",
            "permissions.page",
            "permissions.revoke-now",
            "profile.show",
            "settings.no-channel",
            "settings.no-role",
            "settings.no-zone",
            "settings.zone-found",
            "template.ask",
            "template.page",
            "template.save-correct",
            "template.remove-now",
            "template.replace-now",
            "track.add",
            "track.correct",
            "track.import.cancel",
            "track.import.page",
            "track.import.take",
            "track.edit",
            "track.edit.correct",
            "track.keep",
            "track.page",
            "track.picture.correct",
            "track.picture.remove",
            "track.remove",
            "track.remove-now",
            "track.starter.add",
            "track.starter.all",
            "track.starter.boxes",
            "track.starter.choose",
            "track.starter.correct",
            "track.starter.of",
            "track.starter.turn",
            "vehicles.cars",
            "vehicles.csv",
            "vehicles.import.cancel",
            "vehicles.import.page",
            "vehicles.import.take",
            "vehicles.keep",
            "vehicles.page",
            "vehicles.ready.add",
            "vehicles.ready.all",
            "vehicles.ready.of",
            "vehicles.remove-now");

    @Test
    void everyKeyOfTheProgramHasAMessage() throws IOException {
        var keys = found(KEY);

        assertThat(keys).hasSizeGreaterThan(100);
        assertThat(KNOWN).containsAll(keys);
    }

    @Test
    void everyTextThatLooksLikeAKeyOfAFeatureHasAMessage() throws IOException {
        var features = KNOWN.stream().map(SpokenKeysTest::feature).collect(toCollection(TreeSet::new));
        var keys = found(DOTTED).stream()
                .filter(text -> features.contains(feature(text)) && !ROUTES.contains(text))
                .filter(text -> KNOWN.stream().noneMatch(key -> key.startsWith(text + ".")))
                .toList();

        assertThat(keys).hasSizeGreaterThan(100);
        assertThat(KNOWN).containsAll(keys);
    }

    @Test
    void everyCommandHasANameAndADescription() throws IOException {
        var commands = found(COMMAND).stream()
                .map(path -> path.replace(' ', '.'))
                .flatMap(path -> Stream.of(path, path.replaceAll("\\.[a-z_]+$", "")))
                .toList();

        assertThat(commands).contains("track", "track.add", "track.list", "track.remove");
        assertThat(commands)
                .allSatisfy(command -> assertThat(KNOWN)
                        .contains("command." + command + ".name", "command." + command + ".description"));
    }

    @Test
    void everyStepOfTheEventWizardHasAHeading() {
        var headings = Stream.concat(
                        EventWizard.KIND.pages().stream()
                                .flatMap(page -> page.steps().stream())
                                .map(Step::id),
                        Stream.of(WizardKind.REVIEW))
                .map(EventWizard.KIND::heading);

        assertThat(headings.map(Phrase::key)).hasSize(20).allMatch(KNOWN::contains);
    }

    @Test
    void everyKindOfDriverIdAndEveryRegionOfTimeZonesHasAName() {
        var kinds = Stream.of(DriverIdKind.values()).map(kind -> "wizard.event.driver_id." + small(kind.name()));
        var regions = Zones.regions().stream().map(region -> "when.region." + small(region));

        assertThat(Stream.concat(kinds, regions)).allMatch(KNOWN::contains);
    }

    @Test
    void everyModuleHasAName() {
        assertThat(Stream.of(BotModule.values()).map(module -> module.title().key()))
                .allMatch(KNOWN::contains);
    }

    private static String feature(String key) {
        return key.substring(0, Math.max(key.indexOf('.'), 0));
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Set<String> found(Pattern wanted) throws IOException {
        var keys = new TreeSet<String>();
        for (var source : sources()) wanted.matcher(source).results().forEach(match -> keys.add(match.group(1)));
        return keys;
    }

    static List<String> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var texts = new TreeSet<String>();
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) texts.add(Files.readString(file));
            return List.copyOf(texts);
        }
    }
}
