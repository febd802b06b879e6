package racemanager.app.bot;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import racemanager.kernel.GuildId;
import racemanager.store.Store;

/** Finds the streams below a guild by their names, without reading those of other guilds. */
record StreamNames(Store store) {

    private static final int AT_ONCE = 500;
    private static final char PART = '|';

    /** Sorts behind every name of a kind. */
    private static final char BEHIND = PART + 1;

    private static final String GUILDS = "guild";

    CompletionStage<List<String>> below(GuildId guild) {
        return ofKindsAfter("", guild);
    }

    /** Those that have a stream of their own. */
    CompletionStage<List<GuildId>> guilds() {
        var prefix = GUILDS + PART;
        return beginning(prefix, prefix)
                .thenApply(names -> names.stream()
                        .map(name -> GuildId.parse(name.substring(prefix.length())))
                        .toList());
    }

    private CompletionStage<List<String>> ofKindsAfter(String last, GuildId guild) {
        return store.streams(last, 1).thenCompose(next -> {
            if (next.isEmpty()) {
                return CompletableFuture.completedFuture(List.of());
            }
            var name = next.getFirst();
            var end = name.indexOf(PART);
            if (end < 0) {
                return ofKindsAfter(name, guild);
            }
            var kind = name.substring(0, end);
            var others = ofKindsAfter(kind + BEHIND, guild);
            return kind.equals(GUILDS)
                    ? others
                    : ofKind(kind + PART + guild.text()).thenCombine(others, StreamNames::both);
        });
    }

    /** A name that is longer by a digit sorts among them, and belongs to another guild. */
    private CompletionStage<List<String>> ofKind(String own) {
        var justBefore = own.substring(0, own.length() - 1) + (char) (own.charAt(own.length() - 1) - 1);
        return beginning(own, justBefore + Character.MAX_VALUE)
                .thenApply(names -> names.stream()
                        .filter(name -> name.equals(own) || name.startsWith(own + PART))
                        .toList());
    }

    private CompletionStage<List<String>> beginning(String prefix, String after) {
        return store.streams(after, AT_ONCE).thenCompose(some -> {
            var found = some.stream().takeWhile(name -> name.startsWith(prefix)).toList();
            return found.size() < AT_ONCE
                    ? CompletableFuture.completedFuture(found)
                    : beginning(prefix, found.getLast()).thenApply(more -> both(found, more));
        });
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
