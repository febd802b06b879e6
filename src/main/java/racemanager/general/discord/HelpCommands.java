package racemanager.general.discord;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import racemanager.access.Access;
import racemanager.discord.AccessCheck;
import racemanager.discord.Caller;
import racemanager.discord.CommandIds;
import racemanager.discord.Route.Slash;
import racemanager.kernel.Phrase.Argument.Markup;
import racemanager.speech.Localizer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The commands as help knows them: which a member may use, and how they are written in a message. */
record HelpCommands(Supplier<List<Slash>> rows, CommandIds ids, AccessCheck check) {

    /** What of all this a member may use; each kind of access is asked for once. */
    Mono<Set<Access>> allowed(Caller caller) {
        var topics = Flux.just(HelpTopic.values()).map(HelpTopic::access);
        return Flux.defer(() -> Flux.fromIterable(rows.get()).map(Slash::access))
                .concatWith(topics)
                .distinct()
                .filterWhen(access -> check.allows(caller, access))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Slash> usable(Set<Access> allowed) {
        return rows.get().stream().filter(row -> allowed.contains(row.access())).toList();
    }

    /** To be clicked where Discord has told the command's id, else as the member types it. */
    Markup mention(String path, Localizer localizer) {
        return ids.mention(path).orElseGet(() -> new Markup("`" + spoken(path, localizer) + "`"));
    }

    /** As Discord shows it to a member who reads this language: "/track add", "/circuito añadir". */
    static String spoken(String path, Localizer localizer) {
        var words = List.of(path.split(" ", -1));
        return IntStream.rangeClosed(1, words.size())
                .mapToObj(depth -> String.join(".", words.subList(0, depth)))
                .map(part -> localizer.label("command." + part + ".name"))
                .collect(Collectors.joining(" ", "/", ""));
    }
}
