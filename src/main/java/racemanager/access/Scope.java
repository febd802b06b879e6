package racemanager.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.kernel.Phrase;

/** What is granted: one module, or all that there are and will be. */
public sealed interface Scope {

    record One(BotModule module) implements Scope {}

    record All() implements Scope {}

    static Scope of(BotModule module) {
        return new One(module);
    }

    static Scope everything() {
        return new All();
    }

    /** Everything that can be granted, in the order in which it is offered. */
    static List<Scope> offered() {
        return Stream.concat(Stream.of(BotModule.values()).map(Scope::of), Stream.of(everything()))
                .toList();
    }

    /** The scope that this word stands for. */
    static Optional<Scope> read(String word) {
        return offered().stream().filter(scope -> scope.word().equals(word)).findFirst();
    }

    default boolean covers(BotModule module) {
        return switch (this) {
            case One one -> one.module() == module;
            case All all -> true;
        };
    }

    /** The modules that it covers today. */
    default List<BotModule> modules() {
        return Stream.of(BotModule.values()).filter(this::covers).toList();
    }

    /** One word in small letters, for what the bot itself sends and reads again: "tracks", "all". */
    default String word() {
        return switch (this) {
            case One one -> one.module().name().toLowerCase(Locale.ROOT);
            case All all -> "all";
        };
    }

    /** Its name for members. */
    default Phrase title() {
        return switch (this) {
            case One one -> one.module().title();
            case All all -> Phrase.of("access.module.all");
        };
    }
}
