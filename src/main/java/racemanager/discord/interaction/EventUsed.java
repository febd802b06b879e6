package racemanager.discord.interaction;

import racemanager.access.Access.AboutEvent;
import racemanager.discord.CompletionCall;
import racemanager.discord.CustomId;
import racemanager.discord.Options;
import racemanager.discord.SlashCall;

/** For which event a row is used: the first argument of a control, or the option of that name of a command. */
final class EventUsed {

    private static final String OPTION = "event";

    static AboutEvent of(SlashCall call) {
        return of(call.options());
    }

    /** While the event itself is typed it is none yet. */
    static AboutEvent of(CompletionCall call) {
        return call.option().equals(OPTION) ? new AboutEvent.Any() : of(call.options());
    }

    static AboutEvent of(CustomId id) {
        return id.number(0).<AboutEvent>map(AboutEvent.Numbered::new).orElseGet(AboutEvent.Any::new);
    }

    private static AboutEvent of(Options options) {
        return options.text(OPTION).<AboutEvent>map(AboutEvent.Typed::new).orElseGet(AboutEvent.Any::new);
    }

    private EventUsed() {}
}
