package racemanager.vehicle.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.TestMember.said;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import racemanager.discord.Downloads;
import racemanager.discord.TestMember;
import racemanager.guild.discord.RuledGuild;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.vehicle.Vehicle;
import racemanager.vehicle.VehicleList;
import racemanager.wizard.Wizards;
import racemanager.wizard.discord.GivenPictures;
import racemanager.wizard.discord.WizardFace;
import reactor.core.publisher.Mono;

class VehiclesModuleTest {

    private static final TestMember ADA = new TestMember(7, Locale.ENGLISH);
    private static final VehicleList CARS = new VehicleList(
            1,
            new VehicleList.Content(
                    "GT3", Optional.empty(), Optional.empty(), List.of(new Vehicle("Audi R8", Optional.empty()))));

    private final RuledGuild guild = new RuledGuild();
    private final VehiclesModule module = new VehiclesModule(
            guild.vehicles(),
            guild.settings(),
            new WizardFace(
                    nobody(Wizards.class),
                    place -> Mono.empty(),
                    new GivenPictures(
                            nobody(Wizards.class), nobody(Downloads.class), (place, picture) -> Mono.empty())));

    @BeforeEach
    void theListIsThere() {
        guild.vehicles().add(new GuildId(1), CARS.content(), new MemberId(7), Instant.EPOCH);
    }

    private static <P> P nobody(Class<P> port) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    throw new IllegalStateException();
                }));
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
