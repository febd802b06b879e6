package racemanager.discord.interaction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import racemanager.discord.CommandModule;
import racemanager.discord.Route;

/** Every route of every module; two with the same key, or a command without its route, stop the bot from starting. */
public final class RouteTable {

    private final Map<String, Route.Slash> slash = new HashMap<>();
    private final Map<String, Route.Autocompletion> completions = new HashMap<>();
    private final Map<String, Route.Pressed> presses = new HashMap<>();
    private final Map<String, Route.Submitted> submits = new HashMap<>();

    /** Throws {@link IllegalStateException} naming what is declared twice or not at all. */
    public RouteTable(List<? extends CommandModule> modules) {
        modules.stream().flatMap(module -> module.routes().stream()).forEach(this::add);
        CommandPaths.checkAgainst(
                modules.stream().flatMap(module -> module.commands().stream()).toList(),
                slash.keySet(),
                completions.keySet());
    }

    Optional<Route.Slash> slash(String path) {
        return Optional.ofNullable(slash.get(path));
    }

    Optional<Route.Autocompletion> completion(String path, String option) {
        return Optional.ofNullable(completions.get(CommandPaths.option(path, option)));
    }

    Optional<Route.Pressed> pressed(String customIdRoute) {
        return Optional.ofNullable(presses.get(customIdRoute));
    }

    Optional<Route.Submitted> submitted(String customIdRoute) {
        return Optional.ofNullable(submits.get(customIdRoute));
    }

    private void add(Route route) {
        switch (route) {
            case Route.Slash command -> once(slash, command.path(), command);
            case Route.Autocompletion typed ->
                once(completions, CommandPaths.option(typed.path(), typed.option()), typed);
            case Route.Pressed press -> once(presses, press.customIdRoute(), press);
            case Route.Submitted submit -> once(submits, submit.customIdRoute(), submit);
        }
    }

    private static <R> void once(Map<String, R> routes, String key, R route) {
        if (routes.putIfAbsent(key, route) != null) {
            throw new IllegalStateException("Two routes answer '" + key + "'");
        }
    }
}
