package racemanager.app.bot;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import racemanager.app.upkeep.Communities;
import racemanager.discord.Route;
import racemanager.discord.interaction.Interactions;
import racemanager.event.RaceEvent;
import racemanager.guild.Guild;
import racemanager.kernel.GuildId;

/** What somebody has seen in one guild, and takes to another where they may do everything: it is nothing there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherGuildTest {

    private static final GuildId ELSEWHERE = new GuildId(101);
    private static final Pattern CUSTOM_ID = Pattern.compile("customId=Possible\\{([^}]+)}");
    private static final Pattern SUGGESTED = Pattern.compile("value=([^\\],]+)\\]");

    /** Looks that change nothing, so that all that they show is still there when it is used. */
    private static final Set<String> LOOKS = Set.of(
            "event list",
            "event show",
            "event manage",
            "track list",
            "track show",
            "vehicles list",
            "vehicles show",
            "audit",
            "permissions list",
            "event template list",
            "settings show",
            "settings policy",
            "settings roles",
            "create_event",
            "vehicles create",
            "vehicles edit",
            "event edit",
            "event delete",
            "track remove",
            "vehicles remove",
            "event template remove");

    @SuppressWarnings("NullAway.Init") // before all tests
    private Communities communities;

    @SuppressWarnings("NullAway.Init") // before all tests
    private HeardBot bot;

    private int sent;

    @BeforeAll
    void oneFullGuildAndAnEmptyOne(@TempDir Path directory) throws Exception {
        communities = Communities.on(Communities.settings(directory));
        FilledGuild.fill(communities, ELSEWHERE, "Foreign");
        bot = new HeardBot(communities, communities.guilds().granting());
    }

    @AfterAll
    void stop() throws Exception {
        bot.close();
        communities.close();
    }

    private record Kept(Guild guild, List<RaceEvent> events) {}

    private Kept elsewhere() throws Exception {
        var events = new ArrayList<RaceEvent>();
        for (int number = 1; number <= FilledGuild.ARCHIVED; number++) {
            events.add(communities.event(ELSEWHERE, number));
        }
        return new Kept(communities.state(ELSEWHERE), events);
    }

    @Test
    void whatAnotherGuildShowsOpensAndChangesNothingOfIt() throws Exception {
        var values = values();
        var controls = controls(values);
        assertThat(values).hasSizeGreaterThanOrEqualTo(8);
        assertThat(controls).hasSizeGreaterThan(60);
        var before = elsewhere();

        var told = new ArrayList<String>();
        for (var row : bot.routes().all()) {
            switch (row) {
                case Route.Slash slash -> values.forEach(value -> told.add(answer(typed(slash, value), value)));
                case Route.Pressed press ->
                    numbered(press).forEach(id -> told.add(bot.answer(Interactions.press(id(), id))));
                case Route.Submitted submit ->
                    numbered(submit).forEach(id -> told.add(bot.answer(Interactions.submit(id(), id, "[]", "{}"))));
            }
        }
        for (var control : controls) {
            told.add(bot.answer(Interactions.press(id(), control)));
            values.forEach(value -> told.add(answer(Interactions.select(id(), control, "[\"" + value + "\"]"), value)));
            told.add(bot.answer(Interactions.submit(id(), control, "[]", "{}")));
        }

        assertThat(told).allSatisfy(text -> assertThat(text).doesNotContain("Foreign"));
        assertThat(elsewhere()).isEqualTo(before);
    }

    /** Without what was typed, which an answer may repeat. */
    private String answer(String interaction, String typed) {
        return bot.answer(interaction).replace(typed, "");
    }

    /** Everything that is suggested there, by all options of all commands. */
    private Set<String> values() {
        return bot.routes().commands().stream()
                .flatMap(row -> row.options().stream()
                        .filter(option -> option.suggestions().isPresent())
                        .map(option -> completion(row, option.name())))
                .map(typing -> bot.answer(Interactions.in(ELSEWHERE.value(), typing)))
                .flatMap(told -> SUGGESTED.matcher(told).results())
                .map(found -> found.group(1))
                .filter(value -> value.matches("[a-z]+ {2}#\\d+|Foreign.*"))
                .collect(toCollection(TreeSet::new));
    }

    /** Every control that the looks show there. */
    private Set<String> controls(Set<String> values) {
        return bot.routes().commands().stream()
                .filter(row -> LOOKS.contains(row.path()))
                .flatMap(row -> row.options().isEmpty()
                        ? Stream.of(typed(row, ""))
                        : values.stream().map(value -> typed(row, value)))
                .map(typing -> bot.answer(Interactions.in(ELSEWHERE.value(), typing)))
                .flatMap(told -> CUSTOM_ID.matcher(told).results())
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> numbered(Route row) {
        return Stream.of(":1:1", ":2:1", ":1:" + FilledGuild.DRIVER.text(), ":" + FilledGuild.DRIVER.text())
                .map(numbers -> row.name() + numbers);
    }

    private long id() {
        return Interactions.id(Instant.now(), ++sent & 0x3FFFFF);
    }

    private String typed(Route.Slash row, String value) {
        var options = row.options().stream()
                .filter(option -> option.suggestions().isPresent())
                .map(option -> "{\"name\":\"" + option.name() + "\",\"type\":3,\"value\":\"" + value + "\"}")
                .collect(joining(","));
        return Interactions.slash(id(), Interactions.command(row.path(), options));
    }

    private String completion(Route.Slash row, String option) {
        var event = "{\"name\":\"event\",\"type\":3,\"value\":\"event  #1\"},";
        var typed = "{\"name\":\"" + option + "\",\"type\":3,\"value\":\"\",\"focused\":true}";
        return Interactions.completion(
                id(), Interactions.command(row.path(), (option.equals("event") ? "" : event) + typed));
    }
}
