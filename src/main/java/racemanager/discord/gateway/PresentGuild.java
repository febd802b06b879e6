package racemanager.discord.gateway;

import discord4j.discordjson.json.GuildCreateData;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import racemanager.kernel.ChannelId;
import racemanager.place.Place;
import racemanager.place.PlaceChannel;

/**
 * A guild in which the bot is, as Discord has just told it.
 *
 * @param language the guild's preferred one
 * @param systemChannel where Discord itself greets members
 * @param joined when the bot joined, by Discord's clock
 */
public record PresentGuild(Place place, Locale language, Optional<ChannelId> systemChannel, Instant joined) {

    static PresentGuild of(Place place, GuildCreateData guild) {
        return new PresentGuild(
                place,
                Locale.forLanguageTag(guild.preferredLocale()),
                guild.systemChannelId().map(channel -> new ChannelId(channel.asLong())),
                OffsetDateTime.parse(guild.joinedAt()).toInstant());
    }

    /** The system channel, else the first in Discord's list, where the bot may post; empty where it may nowhere. */
    public Optional<ChannelId> channelToPost() {
        return systemChannel
                .filter(place::mayPost)
                .or(() -> place.channelsInOrder().stream()
                        .map(PlaceChannel::id)
                        .filter(place::mayPost)
                        .findFirst());
    }
}
