package racemanager.discord;

import discord4j.discordjson.json.ApplicationCommandRequest;
import java.util.List;

/** A feature's face on Discord: the definitions of its commands together with the handlers that answer them. */
public interface CommandModule {

    /** The global commands that belong to this module, complete with localisations. */
    default List<ApplicationCommandRequest> commands() {
        return List.of();
    }

    /** What answers these commands, and the components and modals that follow from them. */
    List<Route> routes();
}
