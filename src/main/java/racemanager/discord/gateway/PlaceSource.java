package racemanager.discord.gateway;

import discord4j.discordjson.json.ChannelData;
import discord4j.discordjson.json.GuildUpdateData;
import discord4j.discordjson.json.MemberData;
import discord4j.rest.request.Router;
import discord4j.rest.route.Routes;
import java.util.List;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.place.Place;
import reactor.core.publisher.Mono;

/** Asks Discord for a guild that the gateway did not announce. */
@FunctionalInterface
public interface PlaceSource {

    Mono<Place> place(GuildId guild);

    /** By three requests, which a resumed session may need once a guild. */
    static PlaceSource over(Router router, MemberId bot) {
        return guild -> {
            var info =
                    Routes.GUILD_GET.newRequest(guild.text()).exchange(router).bodyToMono(GuildUpdateData.class);
            var channels = Routes.GUILD_CHANNELS_GET
                    .newRequest(guild.text())
                    .exchange(router)
                    .bodyToMono(ChannelData[].class);
            var member = Routes.GUILD_MEMBER_GET
                    .newRequest(guild.text(), bot.text())
                    .exchange(router)
                    .bodyToMono(MemberData.class);
            return Mono.zip(info, channels, member)
                    .map(parts -> PlaceReader.place(
                                    parts.getT1().id(),
                                    parts.getT1().ownerId(),
                                    bot,
                                    PlaceReader.roles(parts.getT3()),
                                    parts.getT1().roles(),
                                    List.of(parts.getT2()))
                            .called(parts.getT1().name()));
        };
    }
}
