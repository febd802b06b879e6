package racemanager.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racemanager.kernel.MemberId;

/**
 * What drivers have to hear and Discord has not posted yet.
 *
 * @param last the highest number that was given
 * @param waiting oldest first
 */
public record Calls(int last, List<Call> waiting) {

    public static final Calls NONE = new Calls(0, List.of());

    public Calls {
        waiting = List.copyOf(waiting);
    }

    boolean awaits(int number) {
        return waiting.stream().anyMatch(call -> call.number() == number);
    }

    Optional<Call> byNumber(int number) {
        return waiting.stream().filter(call -> call.number() == number).findFirst();
    }

    /** Each in the place of the one with its number, or as a new one. */
    Calls routed(List<Call> calls) {
        var changed = new ArrayList<>(waiting);
        var highest = last;
        for (var call : calls) {
            var place = changed.stream().map(Call::number).toList().indexOf(call.number());
            if (place >= 0) changed.set(place, call);
            else changed.add(call);
            highest = Math.max(highest, call.number());
        }
        return new Calls(highest, changed);
    }

    Calls with(Call call) {
        var more = new ArrayList<>(waiting);
        more.add(call);
        return new Calls(Math.max(last, call.number()), more);
    }

    Calls without(int number) {
        return new Calls(
                last, waiting.stream().filter(call -> call.number() != number).toList());
    }

    Calls forgetting(MemberId member) {
        return new Calls(
                last, waiting.stream().map(call -> call.forgetting(member)).toList());
    }
}
