package racemanager.discord.interaction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import racemanager.discord.CommandModule;
import racemanager.discord.Option;
import racemanager.discord.Route;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;

/** Every row of every module; two that answer the same stop the bot from starting. */
public final class RouteTable {

    private final List<Route> all;
    private final Map<String, Route.Slash> slash = new HashMap<>();
    private final Map<String, Route.Pressed> presses = new HashMap<>();
    private final Map<String, Route.Submitted> submits = new HashMap<>();

    /** Throws {@link IllegalStateException} naming what is declared twice. */
    public RouteTable(List<? extends CommandModule> modules) {
        all = modules.stream().flatMap(module -> module.routes().stream()).toList();
        all.forEach(this::add);
    }

    /** In the order of the modules. */
    public List<Route> all() {
        return all;
    }

    /** The slash commands among them. */
    public List<Route.Slash> commands() {
        return all.stream()
                .filter(Route.Slash.class::isInstance)
                .map(Route.Slash.class::cast)
                .toList();
    }

    /** No form of the guild remembers any longer what the member typed into it. */
    public void forget(GuildId guild, MemberId member) {
        submits.values().forEach(form -> form.drafts().ifPresent(drafts -> drafts.forget(guild, member)));
    }

    Optional<Route.Slash> slash(String path) {
        return Optional.ofNullable(slash.get(path));
    }

    /** An option that is completed while it is typed. */
    Optional<Option> completion(String path, String option) {
        return slash(path).stream()
                .flatMap(command -> command.options().stream())
                .filter(each -> each.name().equals(option) && each.suggestions().isPresent())
                .findFirst();
    }

    Optional<Route.Pressed> pressed(String name) {
        return Optional.ofNullable(presses.get(name));
    }

    Optional<Route.Submitted> submitted(String name) {
        return Optional.ofNullable(submits.get(name));
    }

    private void add(Route route) {
        switch (route) {
            case Route.Slash command -> once(slash, command);
            case Route.Pressed press -> once(presses, press);
            case Route.Submitted submit -> once(submits, submit);
        }
    }

    private static <R extends Route> void once(Map<String, R> routes, R route) {
        if (routes.putIfAbsent(route.name(), route) != null) {
            throw new IllegalStateException("Two routes answer '" + route.name() + "'");
        }
    }
}
