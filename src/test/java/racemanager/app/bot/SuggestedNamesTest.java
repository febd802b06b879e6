package racemanager.app.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import racemanager.access.Access;
import racemanager.access.Grants;
import racemanager.app.upkeep.Communities;
import racemanager.discord.Option;
import racemanager.discord.Route;
import racemanager.discord.interaction.Interactions;
import racemanager.kernel.GuildId;

/** Every option that suggests something, for everybody who may type it: only who may use the command is told a name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuggestedNamesTest {

    private static final GuildId HERE = new GuildId(100);
    private static final GuildId ELSEWHERE = new GuildId(101);
    private static final String NOTHING = "[]";

    @SuppressWarnings("NullAway.Init") // before all tests
    private Communities communities;

    @SuppressWarnings("NullAway.Init") // before all tests
    private HeardBot bot;

    private final RememberedGrants granted = new RememberedGrants();
    private int typed;

    /** One option of one command, while it is typed. */
    record Typing(Route.Slash row, Option option) {
        @Override
        public String toString() {
            return "/" + row.path() + " " + option.name();
        }
    }

    @BeforeAll
    void twoGuilds(@TempDir Path directory) throws Exception {
        communities = Communities.on(Communities.settings(directory));
        FilledGuild.fill(communities, HERE, "Own");
        FilledGuild.fill(communities, ELSEWHERE, "Foreign");
        bot = new HeardBot(communities, granted);
    }

    @AfterAll
    void stop() throws Exception {
        bot.close();
        communities.close();
    }

    private List<Typing> options() {
        var all = bot.routes().commands().stream()
                .flatMap(row -> row.options().stream()
                        .filter(option -> option.suggestions().isPresent())
                        .map(option -> new Typing(row, option)))
                .toList();
        assertThat(all).hasSizeGreaterThan(30);
        return all;
    }

    @ParameterizedTest
    @EnumSource(RowUser.class)
    void onlyWhoMayUseTheCommandIsToldANameOfTheGuild(RowUser who) {
        for (var typing : options()) {
            var access = typing.row().access();
            granted.are(who.guild(), who.grants(RowUser.module(access)));

            var told = bot.answer(Interactions.by(who.permissions(), completion(typing, FilledGuild.COMING)));

            assertThat(told).as("%s for %s", typing, who).doesNotContain("Foreign");
            if (who.mayUse(access)) {
                assertThat(told)
                        .as("%s for %s", typing, who)
                        .startsWith("[Text[")
                        .doesNotContain("Own begun");
            } else {
                assertThat(told).as("%s for %s", typing, who).isEqualTo(NOTHING);
            }
        }
    }

    @Test
    void onlyOrganisersAreToldOfADraft() {
        for (var typing : options()) {
            granted.are(HERE, Grants.NONE);

            var told = bot.answer(Interactions.by("2048", completion(typing, FilledGuild.DRAFT)));

            assertThat(told).as(typing.toString()).doesNotContain("draft");
        }
        granted.are(HERE, RowUser.GRANTED.grants(RowUser.module(Access.EVERYONE)));
        assertThat(options())
                .anySatisfy(typing -> assertThat(
                                bot.answer(Interactions.by("2048", completion(typing, FilledGuild.DRAFT))))
                        .contains("Own draft"));
    }

    @Test
    void stewardsAreToldTheNamesOfTheirOwnRaceOnly() {
        granted.are(HERE, Grants.NONE);
        var entries = options().stream()
                .filter(typing -> typing.row().access() instanceof Access.Stewarding)
                .filter(typing -> typing.option().name().equals("entry"))
                .toList();

        assertThat(entries).hasSizeGreaterThan(3).allSatisfy(typing -> {
            assertThat(steward(typing, FilledGuild.COMING)).contains("Own Driver");
            assertThat(steward(typing, FilledGuild.OVER)).isEqualTo(NOTHING);
            assertThat(steward(typing, FilledGuild.DRAFT)).isEqualTo(NOTHING);
        });
        assertThat(options())
                .filteredOn(typing -> typing.row().access() instanceof Access.Granted)
                .allSatisfy(typing -> assertThat(steward(typing, FilledGuild.COMING))
                        .as(typing.toString())
                        .isEqualTo(NOTHING));
    }

    private String steward(Typing typing, int event) {
        var role = Communities.STEWARDS.id().value();
        return bot.answer(Interactions.having(role, Interactions.by("2048", completion(typing, event))));
    }

    /** Nothing is typed yet; where a race is asked for before, it is this one. */
    private String completion(Typing typing, int event) {
        var id = Interactions.id(Instant.now(), ++typed & 0x3FFFFF);
        return Interactions.completion(
                id,
                Interactions.command(typing.row().path(), options(typing, event).collect(Collectors.joining(","))));
    }

    private static Stream<String> options(Typing typing, int event) {
        var focused = "{\"name\":\"" + typing.option().name() + "\",\"type\":3,\"value\":\"\",\"focused\":true}";
        var chosen = "{\"name\":\"event\",\"type\":3,\"value\":\"event  #" + event + "\"}";
        return typing.option().name().equals("event") ? Stream.of(focused) : Stream.of(chosen, focused);
    }
}
