package racemanager.event;

import java.util.ArrayList;
import java.util.List;
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
