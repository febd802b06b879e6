package racemanager.discord;

import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MessageId;

/** The addresses that open a channel, or a message in it, in every client of Discord's. */
public final class MessageLink {

    public static String to(GuildId guild, ChannelId channel) {
        return "https://discord.com/channels/" + guild.text() + "/" + channel.text();
    }

    public static String to(GuildId guild, ChannelId channel, MessageId message) {
        return to(guild, channel) + "/" + message.text();
    }

    private MessageLink() {}
}
