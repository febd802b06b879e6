package racemanager.discord;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import racemanager.access.Access;
import reactor.core.publisher.Mono;

/**
 * One row of what the bot can do: an interaction, who may use it, how long its answer may take, and what answers it.
 *
 * <p>The router lets nobody past who may not; Discord's list of commands and {@code /help} are made of the same rows.
 */
public sealed interface Route {

    /** Never null: a row without it does not come to be. */
    Access access();

    /** The command, or what begins the custom id, as it is written in the log. */
    String name();

    /** Which of its uses the audit log has. */
    Trace trace();

    /** Answers one call; an error or an empty answer becomes "that went wrong" with a reference to the log. */
    @FunctionalInterface
    interface Handler<C, A> {
        Mono<? extends A> answer(C call);
    }

    /** A slash command: {@code "ping"}, {@code "track add"}, {@code "event participant move"}; see {@link Definitions} for its texts. */
    record Slash(
            String path, Access access, Deferral deferral, Handler<SlashCall, Answer> handler, List<Option> options)
            implements Route {
        public Slash {
            options = List.copyOf(options);
            if (deferral == Deferral.UPDATE) {
                throw new IllegalArgumentException("/" + path + " has no message that an answer could update");
            }
        }

        @Override
        public String name() {
            return path;
        }

        @Override
        public Trace trace() {
            return Trace.of(access);
        }

        /** Whether these can have been typed for the command as it is now. */
        public boolean allows(Options sent) {
            return options.stream().allMatch(option -> option.allows(sent));
        }
    }

    /** A button or a select whose custom id has this route. */
    record Pressed(String name, Access access, Deferral deferral, Handler<PressCall, Answer> handler, Trace trace)
            implements Route {
        public Pressed(String name, Access access, Deferral deferral, Handler<PressCall, Answer> handler) {
            this(name, access, deferral, handler, Trace.of(access));
        }
    }

    /**
     * A modal whose custom id has this route.
     *
     * @param drafts where it keeps what was typed into it and not taken
     */
    record Submitted(
            String name,
            Access access,
            Deferral deferral,
            Handler<SubmitCall, Answer> handler,
            Trace trace,
            Optional<FormDrafts> drafts)
            implements Route {}

    static Route slash(
            String path, Access access, Deferral deferral, Handler<SlashCall, Answer> handler, Option... options) {
        return new Slash(path, access, deferral, handler, Arrays.asList(options));
    }

    static Route pressed(String name, Access access, Deferral deferral, Handler<PressCall, Answer> handler) {
        return new Pressed(name, access, deferral, handler);
    }

    static Route pressed(
            String name, Access access, Deferral deferral, Handler<PressCall, Answer> handler, Trace trace) {
        return new Pressed(name, access, deferral, handler, trace);
    }

    static Route submitted(String name, Access access, Deferral deferral, Handler<SubmitCall, Answer> handler) {
        return new Submitted(name, access, deferral, handler, Trace.of(access), Optional.empty());
    }

    static Route submitted(
            String name, Access access, Deferral deferral, Handler<SubmitCall, Answer> handler, FormDrafts drafts) {
        return submitted(name, access, deferral, handler, Trace.of(access), drafts);
    }

    static Route submitted(
            String name,
            Access access,
            Deferral deferral,
            Handler<SubmitCall, Answer> handler,
            Trace trace,
            FormDrafts drafts) {
        return new Submitted(name, access, deferral, handler, trace, Optional.of(drafts));
    }
}
