package racemanager.wizard.discord;

import java.lang.reflect.Proxy;
import java.util.function.Function;
import racemanager.discord.Downloads;
import racemanager.kernel.GuildId;
import racemanager.place.Place;
import racemanager.wizard.Wizards;
import reactor.core.publisher.Mono;

/** Wizards for modules whose tests begin none. */
public final class UnusedWizards {

    public static WizardFace face() {
        return face(place -> Mono.empty());
    }

    /** For commands that look at the guild's roles and channels as wizards do. */
    public static WizardFace face(Function<GuildId, Mono<Place>> places) {
        return new WizardFace(
                nobody(Wizards.class),
                places,
                new GivenPictures(nobody(Wizards.class), nobody(Downloads.class), (place, picture) -> Mono.empty()));
    }

    static <P> P nobody(Class<P> port) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    throw new IllegalStateException();
                }));
    }

    private UnusedWizards() {}
}
