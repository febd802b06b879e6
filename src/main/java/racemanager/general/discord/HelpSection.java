package racemanager.general.discord;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.discord.Route.Slash;
import racemanager.kernel.Phrase;

/** Under which heading of {@code /help} a command stands; a new one finds its place by who may use it. */
enum HelpSection {
    DRIVERS,
    ORGANISERS,
    ADMINISTRATION,
    BOT;

    /** The first words of what is open to everyone and has nothing to do with races. */
    private static final Set<String> OF_THE_BOT = Set.of("help", "ping", "status", "fun");

    /** Within a heading: what everyone may use first, then by module. */
    static final Comparator<Slash> ORDER = comparing(
                    (Slash row) -> module(row.access()).isPresent())
            .thenComparing(row -> module(row.access()).orElse(BotModule.EVENTS));

    static HelpSection of(Slash row) {
        return module(row.access())
                .map(HelpSection::of)
                .orElseGet(() -> OF_THE_BOT.contains(row.path().split(" ", 2)[0]) ? BOT : DRIVERS);
    }

    private static HelpSection of(BotModule module) {
        return switch (module) {
            case EVENTS, TRACKS, VEHICLES, PARTICIPANTS, CHAMPIONSHIPS, EXPORT -> ORGANISERS;
            case MODERATION, SETTINGS, PERMISSIONS -> ADMINISTRATION;
            case GENERAL -> BOT;
        };
    }

    static Optional<BotModule> module(Access access) {
        return switch (access) {
            case Access.Granted granted -> Optional.of(granted.module());
            case Access.Stewarding stewarding -> Optional.of(stewarding.module());
            case Access.Everyone everyone -> Optional.empty();
        };
    }

    Phrase title() {
        return Phrase.of("help.section." + name().toLowerCase(Locale.ROOT));
    }
}
