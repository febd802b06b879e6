package racemanager.discord;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import racemanager.kernel.MemberId;

/**
 * What members typed into modals that were rejected, so that Correct opens them as typed. Discord forgets a modal once it
 * is sent, and a custom id has no room for it. The newest of each member and form are kept, in memory only.
 */
public final class FormDrafts {

    private static final int MOST = 10_000;

    private final Map<Key, Map<String, List<String>>> forms = Collections.synchronizedMap(new Forms());

    private record Key(MemberId member, String form) {}

    public void keep(MemberId member, String form, Map<String, List<String>> fields) {
        forms.put(new Key(member, form), Map.copyOf(fields));
    }

    /** The fields by custom id; empty when nothing is remembered. */
    public Optional<Map<String, List<String>>> of(MemberId member, String form) {
        return Optional.ofNullable(forms.get(new Key(member, form)));
    }

    public void forget(MemberId member, String form) {
        forms.remove(new Key(member, form));
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
