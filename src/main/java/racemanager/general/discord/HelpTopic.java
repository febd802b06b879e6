package racemanager.general.discord;

import java.util.List;
import java.util.Locale;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.kernel.Phrase;

/** What people ask about, with an answer in plain words. */
enum HelpTopic {
    REGISTERING(Access.EVERYONE, "profile show"),
    STEAM(Access.EVERYONE),
    CHECK_IN(Access.EVERYONE),
    WAITING_LIST(Access.EVERYONE),
    TIME_ZONES(Access.EVERYONE),
    PRIVACY(Access.EVERYONE, "profile show", "profile forget"),
    FIRST_RACE(Access.to(BotModule.EVENTS), "track add", "create_event");

    private final Access access;
    private final List<String> commands;

    HelpTopic(Access access, String... commands) {
        this.access = access;
        this.commands = List.of(commands);
    }

    Access access() {
        return access;
    }

    /** The commands that the answer names; the one at {@code "track add"} fills the gap {@code {track_add}}. */
    List<String> commands() {
        return commands;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Phrase title() {
        return Phrase.of("help.topic." + word());
    }

    /** Still without its commands. */
    Phrase text() {
        return Phrase.of("help.topic." + word() + ".text")
                .with("register", Phrase.of("button.register"))
                .with("withdraw", Phrase.of("button.withdraw"))
                .with("check_in", Phrase.of("button.check_in"))
                .with("check_out", Phrase.of("button.check_out"))
                .with("details", Phrase.of("button.details"))
                .with("correct", Phrase.of("button.correct"))
                .with("publish", Phrase.of("button.publish"));
    }
}
