package racemanager.event.discord;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import racemanager.event.FormerMember;
import racemanager.event.History;
import racemanager.event.History.Act;
import racemanager.kernel.MemberId;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument;
import racemanager.speech.Localizer;

/** Who did what with an event, as organisers read it, newest last. */
record HistoryText(Localizer localizer) {

    /** With all else that the panel shows, a phone's screen holds no more. */
    private static final int LINES = 6;

    /** A small line for each of the newest acts; empty where nothing is known. */
    Optional<String> newest(History history) {
        return Optional.of(history.newest(LINES).map(this::line).collect(Collectors.joining("\n")))
                .filter(lines -> !lines.isEmpty());
    }

    private String line(Act act) {
        return localizer.text(Phrase.of("event.history.line")
                .with(
                        "act",
                        Phrase.of("event.history." + act.kind().name().toLowerCase(Locale.ROOT))
                                .with("count", act.count().orElse(0)))
                .with("member", member(act.by()))
                .with("at", act.at()));
    }

    private static Argument member(MemberId member) {
        return member.equals(FormerMember.ID)
                ? new Argument.Said(Phrase.of("event.history.former"))
                : Mention.of(member);
    }
}
