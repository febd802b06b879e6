package racemanager.app.status;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One look at the whole program: it is well when it runs and each of its parts is well. */
public record HealthReport(Finding program, SortedMap<String, Finding> parts) {

    HealthReport(Finding program, Map<String, Finding> parts) {
        this(program, new TreeMap<>(parts));
    }

    public boolean well() {
        return program.well() && parts.values().stream().allMatch(Finding::well);
    }
}
