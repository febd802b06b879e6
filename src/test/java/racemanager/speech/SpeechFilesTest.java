package racemanager.speech;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import racemanager.kernel.PlainText;

/** Keeps the message files of all languages complete and well formed. */
class SpeechFilesTest {

    /** Keys whose text is rightly the same in English and in another language. */
    private static final Set<String> SAME_AS_ENGLISH = Set.of(
            "vehicles.column.description",
            "event.reading.conditions",
            "picture.with_use",
            "event.entry.driver",
            "event.sessions",
            "event.teams",
            "event.count.class",
            "event.names.class",
            "event.names.team",
            "event.roster.class",
            "event.entry.split",
            "event.roster.split",
            "event.names.split",
            "event.call.split",
            "event.call.list_split",
            "export.column.split",
            "wizard.event.splits",
            "wizard.event.splits.count.label",
            "command.event.export.option.split.name",
            "command.event.participant.move.option.split.name",
            "event.roster.crew",
            "event.entry.crew",
            "event.crew.form_hint",
            "event.crew.form_hint_names",
            "wizard.event.classes.hint",
            "wizard.event.description",
            "wizard.event.description.label",
            "wizard.event.roles",
            "markup",
            "steward.note",
            "steward.note_of",
            "command.event.participant.name",
            "command.event.participant.note.name",
            "command.event.participant.note.option.note.name",
            "command.event.participant.move.option.place.name",
            "wizard.parts",
            "wizard.vehicles.cars.hint",
            "wizard.vehicles.description.label",
            "template.line",
            "event.history.line",
            "vehicles.car",
            "vehicles.simulator.ac",
            "vehicles.simulator.acc",
            "vehicles.simulator.ams2",
            "vehicles.simulator.iracing",
            "vehicles.simulator.rfactor",
            "vehicles.car_with_code",
            "access.check_no",
            "settings.line",
            "command.settings.roles.name",
            "export.format.acc",
            "export.format.ac",
            "export.names",
            "export.column.discord",
            "export.column.place",
            "command.event.export.option.format.name",
            "command.permissions.name",
            "command.permissions.grant.option.module.name",
            "command.permissions.revoke.option.module.name",
            "command.permissions.check.option.module.name",
            "access.list_line",
            "audit.because",
            "audit.column.module",
            "audit.line",
            "audit.line_about",
            "command.audit.name",
            "command.audit.option.module.name",
            "access.module.export",
            "access.module.general",
            "access.module.permissions",
            "command.ping.name",
            "event.count.broadcast",
            "event.entry.broadcaster",
            "event.roster.broadcaster",
            "event.roster.line",
            "event.team.beige",
            "event.team.coral",
            "event.team.cyan",
            "event.team.magenta",
            "event.team.olive",
            "event.team.orange",
            "event.team.turquoise",
            "event.team.violet",
            "event.title",
            "help.line",
            "help.line_spoken",
            "help.option",
            "help.section.administration",
            "help.topic.check_in",
            "help.topic.steam",
            "ping.milliseconds",
            "command.say.option.message.name",
            "track.show",
            "track.show.race",
            "verbatim",
            "when.region.asia",
            "when.region.australia",
            "when.region.europe",
            "wizard.event.capacity",
            "wizard.event.channels.summary",
            "wizard.event.channels.summary_without_roster",
            "wizard.event.cars.summary",
            "wizard.event.date.option",
            "wizard.summary",
            "wizard.event.import.field",
            "wizard.unfinished");

    /** Keys whose gaps between backticks are filled by the program with digits, and never with what somebody typed. */
    private static final Set<String> DIGITS_IN_CODE =
            Set.of("event.roster.crew", "event.roster.line", "event.roster.guest", "event.roster.former");

    static Stream<String> features() {
        return Speech.FEATURES.stream();
    }

