package racemanager.discord.rest;

import io.netty.resolver.AbstractAddressResolver;
import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;
import java.net.InetSocketAddress;
import java.util.List;

/**
 * Connects to addresses that were looked at, whatever the name means by then: who owns a name may change it between the
 * look and the connection.
 */
final class PinnedAddresses extends AddressResolverGroup<InetSocketAddress> {

    private final List<InetSocketAddress> addresses;

    PinnedAddresses(List<InetSocketAddress> addresses) {
        this.addresses = List.copyOf(addresses);
    }

    @Override
    protected AddressResolver<InetSocketAddress> newResolver(EventExecutor executor) {
        return new AbstractAddressResolver<>(executor, InetSocketAddress.class) {
            @Override
            protected boolean doIsResolved(InetSocketAddress address) {
                return false;
            }

            @Override
            protected void doResolve(InetSocketAddress name, Promise<InetSocketAddress> found) {
                found.setSuccess(addresses.getFirst());
            }

            @Override
            protected void doResolveAll(InetSocketAddress name, Promise<List<InetSocketAddress>> found) {
                found.setSuccess(addresses);
            }
        };
    }
}
