package racemanager.vehicle.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.TestMember.said;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import racemanager.discord.Downloads;
import racemanager.discord.TestMember;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.vehicle.Vehicle;
import racemanager.vehicle.VehicleList;
import racemanager.vehicle.VehicleLists;
import racemanager.vehicle.Vehicles;
import racemanager.wizard.Wizards;
import racemanager.wizard.discord.GivenPictures;
import racemanager.wizard.discord.WizardFace;
import reactor.core.publisher.Mono;

class VehiclesModuleTest {

    private static final TestMember ADA = new TestMember(7, Locale.ENGLISH);
    private static final VehicleList CARS = new VehicleList(
            3,
            new VehicleList.Content(
                    "GT3", Optional.empty(), Optional.empty(), List.of(new Vehicle("Audi R8", Optional.empty()))));

    private VehicleLists lists = VehicleLists.EMPTY.with(CARS);
    private final Vehicles vehicles = new Vehicles() {
        @Override
        public CompletionStage<Reply<VehicleLists>> of(GuildId guild) {
            return CompletableFuture.completedFuture(Reply.done(lists));
        }

        @Override
        public CompletionStage<Reply<VehicleLists>> remove(GuildId guild, int list, MemberId by, Instant at) {
            if (lists.byNumber(list).isEmpty())
                return CompletableFuture.completedFuture(Reply.refused(Phrase.of("vehicles.unknown")));
            lists = lists.without(list);
            return of(guild);
        }
    };
    private final VehiclesModule module = new VehiclesModule(
            vehicles,
            new WizardFace(
                    nobody(Wizards.class),
                    guild -> Mono.empty(),
                    new GivenPictures(
                            nobody(Wizards.class), nobody(Downloads.class), (guild, picture) -> Mono.empty())));

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
        assertThat(press("vehicles.remove-now:3")).contains("List removed");
        assertThat(press("vehicles.remove-now:3")).contains("That list is no longer there");
    }

    @Test
    void aListThatWasRemovedWithAnotherMessageDoesNotStay() {
        assertThat(press("vehicles.keep:3")).contains("The list stays");

        press("vehicles.remove-now:3");

        assertThat(press("vehicles.keep:3")).contains("That list is no longer there");
    }

    @Test
    void theButtonThatKeepsAListSaysWhich() {
        assertThat(new VehicleListView(ADA.responder().localizer()).sure(CARS).components())
                .first()
                .extracting(frame -> frame.getData().toString())
                .asString()
                .contains("vehicles.keep:3");
    }
}
