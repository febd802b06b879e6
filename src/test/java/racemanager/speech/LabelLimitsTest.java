package racemanager.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import racemanager.speech.source.Sources;
import racemanager.speech.source.Values.LabelCall;

/** Follows each phrase through the sources to where labels are cut, and holds it to the limit there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LabelLimitsTest {

    /** Files whose labels Discord limits, and which do not come to where labels are cut. */
    private static final Map<String, Integer> LIMITED = Map.of("Definitions", 100, "HelpView", 100);

    /** Files whose labels are parts of messages, lists that members download, or titles that are cut with an ellipsis. */
    private static final Set<String> UNLIMITED = Set.of(
            "AuditText",
            "EventSuggestions",
            "ExportView",
            "HelpCommands",
            "Localizer",
            "RosterText",
            "Speech",
            "TrackSheetModule",
            "VehicleSheetModule");

    /** Labels with what members typed, which is cut on purpose: the gap that is cut. */
    private static final Map<String, String> CUT_ON_PURPOSE =
            Map.of("verbatim", "text", "wizard.search.again", "wanted");

    /** Sentences that are no labels: keys of labels are put together in the same words, such as {@code "settings.language." + code}. */
    private static final Set<String> SENTENCES = Set.of("settings.language.purpose", "wizard.vehicles.over");

    /** What stays readable of something that is cut. */
    private static final int READABLE = 20;

    private final LongestLabel longest =
            new LongestLabel(Speech.load(), Dictionary.of(Language.ENGLISH, Speech.FEATURES));
    private final Map<String, Integer> limits = new TreeMap<>();
    private final Set<String> unlimited = new TreeSet<>();

    @BeforeAll
    void readTheProgram() throws IOException {
        var values = Sources.read(Path.of("src/main/java"));
        var known = longest.english().keys();
        var ways = new HashMap<LabelCall, Integer>();
        for (var cut : values.cuts()) {
            values.shown(cut).forEach(label -> ways.merge(label, cut.limit(), Math::min));
        }
        for (var label : values.labels()) {
            var limit = ways.getOrDefault(label, LIMITED.get(label.where()));
            if (limit == null) unlimited.add(label.where());
            else values.keys(label, known).forEach(key -> limits.merge(key, limit, Math::min));
        }
    }

    @Test
    void buttonsOptionsTitlesFieldsAndHintsAreFound() {
        assertThat(limits)
                .hasSizeGreaterThan(280)
                .containsEntry("button.withdraw", 80)
                .containsEntry("event.manage.postpone", 80)
                .containsEntry("vehicles.simulator.acc", 100)
                .containsEntry("wizard.event.title.label", 45)
                .containsEntry("wizard.event.splits.by_order", 100)
                .containsEntry("track.picture.title", 45)
                .containsEntry("event.manage.splits_hint", 100);
    }

    @Test
    void everyLabelComesToALimitOrItIsSaidWhyNot() {
        assertThat(unlimited).isEqualTo(new TreeSet<>(UNLIMITED));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLabelFitsWithTheLongestInItsGaps(Language language) {
        var problems = new ArrayList<String>();
        limits.forEach((key, limit) -> {
            var gap = CUT_ON_PURPOSE.get(key);
            var said = longest.of(key, language.locale(), gap == null ? List.of() : List.of(gap));
            int length = said.length() + (gap == null ? 0 : READABLE);
            if (length > limit && !SENTENCES.contains(key))
                problems.add(key + ": " + length + " of " + limit + " characters: " + said);
        });

        assertThat(problems).as(language.code()).isEmpty();
    }

    @Test
    void exceptionsAreStillNeeded() {
        assertThat(limits.keySet()).containsAll(CUT_ON_PURPOSE.keySet()).containsAll(SENTENCES);
    }
}
