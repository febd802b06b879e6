package racemanager.discord.rest;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/** Finds the addresses behind a name; may take long, and blocks meanwhile. */
@FunctionalInterface
interface HostLookup {

    /** As the operating system does. */
    HostLookup OF_THE_SYSTEM = (host, port) -> Stream.of(InetAddress.getAllByName(host))
            .map(address -> new InetSocketAddress(address, port))
            .toList();

    List<InetSocketAddress> addresses(String host, int port) throws UnknownHostException;
}
