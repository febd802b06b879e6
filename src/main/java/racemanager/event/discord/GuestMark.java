package racemanager.event.discord;

import java.util.List;
import java.util.Optional;
import racemanager.discord.Answer;
import racemanager.discord.Deferral;
import racemanager.discord.Option;
import racemanager.discord.SlashCall;
import racemanager.event.Entry;
import racemanager.event.EventCommand.MarkGuest;
import racemanager.event.Events;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.Phrase;
import reactor.core.publisher.Mono;

/** How a steward says whether a member drives as a guest: an option, since a form has room for five fields only. */
record GuestMark(Events events) {

    private static final String GUEST = "guest";
    private static final String YES = "yes";

    static Option option() {
        return Option.oneOf(GUEST, List.of(value(YES), value("no")));
    }

    private static Option.Value value(String word) {
        return new Option.Value(word, Phrase.of("steward.guest." + word));
    }

    /** Done at once; empty where nothing is chosen. */
    Optional<Mono<Answer>> mark(SlashCall call, Live live, Entry entry) {
        return call.options().text(GUEST).map(word -> Mono.just(mark(call, live, entry, word.equals(YES))));
    }

    private Answer mark(SlashCall call, Live live, Entry entry, boolean guest) {
        var responder = call.responder();
        var command = new MarkGuest(
                entry.driver(), guest, StewardCall.steward(call), call.caller().arrival());
        var key = guest ? "steward.guest_marked" : "steward.guest_unmarked";
        return new Answer.Working(
                Deferral.EPHEMERAL,
                responder.outcome(
                        () -> events.steward(StewardCall.id(call.caller(), live.number()), command),
                        after -> new EntryText(responder.localizer()).told(key, after, entry.driver())));
    }
}
