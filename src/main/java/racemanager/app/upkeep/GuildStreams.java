package racemanager.app.upkeep;

import java.util.ArrayList;
import java.util.List;
import racemanager.kernel.GuildId;

/**
 * Finds a guild's streams by their names, {@code kind|guild} or {@code kind|guild|rest}, without reading those of other
 * guilds.
 */
final class GuildStreams {

    /** The names of streams in alphabetical order, those after this one, at most so many. */
    @FunctionalInterface
    interface Names {
        List<String> after(String name, int most);
    }

    private static final int AT_ONCE = 500;
    private static final char PART = '|';

    /** Sorts behind every name of a kind. */
    private static final char BEHIND = PART + 1;

    private final Names names;

    GuildStreams(Names names) {
        this.names = names;
    }

    /** All of this guild, in alphabetical order. */
    List<String> of(GuildId guild) {
        var found = new ArrayList<String>();
        for (var kind : kinds()) {
            var own = kind + PART + guild.text();
            if (isThere(own)) {
                found.add(own);
            }
            found.addAll(beginningWith(own + PART));
        }
        return found;
    }

    /** All of a kind, in alphabetical order. */
    List<String> ofKind(String kind) {
        return beginningWith(kind + PART);
    }

    private List<String> kinds() {
        var kinds = new ArrayList<String>();
        for (var next = names.after("", 1); !next.isEmpty(); ) {
            var name = next.getFirst();
            var end = name.indexOf(PART);
            if (end >= 0) {
                kinds.add(name.substring(0, end));
            }
            next = names.after(end < 0 ? name : name.substring(0, end) + BEHIND, 1);
        }
        return kinds;
    }

    private boolean isThere(String name) {
        var last = name.length() - 1;
        var justBefore = name.substring(0, last) + (char) (name.charAt(last) - 1) + Character.MAX_VALUE;
        return names.after(justBefore, 1).contains(name);
    }

    private List<String> beginningWith(String prefix) {
        var found = new ArrayList<String>();
        for (var after = prefix; ; after = found.getLast()) {
            var some = names.after(after, AT_ONCE);
            some.stream().takeWhile(name -> name.startsWith(prefix)).forEach(found::add);
            if (some.size() < AT_ONCE || !some.getLast().startsWith(prefix)) {
                return found;
            }
        }
    }
}
