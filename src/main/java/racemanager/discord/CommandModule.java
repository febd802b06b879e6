package racemanager.discord;

import java.util.List;

/** A feature's face on Discord: the rows of all that members can do with it. */
@FunctionalInterface
public interface CommandModule {

    List<Route> routes();
}
