package racemanager.discord.gateway;

import discord4j.discordjson.json.InteractionData;
import discord4j.discordjson.json.gateway.Dispatch;
import discord4j.discordjson.json.gateway.GuildCreate;
import discord4j.discordjson.json.gateway.GuildDelete;
import discord4j.discordjson.json.gateway.InteractionCreate;
import discord4j.discordjson.json.gateway.Ready;
import java.util.function.Consumer;
import racemanager.kernel.GuildId;

/** Sorts what comes in: interactions to whom answers them, the rest to the guild directory, and then to who hears of it. */
public record GatewayFeed(Consumer<InteractionData> interactions, GuildDirectory guilds, GuildNews news)
        implements Consumer<Dispatch> {

    @Override
    public void accept(Dispatch dispatch) {
        if (dispatch instanceof InteractionCreate created) {
            interactions.accept(created.interaction());
        } else {
            guilds.accept(dispatch).ifPresent(news::gained);
            tell(dispatch);
        }
    }

    /** An outage's end is told like a first arrival. */
    private void tell(Dispatch dispatch) {
        if (dispatch instanceof Ready ready) {
            news.began(ShardGuilds.of(ready));
        }
        if (dispatch instanceof GuildDelete deleted
                && !deleted.guild().unavailable().toOptional().orElse(false)) {
            news.removed(new GuildId(deleted.guild().id().asLong()));
        }
        if (dispatch instanceof GuildCreate created) {
            guilds.known(new GuildId(created.guild().id().asLong()))
                    .filter(place -> !created.guild().unavailable().toOptional().orElse(false))
                    .ifPresent(place -> news.present(PresentGuild.of(place, created.guild())));
        }
    }
}
