package racemanager.event.discord;

import static org.assertj.core.api.Assertions.assertThat;

import discord4j.core.object.component.BaseMessageComponent;
import discord4j.discordjson.json.ComponentData;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.discord.View;
import racemanager.event.EventFact;
import racemanager.event.EventLife;
import racemanager.event.EventPlan;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;
import racemanager.kernel.PlainText;
import racemanager.speech.Speech;

class EventReadingTest {

    private static final EventReading READING = new EventReading(Speech.load().in(Locale.ENGLISH));

    @Test
    void theFirstLinesStandInTheAnnouncement() {
        assertThat(READING.opening(plan("One.\n\nTwo.\nThree.\nFour."))).contains("One.\nTwo.\nThree. …");
        assertThat(READING.opening(plan("One."))).contains("One.");
        assertThat(READING.opening(RaceNight.plan())).isEmpty();
    }

    @Test
    void noFormatAndNobodyIsCalled() {
        assertThat(READING.opening(plan("# @everyone **now**")).orElseThrow())
                .isEqualTo("\\# @\u200Beveryone \\*\\*now\\*\\*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "a", "\uD83C\uDFC1", "word "})
    void allOfItCanBeReadHoweverLongItIs(String piece) {
        var words =
                IntStream.range(100, 1_000).mapToObj(number -> piece + number).collect(Collectors.joining());
        var typed = PlainText.cut(words, 2_000);
        var live = live(plan(typed));

        var shown = new StringBuilder();
        for (int page = 0; page < 5; page++) {
            var texts = texts(READING.page(live, page));
            assertThat(texts.length()).isLessThanOrEqualTo(4_000);
            if (shown.indexOf(texts) < 0) shown.append(texts);
        }

        assertThat(letters(shown.toString())).contains(letters(typed));
    }

    private static String letters(String text) {
        return text.replaceAll("[\\\\\\s]", "");
    }

    @Test
    void whoeverWroteNothingHasNoButton() {
        assertThat(READING.buttons(live(RaceNight.plan()))).isEmpty();
        assertThat(READING.buttons(live(plan("One.")))).hasSize(1);
        assertThat(READING.buttons(live(RaceNight.plan(RaceNight.answers()
                        .with("regulation", "https://example.org/rules")
                        .with("liveries", "https://example.org/skins")))))
                .hasSize(2);
    }

    private static Live live(EventPlan plan) {
        var published = new EventFact.Published(1, plan, new MemberId(1), Instant.EPOCH);
        return (Live) EventLife.evolve(new RaceEvent.Unborn(), List.of(published));
    }

    private static String texts(View view) {
        return all(view.components().stream().map(BaseMessageComponent::getData))
                .flatMap(each -> each.content().toOptional().stream())
                .skip(1)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<ComponentData> all(Stream<ComponentData> components) {
        return components.flatMap(each -> Stream.concat(
                Stream.of(each), all(each.components().toOptional().stream().flatMap(List::stream))));
    }

    private static EventPlan plan(String description) {
        return RaceNight.plan(RaceNight.answers().with("description", description));
    }
}
