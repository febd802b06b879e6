package racemanager.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import racemanager.kernel.Simulator;

/** Sheets that come with the bot, of one kind for each simulator of which somebody has written one. */
public final class StarterFile {

    /** The files of a kind, such as {@code tracks}. */
    public static Map<Simulator, byte[]> all(String kind) {
        var files = new EnumMap<Simulator, byte[]>(Simulator.class);
        for (var simulator : Simulator.values()) {
            var name = "/racemanager/starter/" + simulator.name().toLowerCase(Locale.ROOT) + "-" + kind + ".csv";
            try (var stream = StarterFile.class.getResourceAsStream(name)) {
                if (stream != null) files.put(simulator, stream.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return Collections.unmodifiableMap(files);
    }

    private StarterFile() {}
}