    static Stream<Language> otherLanguages() {
        return Stream.of(Language.values()).filter(language -> language != Language.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyLanguageHasTheSameKeysOfAFeature(String feature) throws IOException {
        var english = patterns(feature, Language.ENGLISH).keySet();

        assertThat(english).isNotEmpty();
        for (var language : Language.values()) {
            assertThat(patterns(feature, language).keySet())
                    .as(Dictionary.fileName(feature, language))
                    .containsExactlyInAnyOrderElementsOf(english);
        }
    }

    @ParameterizedTest
    @MethodSource("otherLanguages")
    void everyMessageHasTheSameGapsInEveryLanguage(Language language) {
        var english = Dictionary.of(Language.ENGLISH, Speech.FEATURES);
        var other = Dictionary.of(language, Speech.FEATURES);

        for (var key : english.keys()) {
            assertThat(other.find(key).orElseThrow().gaps())
                    .as(key)
                    .isEqualTo(english.find(key).orElseThrow().gaps());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPluralHasExactlyTheCategoriesOfItsLanguage(Language language) throws IOException {
        var wanted = PluralRules.forLocale(language.locale()).getKeywords();

        for (var message : all(language).entrySet()) {
            for (var plural : plurals(message.getValue())) {
                assertThat(plural).as(message.getKey()).containsExactlyInAnyOrderElementsOf(wanted);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("otherLanguages")
    void nothingIsLeftInEnglish(Language language) throws IOException {
        var english = all(Language.ENGLISH);
        var same = all(language).entrySet().stream()
                .filter(message -> message.getValue().equals(english.get(message.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertThat(SAME_AS_ENGLISH).containsAll(same);
    }

    /** Discord shows commands by the names that the member's language has. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void commandsAreCalledAsDiscordShowsThem(Language language) throws IOException {
        var called = Pattern.compile("`/([^`:]+?)(?: [^` ]+:)?`");
        var texts = all(language);
        var commands = commands(texts);

        assertThat(texts)
                .allSatisfy(
                        (key, text) -> assertThat(called.matcher(text).results().map(found -> found.group(1)))
                                .as(key)
                                .allMatch(commands::contains));
    }

    /** The commands and their subcommands, as in "event participant add". */
    private static Set<String> commands(Map<String, String> texts) {
        var paths = new HashSet<String>();
        for (var key : texts.keySet()) {
            if (!key.startsWith("command.") || !key.endsWith(".name") || key.contains(".option.")) continue;
            var words = key.substring("command.".length(), key.length() - ".name".length());
            var path = new StringBuilder("command");
            var name = new ArrayList<String>();
            for (var word : words.split("\\.", -1)) {
                path.append('.').append(word);
                name.add(texts.getOrDefault(path + ".name", word));
            }
            paths.add(String.join(" ", name));
        }
        return paths;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noKeyStandsTwiceInAFile(Language language) throws IOException {
        for (var feature : Speech.FEATURES) {
            var seen = new HashSet<String>();
            for (var line : source(feature, language).lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    var key = line.substring(0, Math.max(line.indexOf('='), 0));
                    assertThat(seen.add(key)).as(key).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noApostropheSwitchesAGapOff(Language language) throws IOException {
        var quoting = Pattern.compile("'[{}#|]");

        assertThat(all(language)).allSatisfy((key, text) -> assertThat(text).doesNotContainPattern(quoting));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noGapStandsBetweenBackticksWhereItsEscapesWouldShow(Language language) throws IOException {
        var inCode = Pattern.compile("`[^`]*\\{[^`]*`");

        var texts = all(language);
        texts.keySet().removeAll(DIGITS_IN_CODE);

        assertThat(texts).allSatisfy((key, text) -> assertThat(text).doesNotContainPattern(inCode));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesAndDescriptionsOfCommandsAreWithinDiscordsLimits(Language language) throws IOException {
        // Discord's reference, "Application Command Naming".
        var name = Pattern.compile("[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}");

        all(language).forEach((key, text) -> {
            if (key.startsWith("command.") && key.endsWith(".name") && !key.contains(".choice.")) {
                assertThat(text).as(key).matches(name).isEqualTo(text.toLowerCase(language.locale()));
            }
            if (key.startsWith("command.") && key.endsWith(".description")) {
                assertThat(text).as(key).hasSizeBetween(1, 100).doesNotContain("{");
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTwoCommandsOrOptionsSideBySideHaveOneName(Language language) throws IOException {
        var bySide = new TreeMap<String, Set<String>>();

        all(language).forEach((key, text) -> {
            if (key.startsWith("command.") && key.endsWith(".name")) {
                var itself = key.substring(0, key.lastIndexOf('.'));
                var side = itself.substring(0, itself.lastIndexOf('.'));
                assertThat(bySide.computeIfAbsent(side, none -> new TreeSet<>()).add(text))
                        .as(key)
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void buttonsFitDiscordsEightyCharacters(Language language) throws IOException {
        all(language).forEach((key, text) -> {
            if (key.startsWith("button.")) {
                assertThat(text).as(key).hasSizeBetween(1, 80);
            }
        });
    }

    @Test
    void everyFileIsComposedTextWithoutInvisibleCharacters() throws IOException {
        for (var language : Language.values()) {
            for (var message : all(language).entrySet()) {
                var text = message.getValue().replace('\u00A0', ' ').replace('\u202F', ' ');
                assertThat(PlainText.paragraph(text)).as(message.getKey()).isEqualTo(text);
            }
        }
    }

    private static List<Set<String>> plurals(String text) {
        var pattern = new MessagePattern(text);
        return Stream.iterate(0, i -> i + 1)
                .limit(pattern.countParts())
                .filter(i -> pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_START)
                .filter(i -> pattern.getPart(i).getArgType() == MessagePattern.ArgType.PLURAL)
                .map(i -> selectors(pattern, i))
                .toList();
    }

    private static Set<String> selectors(MessagePattern pattern, int start) {
        var found = new TreeSet<String>();
        int end = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i < end; i++) {
            var part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                var selector = pattern.getSubstring(part);
                if (!selector.startsWith("=")) {
                    found.add(selector);
                }
            }
            if (part.getType() == MessagePattern.Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        return found;
    }

    private static Map<String, String> all(Language language) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var feature : Speech.FEATURES) {
            texts.putAll(patterns(feature, language));
        }
        return texts;
    }

    private static Map<String, String> patterns(String feature, Language language) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(source(feature, language)));
        return properties.entrySet().stream()
                .collect(Collectors.toMap(entry -> (String) entry.getKey(), entry -> (String) entry.getValue()));
    }

    private static String source(String feature, Language language) throws IOException {
        try (var stream = Speech.class.getResourceAsStream(Dictionary.fileName(feature, language))) {
            assertThat(stream).as(Dictionary.fileName(feature, language)).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
