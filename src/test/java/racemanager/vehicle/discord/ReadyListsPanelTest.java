package racemanager.vehicle.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.TestMember.said;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.discord.Answer;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.Route;
import racemanager.discord.TestMember;
import racemanager.discord.ViewLimits;
import racemanager.guild.discord.RuledGuild;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Simulator;
import racemanager.setting.Setting;
import racemanager.vehicle.ReadyLists;
import racemanager.vehicle.Vehicle;
import racemanager.vehicle.VehicleList;

class ReadyListsPanelTest {

    private static final TestMember ADA = new TestMember(7, Locale.ENGLISH);
    private static final List<TestMember> EVERY_LANGUAGE =
            List.of(ADA, new TestMember(8, Locale.FRENCH), new TestMember(9, Locale.forLanguageTag("es-ES")));
    private static final GuildId GUILD = new GuildId(1);
    private static final MemberId OWNER = new MemberId(7);
    private static final String ADD = "vehicles.ready.add:ACC";
    private static final String ALL = "vehicles.ready.all:ACC";

    private final RuledGuild guild = new RuledGuild();
    private final ReadyListsPanel panel =
            new ReadyListsPanel(guild.vehicles(), guild.settings(), Access.to(BotModule.VEHICLES));
    private final CommandModule module = () -> Stream.concat(
                    Stream.of(Route.slash(
                            "vehicles import", Access.to(BotModule.VEHICLES), Deferral.EPHEMERAL, panel::open)),
                    panel.routes())
            .toList();

    private List<String> names() {
        return guild.vehicleLists().lists().stream().map(VehicleList::name).toList();
    }

    private void has(String name) {
        var content = new VehicleList.Content(
                name, Optional.empty(), Optional.empty(), List.of(new Vehicle("Mine", Optional.empty())));
        guild.vehicles().add(GUILD, content, OWNER, Instant.EPOCH);
    }

    private static String place(String list) {
        return Integer.toString(ReadyLists.load().of(Simulator.ACC).stream()
                .map(VehicleList.Content::name)
                .toList()
                .indexOf(list));
    }

    @Test
    void theListsOfTheGuildsSimulatorAreOpenAndElseItIsAsked() {
        assertThat(said(ADA.types(module, "vehicles import")))
                .contains("Choose a simulator")
                .doesNotContain(ALL);

        guild.settings().change(GUILD, new Setting.UsualSimulator(Optional.of(Simulator.ACC)), OWNER, Instant.EPOCH);

        assertThat(said(ADA.types(module, "vehicles import"))).contains("GT3 from 2019 · 15 cars", ALL);
    }

    @Test
    void theChosenListsAreAddedWithTheirCodes() {
        var told = said(ADA.chooses(module, ADD, place("GT3 from 2019"), place("Porsche Cup")));

        assertThat(told).contains("2 lists added: GT3 from 2019, Porsche Cup", "✅ Porsche Cup");
        assertThat(names()).containsExactly("GT3 from 2019", "Porsche Cup");
        assertThat(guild.vehicleLists().lists().getLast().vehicles())
                .extracting(Vehicle::line)
                .containsExactly("Porsche 991 II GT3 Cup 2017;9", "Porsche 992 GT3 Cup 2021;28");
    }

    @Test
    void aListOfThatNameStaysAndIsNamed() {
        has("gt4");

        var told = said(ADA.presses(module, ALL));

        assertThat(told).contains("7 lists added", "already had a list of this name", "GT4");
        assertThat(names()).hasSize(8);
        assertThat(guild.vehicleLists().lists().getFirst().vehicles().getFirst().name())
                .isEqualTo("Mine");
        assertThat(said(ADA.presses(module, ALL)))
                .contains("already had 8 lists")
                .doesNotContain("added");
        assertThat(names()).hasSize(8);
    }

    @Test
    void whatTheGuildRefusesIsTold() {
        IntStream.range(0, 99).forEach(number -> has("List " + number));

        assertThat(said(ADA.presses(module, ALL))).contains("List added: GT3 from 2019", "already has 100");
        assertThat(names()).hasSize(100);
    }

    @Test
    void aBusyGuildIsToldOnceAndAddsNothing() {
        guild.busy = Optional.of(Phrase.of("vehicles.gone"));

        assertThat(said(ADA.presses(module, ALL))).containsOnlyOnce("That list is no longer there");
        assertThat(names()).isEmpty();
    }

    @Test
    void whatNoPanelHasWrittenIsRefused() {
        assertThat(ADA.chooses(module, "vehicles.ready.add:GTR2", "0")).isInstanceOf(Answer.Message.class);
        assertThat(ADA.chooses(module, "vehicles.ready.add")).isInstanceOf(Answer.Message.class);
        assertThat(ADA.chooses(module, "vehicles.ready.of", "RFACTOR")).isInstanceOf(Answer.Message.class);
        ADA.chooses(module, ADD, "999", "-1");
        assertThat(names()).isEmpty();
    }

    @Test
    void thePanelFitsInEveryLanguageWithAllThatThereIsToSay() {
        for (var member : EVERY_LANGUAGE) {
            for (var simulator : ReadyLists.load().simulators()) {
                var shown = member.presses(module, "vehicles.ready.all:" + simulator);
                var parts = ((Answer.Update) shown).view().components();
                assertThat(ViewLimits.characters(parts)).isLessThanOrEqualTo(ViewLimits.CHARACTERS);
                assertThat(ViewLimits.components(parts)).isLessThanOrEqualTo(ViewLimits.COMPONENTS);
            }
        }
    }
}
