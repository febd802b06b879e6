package racemanager.discord;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;

/**
 * What members typed into modals that were rejected, so that Correct opens them as typed. Discord forgets a modal once it
 * is sent, and a custom id has no room for it. The newest of each member and form are kept, in memory only.
 */
public final class FormDrafts {

    private static final int MOST = 10_000;

    private final Map<Key, Map<String, List<String>>> forms = Collections.synchronizedMap(new Forms());

    private record Key(GuildId guild, MemberId member, String form) {}

    public void keep(GuildId guild, MemberId member, String form, Map<String, List<String>> fields) {
        forms.put(new Key(guild, member, form), Map.copyOf(fields));
    }

    /** The fields by custom id; empty when nothing is remembered. */
    public Optional<Map<String, List<String>>> of(GuildId guild, MemberId member, String form) {
        return Optional.ofNullable(forms.get(new Key(guild, member, form)));
    }

    public void forget(GuildId guild, MemberId member, String form) {
        forms.remove(new Key(guild, member, form));
    }

    /** All that the member typed in this guild. */
    public void forget(GuildId guild, MemberId member) {
        forms.keySet().removeIf(key -> key.guild().equals(guild) && key.member().equals(member));
    }

    /** Lets the oldest go first. */
    private static final class Forms extends LinkedHashMap<Key, Map<String, List<String>>> {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Map<String, List<String>>> eldest) {
            return size() > MOST;
        }
    }
}
