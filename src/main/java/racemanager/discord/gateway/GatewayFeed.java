package racemanager.discord.gateway;

import discord4j.discordjson.json.InteractionData;
import discord4j.discordjson.json.gateway.Dispatch;
import discord4j.discordjson.json.gateway.InteractionCreate;
import java.util.function.Consumer;

/** Sorts what comes in: interactions to whom answers them, the rest to the guild directory. */
public record GatewayFeed(Consumer<InteractionData> interactions, GuildDirectory guilds) implements Consumer<Dispatch> {

    @Override
    public void accept(Dispatch dispatch) {
        if (dispatch instanceof InteractionCreate created) {
            interactions.accept(created.interaction());
        } else {
            guilds.accept(dispatch);
        }
    }
}
