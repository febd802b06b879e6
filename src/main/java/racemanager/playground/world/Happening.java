package racemanager.playground.world;

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

    record OfCommands(long guildId) implements Happening {}

    record OfTyping(long guildId, long channelId, long userId) implements Happening {}
}
