package racemanager.discord.interaction;

import discord4j.discordjson.json.ApplicationCommandOptionData;
import discord4j.discordjson.json.ApplicationCommandRequest;
import discord4j.discordjson.possible.Possible;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The commands as a member types them, {@code "event participant move"}, read from their definitions. */
final class CommandPaths {

    private static final int SUBCOMMAND = 1;
    private static final int SUBCOMMAND_GROUP = 2;

    private final Set<String> paths = new HashSet<>();
    private final Set<String> completed = new HashSet<>();

    /** How an option of a command is keyed. */
    static String option(String path, String option) {
        return path + " " + option + ":";
    }

    /** Throws {@link IllegalStateException} when definitions and routes do not match one to one. */
    static void checkAgainst(List<ApplicationCommandRequest> commands, Set<String> answered, Set<String> completions) {
        var defined = new CommandPaths();
        for (var command : commands) {
            defined.walk(command.name(), command.options());
        }
        same("command", defined.paths, answered);
        same("autocompleted option", defined.completed, completions);
    }

    private void walk(String path, Possible<List<ApplicationCommandOptionData>> possible) {
        var options = possible.toOptional().orElse(List.of());
        var inner = options.stream()
                .filter(each -> each.type() == SUBCOMMAND || each.type() == SUBCOMMAND_GROUP)
                .toList();
        inner.forEach(each -> walk(path + " " + each.name(), each.options()));
        if (inner.isEmpty()) {
            paths.add(path);
            options.stream()
                    .filter(each -> each.autocomplete().toOptional().orElse(false))
                    .forEach(each -> completed.add(option(path, each.name())));
        }
    }

    private static void same(String what, Collection<String> defined, Collection<String> answered) {
        var unanswered = without(defined, answered);
        var undefined = without(answered, defined);
        if (!unanswered.isEmpty() || !undefined.isEmpty()) {
            throw new IllegalStateException(
                    "Every " + what + " needs one route; without a route: " + unanswered + ", undefined: " + undefined);
        }
    }

    private static List<String> without(Collection<String> some, Collection<String> others) {
        return some.stream().filter(each -> !others.contains(each)).sorted().toList();
    }

    private CommandPaths() {}
}
