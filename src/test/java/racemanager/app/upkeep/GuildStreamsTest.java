package racemanager.app.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import racemanager.kernel.GuildId;

class GuildStreamsTest {

    private static final GuildId GUILD = new GuildId(12);

    private final NavigableSet<String> stored = new TreeSet<>(List.of(
            "agenda-days",
            "agenda|2026-12-04",
            "event|1|1",
            "event|12|1",
            "event|12|10",
            "event|12|2",
            "event|120|1",
            "event|2|1",
            "guild|1",
            "guild|12",
            "guild|120",
            "guild|13",
            "wizard|12|7",
            "wizard|121|7"));
    private final List<String> asked = new ArrayList<>();
    private final GuildStreams streams = new GuildStreams(this::after);

    @Test
    void theGuildsStreamsAreFoundInOrderAndNoOthers() {
        assertThat(streams.of(GUILD))
                .containsExactly("event|12|1", "event|12|10", "event|12|2", "guild|12", "wizard|12|7");
    }

    @Test
    void aGuildWithoutAnyHasNone() {
        assertThat(streams.of(new GuildId(3))).isEmpty();
    }

    @Test
    void anEmptyStoreHasNone() {
        stored.clear();

        assertThat(streams.of(GUILD)).isEmpty();
    }

    @Test
    void aKindThatIsAddedLaterIsFoundToo() {
        stored.add("championship|12|3");

        assertThat(streams.of(GUILD)).startsWith("championship|12|3");
    }

    @Test
    void moreThanAreReadAtOnceAreAllFound() {
        for (var event = 100; event < 1_600; event++) {
            stored.add("event|12|" + event);
        }

        assertThat(streams.of(GUILD)).hasSize(1_505).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theStreamsOfAThousandOtherGuildsAreNotRead() {
        for (var guild = 1_000; guild < 3_000; guild++) {
            stored.add("guild|" + guild);
        }

        streams.of(GUILD);

        assertThat(asked).hasSizeLessThan(20);
    }

    @Test
    void allOfAKindAreFound() {
        assertThat(streams.ofKind("agenda")).containsExactly("agenda|2026-12-04");
    }

    private List<String> after(String name, int most) {
        asked.add(name);
        return stored.tailSet(name, false).stream().limit(most).toList();
    }
}
