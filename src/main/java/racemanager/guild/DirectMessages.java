package racemanager.guild;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import racemanager.kernel.MemberId;

/** Which members asked for direct messages, each with the language in which their Discord was last seen. */
public record DirectMessages(Map<MemberId, Locale> languages) {

    public static final DirectMessages NONE = new DirectMessages(Map.of());

    public DirectMessages {
        languages = Map.copyOf(languages);
    }

    /** The language for a member; empty for one who did not ask for direct messages. */
    public Optional<Locale> of(MemberId member) {
        return Optional.ofNullable(languages.get(member));
    }

    /** Without a language the member wants none any more. */
    DirectMessages with(MemberId member, Optional<Locale> language) {
        var changed = new LinkedHashMap<>(languages);
        changed.remove(member);
        language.ifPresent(spoken -> changed.put(member, spoken));
        return new DirectMessages(changed);
    }
}
