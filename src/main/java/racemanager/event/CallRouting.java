package racemanager.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import racemanager.event.Call.Reason;
import racemanager.event.EventCommand.NoteUnreached;
import racemanager.event.EventCommand.RouteCall;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;

/** Who of those that are called gets a direct message instead of a mention, and the way back where none arrives. */
final class CallRouting {

    /** Each direct message is a call of its own, so that it ends, or falls back, by itself. */
    static Decision<EventFact> route(RaceEvent event, RouteCall route) {
        return waiting(
                event,
                route.call(),
                call -> call.isToBeRouted()
                        ? routed(call, route, ((Live) event).meeting().calls().last())
                        : Decision.unchanged());
    }

    private static Decision<EventFact> routed(Call call, RouteCall route, int last) {
        var direct = call.drivers().stream().filter(route.direct()::containsKey).toList();
        if (direct.isEmpty()) return Decision.unchanged();
        var calls = new ArrayList<Call>();
        calls.add(call.mentioning(hasToBeAnswered(call) ? call.drivers() : without(call.drivers(), direct)));
        var number = last;
        for (var driver : direct) calls.add(call.toldDirectly(++number, driver, language(route.direct(), driver)));
        return Decision.accepted(new EventFact.CallsRouted(calls, route.at()));
    }

    private static Locale language(Map<MemberId, Locale> direct, MemberId driver) {
        return direct.getOrDefault(driver, Locale.ROOT);
    }

    private static List<MemberId> without(List<MemberId> drivers, List<MemberId> some) {
        return drivers.stream().filter(driver -> !some.contains(driver)).toList();
    }

    /** Discord takes no answers to a race from outside its guild, and an offer waits a few minutes only. */
    private static boolean hasToBeAnswered(Call call) {
        return call.reason() == Reason.OFFERED;
    }

    /** Whoever closed their direct messages is mentioned after all, unless they were mentioned anyway. */
    static Decision<EventFact> unreached(RaceEvent event, NoteUnreached note) {
        return waiting(event, note.call(), call -> {
            if (call.direct().isEmpty()) return Decision.unchanged();
            return Decision.accepted(
                    hasToBeAnswered(call)
                            ? new EventFact.CallEnded(call.number(), note.at())
                            : new EventFact.CallsRouted(List.of(call.mentioning(call.drivers())), note.at()));
        });
    }

    private static Decision<EventFact> waiting(RaceEvent event, int number, Function<Call, Decision<EventFact>> rule) {
        return event instanceof Live live
                ? live.meeting().calls().byNumber(number).map(rule).orElseGet(Decision::unchanged)
                : Decision.unchanged();
    }

    private CallRouting() {}
}
