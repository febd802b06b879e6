package racemanager.playground.gateway;

import java.util.Map;

/** Which intent asks for which event, as Discord's list of intents has it; 0 stands for none needed. */
final class EventIntents {

    private static final long GUILD_MODERATION = 1 << 2;
    private static final long GUILD_MESSAGE_REACTIONS = 1 << 10;
    private static final long DIRECT_MESSAGE_REACTIONS = 1 << 13;

    private static final Map<String, Long> IN_GUILDS = Map.ofEntries(
            Map.entry("GUILD_UPDATE", Intents.GUILDS),
            Map.entry("GUILD_CREATE", Intents.GUILDS),
            Map.entry("GUILD_DELETE", Intents.GUILDS),
            Map.entry("CHANNEL_PINS_UPDATE", Intents.GUILDS),
            Map.entry("THREAD_MEMBER_UPDATE", Intents.GUILDS),
            Map.entry("THREAD_MEMBERS_UPDATE", Intents.GUILDS),
            Map.entry("GUILD_MEMBER_REMOVE", Intents.GUILD_MEMBERS),
            Map.entry("GUILD_BAN_ADD", GUILD_MODERATION),
            Map.entry("GUILD_BAN_REMOVE", GUILD_MODERATION),
            Map.entry("GUILD_AUDIT_LOG_ENTRY_CREATE", GUILD_MODERATION),
            Map.entry("MESSAGE_DELETE_BULK", Intents.GUILD_MESSAGES),
            Map.entry("MESSAGE_REACTION_ADD", GUILD_MESSAGE_REACTIONS),
            Map.entry("MESSAGE_REACTION_REMOVE", GUILD_MESSAGE_REACTIONS),
            Map.entry("MESSAGE_REACTION_REMOVE_ALL", GUILD_MESSAGE_REACTIONS),
            Map.entry("MESSAGE_REACTION_REMOVE_EMOJI", GUILD_MESSAGE_REACTIONS),
            Map.entry("GUILD_SCHEDULED_EVENT_USER_ADD", Intents.GUILD_SCHEDULED_EVENTS),
            Map.entry("GUILD_SCHEDULED_EVENT_USER_REMOVE", Intents.GUILD_SCHEDULED_EVENTS));

    private EventIntents() {}

    /** Direct messages have intents of their own. */
    static long of(String type, boolean direct) {
        if (!direct) {
            return IN_GUILDS.getOrDefault(type, 0L);
        }
        return type.startsWith("MESSAGE_REACTION") ? DIRECT_MESSAGE_REACTIONS : Intents.DIRECT_MESSAGES;
    }
}
