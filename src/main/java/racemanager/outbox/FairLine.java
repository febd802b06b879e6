package racemanager.outbox;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import racemanager.kernel.GuildId;

/** Subjects of one priority in line: guilds take turns, and within a guild the first comes first. */
final class FairLine {

    private final Map<GuildId, SequencedSet<Subject>> guilds = new LinkedHashMap<>();

    void add(Subject subject) {
        guilds.computeIfAbsent(subject.guild(), guild -> new LinkedHashSet<>()).add(subject);
    }

    void remove(Subject subject) {
        var line = guilds.get(subject.guild());
        if (line != null && line.remove(subject) && line.isEmpty()) {
            guilds.remove(subject.guild());
        }
    }

    boolean isEmpty() {
        return guilds.isEmpty();
    }

    /** Takes the next subject; its guild goes to the end of the line. Must not be empty. */
    Subject poll() {
        var first = guilds.entrySet().iterator().next();
        var line = first.getValue();
        var subject = line.removeFirst();
        guilds.remove(first.getKey());
        if (!line.isEmpty()) {
            guilds.put(first.getKey(), line);
        }
        return subject;
    }
}
