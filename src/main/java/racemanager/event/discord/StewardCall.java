package racemanager.event.discord;

import racemanager.discord.Caller;
import racemanager.discord.Option;
import racemanager.discord.SlashCall;
import racemanager.event.Events.EventId;
import racemanager.event.Steward;
import racemanager.kernel.PlainText;

/** What all commands of stewards have in common: who acts, where, and the reason. */
final class StewardCall {

    static final String REASON = "reason";
    static final int LONGEST_REASON = 200;

    static Option reason() {
        return Option.text(REASON).withMostCharacters(LONGEST_REASON).asRequired();
    }

    static String reason(SlashCall call) {
        return PlainText.line(call.options().text(REASON).orElse(""));
    }

    static Steward steward(SlashCall call) {
        return new Steward(call.caller().member(), reason(call));
    }

    static EventId id(Caller caller, int event) {
        return new EventId(caller.guild(), event);
    }

    private StewardCall() {}
}
