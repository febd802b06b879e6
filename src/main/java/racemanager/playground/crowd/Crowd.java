package racemanager.playground.crowd;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import racemanager.playground.interaction.Interactions;
import racemanager.playground.interaction.Outcome;
import racemanager.playground.strict.Refusal;
import racemanager.playground.world.Happening;
import racemanager.playground.world.Member;
import racemanager.playground.world.Newcomers;
import racemanager.playground.world.User;
import racemanager.playground.world.World;

/** Sends out crowds, one at a time, and reports on the last one. */
public final class Crowd implements AutoCloseable {

    /** So many join in one turn of the world; others wait for its end. */
    private static final int JOIN_AT_ONCE = 100;

    private final World world;
    private final Interactions interactions;
    private final Newcomers newcomers;
    private final Runnable changed;
    private volatile Optional<CrowdRun> last = Optional.empty();
    private int runs;

    /**
     * @param changed run whenever there is something new to report; often, and by any thread
     */
    public Crowd(World world, Interactions interactions, Runnable changed) {
        this.world = world;
        this.interactions = interactions;
        this.newcomers = new Newcomers(world);
        this.changed = changed;
        interactions.onOutcome(this::heard);
        world.listen(this::happened);
    }

    private void heard(Outcome outcome) {
        last.ifPresent(run -> run.ears().outcome(outcome));
    }

    private void happened(Happening happening) {
        last.ifPresent(run -> run.ears().happened(happening));
    }

    /** How the last crowd fares or fared; empty while there was none. */
    public Optional<CrowdReport> report() {
        return last.map(run -> run.tally().report());
    }

    /** Sends a crowd out; refused with 409 while one is on its way, and where there is nothing to press. */
    public synchronized CrowdReport send(CrowdOrder order) {
        if (report().filter(CrowdReport::running).isPresent()) {
            throw Refusal.of(409, 0, "A crowd is still on its way; stop it, or wait for its end.");
        }
        var random = new Random();
        var press = Press.of(order, world, random);
        var tally = new Tally(++runs, order.members(), changed);
        var ears = new Ears(tally::told);
        var turn = new MemberTurn(
                new Acting(world, interactions, order, ears),
                tally,
                new ModalFilling(order.fill(), order.channelId(), random),
                press);
        var run = new CrowdRun(order.members(), tally, ears, turn);
        last = Optional.of(run);
        run.start(() -> gathered(order), Timetable.of(order.members(), order.within(), random));
        changed.run();
        return tally.report();
    }

    private List<Participant> gathered(CrowdOrder order) {
        for (var missing = missing(order); missing > 0; missing = missing(order)) {
            var count = Math.min(missing, JOIN_AT_ONCE);
            world.inTurn(() -> newcomers.join(order.guildId(), count));
        }
        var drivers = newcomers.drivers(order.guildId());
        return IntStream.range(0, order.members())
                .mapToObj(index -> participant(index + 1, drivers.get(index)))
                .toList();
    }

    private int missing(CrowdOrder order) {
        return order.members() - newcomers.drivers(order.guildId()).size();
    }

    private Participant participant(int number, Member member) {
        var name = world.users().find(member.userId()).map(User::globalName).orElse("");
        return new Participant(number, name, member);
    }

    /** Calls the crowd off and tells how far it came; refused with 404 where there was none. */
    public CrowdReport stop() {
        last.ifPresent(CrowdRun::stop);
        return report().orElseThrow(() -> Refusal.of(404, 0, "No crowd has been sent out yet."));
    }

    @Override
    public void close() {
        last.ifPresent(CrowdRun::stop);
    }
}
