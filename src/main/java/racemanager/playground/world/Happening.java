package racemanager.playground.world;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Something changed in the world, told to bots and visitors in the order in which it happened. */
public sealed interface Happening {

    /** Whether the thing is new, changed or gone. */
    enum Kind {
        CREATED("CREATE"),
        CHANGED("UPDATE"),
        GONE("DELETE");

        private final String suffix;

        Kind(String suffix) {
            this.suffix = suffix;
        }

        /** The end of Discord's event name, as in CHANNEL_CREATE. */
        public String suffix() {
            return suffix;
        }
    }

    record OfMessage(Kind kind, Message message) implements Happening {}

    record OfChannel(Kind kind, Channel channel) implements Happening {}

    record OfRole(Kind kind, Role role) implements Happening {}

    record OfMember(Member member) implements Happening {}

    record OfArrival(Member member) implements Happening {}

    record OfScheduledEvent(Kind kind, ScheduledEvent event) implements Happening {}

    /** A member left, or was made to. */
    record OfDeparture(Member member) implements Happening {}

    /** What only bots hear, in Discord's own words; channel 0 where it is no matter of one channel. */
    record ToBots(long guildId, long channelId, String type, ObjectNode data) implements Happening {}

    /** What bots hear in other words. */
    record ToVisitors(Happening news) implements Happening {}

    record OfCommands(long guildId) implements Happening {}

    record OfTyping(long guildId, long channelId, long userId) implements Happening {}
}
