package racemanager.general.discord;

import java.util.List;
import java.util.Locale;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.kernel.Phrase;

/** What people ask about, with an answer in plain words. */
enum HelpTopic {
    REGISTERING,
    STEAM,
    CHECK_IN,
    WAITING_LIST,
    TIME_ZONES,
    PRIVACY,
    FIRST_RACE;

    Access access() {
        return switch (this) {
            case REGISTERING, STEAM, CHECK_IN, WAITING_LIST, TIME_ZONES, PRIVACY -> Access.EVERYONE;
            case FIRST_RACE -> Access.to(BotModule.EVENTS);
        };
    }

    /** The commands that the answer names; the one at {@code "track add"} fills the gap {@code {track_add}}. */
    List<String> commands() {
        return switch (this) {
            case REGISTERING -> List.of("profile show");
            case PRIVACY -> List.of("profile show", "profile forget");
            case FIRST_RACE -> List.of("track add", "create_event");
            case STEAM, CHECK_IN, WAITING_LIST, TIME_ZONES -> List.of();
        };
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
