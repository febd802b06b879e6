package racemanager.wizard.discord;

import java.lang.reflect.Proxy;
import racemanager.discord.Downloads;
import racemanager.wizard.Wizards;
import reactor.core.publisher.Mono;

/** Wizards for modules whose tests begin none. */
public final class UnusedWizards {

    public static WizardFace face() {
        return new WizardFace(
                nobody(Wizards.class),
                place -> Mono.empty(),
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
