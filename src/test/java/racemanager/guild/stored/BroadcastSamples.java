package racemanager.guild.stored;

import static racemanager.guild.stored.EventSamples.AT;
import static racemanager.guild.stored.EventSamples.CARD;
import static racemanager.guild.stored.EventSamples.ORGANISER;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.Broadcaster;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventFact;
import racemanager.event.EventLife;
import racemanager.event.RaceEvent;
import racemanager.kernel.MemberId;

/** Broadcast slots that are taken, left, lost and taken away. */
final class BroadcastSamples {

    private static final MemberId CAMERA = new MemberId(31);

    static Stream<Object> facts() {
        return Stream.of(
                new EventFact.BroadcastTaken(new Broadcaster(CAMERA, CARD, AT)),
                new EventFact.BroadcastLeft(CAMERA, AT),
                new EventFact.BroadcastLost(CAMERA, AT),
                new EventFact.BroadcasterRemoved(CAMERA, ORGANISER, AT));
    }

    static Stream<Object> states() {
        var voice = new Broadcaster(new MemberId(32), new DriverCard("Grace Hopper", Optional.empty()), AT);
        return Stream.of(new Variant(
                "broadcast",
                EventLife.evolve(
                        new RaceEvent.Published(EventSamples.meeting()),
                        List.of(
                                new EventFact.BroadcastTaken(new Broadcaster(CAMERA, CARD, AT)),
                                new EventFact.BroadcastTaken(voice)))));
    }

    private BroadcastSamples() {}
}
