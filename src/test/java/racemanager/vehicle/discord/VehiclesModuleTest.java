package racemanager.vehicle.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.TestMember.said;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import racemanager.discord.TestMember;
import racemanager.guild.discord.RuledGuild;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.vehicle.Vehicle;
import racemanager.vehicle.VehicleList;
import racemanager.wizard.discord.UnusedWizards;

class VehiclesModuleTest {

    private static final TestMember ADA = new TestMember(7, Locale.ENGLISH);
    private static final VehicleList CARS = new VehicleList(
            1,
            new VehicleList.Content(
                    "GT3", Optional.empty(), Optional.empty(), List.of(new Vehicle("Audi R8", Optional.empty()))));

    private final RuledGuild guild = new RuledGuild();
    private final VehiclesModule module = new VehiclesModule(guild.vehicles(), UnusedWizards.face());

    @BeforeEach
    void theListIsThere() {
        guild.vehicles().add(new GuildId(1), CARS.content(), new MemberId(7), Instant.EPOCH);
    }

    private String press(String id) {
        return said(ADA.presses(module, id));
    }

    @Test
    void aListIsRemovedOnceAndIsGoneAfterwards() {
        assertThat(press("vehicles.remove-now:1")).contains("List removed");
        assertThat(press("vehicles.remove-now:1")).contains("That list is no longer there");
    }

    @Test
    void aListThatWasRemovedWithAnotherMessageDoesNotStay() {
        assertThat(press("vehicles.keep:1")).contains("The list stays");

        press("vehicles.remove-now:1");

        assertThat(press("vehicles.keep:1")).contains("That list is no longer there");
    }

    @Test
    void theButtonThatKeepsAListSaysWhich() {
        assertThat(new VehicleListView(ADA.responder().localizer()).sure(CARS).components())
                .first()
                .extracting(frame -> frame.getData().toString())
                .asString()
                .contains("vehicles.keep:1");
    }
}
