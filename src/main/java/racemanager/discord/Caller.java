package racemanager.discord;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import racemanager.access.Standing;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.RoleId;
import racemanager.place.Permissions;

/**
 * Who did something, where, and when it reached us.
 *
 * @param name the name shown in this guild: nickname, else display name, else user name; untrusted text
 * @param locale the language of the member's Discord
 * @param guildLocale the guild's preferred language; English (US) where Discord tells none
 * @param administrator the guild's owner or a member with the Administrator permission (Discord gives owners every bit)
 * @param permissions what the member may do in the channel
 * @param appPermissions what the bot may do in the channel
 * @param arrival when the interaction reached the bot, by the bot's clock
 * @param interaction Discord's id of the interaction, different for every press
 */
public record Caller(
        GuildId guild,
        MemberId member,
        ChannelId channel,
        String name,
        Locale locale,
        Locale guildLocale,
        boolean administrator,
        Set<RoleId> roles,
        Permissions permissions,
        Permissions appPermissions,
        Instant arrival,
        long interaction) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** What access depends on. */
    public Standing standing() {
        return new Standing(member, roles, administrator);
    }
}
