package racemanager.story;

import java.util.Comparator;

/** Finds what the old program left on Discord, by the words that it had then: they stay as they are until pressed. */
final class OldScreen {

    private static final String WHERE_IT_WAS_TYPED = "race-control";

    /** The newest answer to this member alone with this button or list on it. */
    static SeenMessage of(Visitor member, String label) {
        return in(WHERE_IT_WAS_TYPED, member, label);
    }

    static SeenMessage in(String channel, Visitor member, String label) {
        return member.messages(channel).stream()
                .filter(SeenMessage::isEphemeral)
                .filter(message -> message.has(label))
                .max(Comparator.comparing(SeenMessage::id))
                .orElseThrow(() -> new AssertionError("Nothing has \"" + label + "\" on it"));
    }

    private OldScreen() {}
}
