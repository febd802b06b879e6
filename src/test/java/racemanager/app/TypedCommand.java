package racemanager.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command as somebody typed it, and what came of it.
 *
 * @param code the exit code
 * @param out what it printed
 * @param errors what it printed as an error
 */
record TypedCommand(int code, String out, String errors) {

    /** Carries it out in this process on the store in this directory. */
    static TypedCommand on(Path store, String... words) {
        var typed = new ArrayList<>(List.of(words));
        typed.addAll(List.of("--store", store.toString()));
        return carriedOut(typed);
    }

    static TypedCommand carriedOut(List<String> words) {
        var out = new StringWriter();
        var errors = new StringWriter();
        var line = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(errors));
        var code = line.execute(words.toArray(String[]::new));
        return new TypedCommand(code, out.toString(), errors.toString());
    }
}
