package racemanager.app.bot;

import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;

/** Stands in the place of a port: whoever asks it is not answered but fails. */
final class Nobody {

    static <P> P of(Class<P> port) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> CompletableFuture.failedFuture(
                        new IllegalStateException("nobody answers " + method.getName()))));
    }

    private Nobody() {}
}
