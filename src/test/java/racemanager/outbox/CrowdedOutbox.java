package racemanager.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MessageId;

/**
 * A queue between members who change events and a Discord that answers after a while, with all time simulated: each change
 * of an event changes its announcement and its roster.
 */
final class CrowdedOutbox {

    private static final int GUILDS = 90;

    /** How many events change how often, and for how long; a clock may be set back in the middle. */
    record Plan(int hot, double hotEach, int quiet, double quietTogether, Duration lasting, Duration setBack) {}

    /** What was seen: the longest that a change waited to be shown, and by how much that was beyond what is promised. */
    record Seen(
            Map<Priority, Duration> worst,
            Duration beyondPromise,
            int changes,
            int edits,
            int mostInASecond,
            int never) {}

    private record Happening(long at, Runnable what) {}

    private final Plan plan;
    private final Random random;
    private final Budget budget = new Budget();
    private final OutboxQueue<String> queue = new OutboxQueue<>(budget);
    private final SteadyClock clock;
    private final PriorityQueue<Happening> ahead = new PriorityQueue<>(Comparator.comparingLong(Happening::at));
    private final Map<Subject, Long> revisions = new HashMap<>();
    private final Map<Subject, List<Change>> unshown = new HashMap<>();
    private final Map<Priority, Duration> worst = new EnumMap<>(Priority.class);
    private final List<Long> arrivals = new ArrayList<>();
    private Duration beyondPromise = Duration.ofDays(-1);
    private long time;
    private long lookAt = Long.MAX_VALUE;
    private int changes;

    private record Change(long revision, long at, int unshown) {}

    private CrowdedOutbox(Plan plan, long seed) {
        this.plan = plan;
        this.random = new Random(seed);
        this.clock = new SteadyClock(this::reading);
    }

    static Seen run(Plan plan, long seed) {
        return new CrowdedOutbox(plan, seed).run();
    }

    private Seen run() {
        for (var event = 0; event < plan.hot(); event++) {
            var changing = event;
            every(plan.hotEach(), () -> change(changing));
        }
        every(plan.quietTogether(), () -> change(plan.hot() + random.nextInt(plan.quiet())));
        var end = plan.lasting().toNanos();
        while (!ahead.isEmpty()
                && ahead.element().at() <= end + Duration.ofMinutes(1).toNanos()) {
            var next = ahead.remove();
            time = next.at();
            next.what().run();
            carryOn();
        }
        var never =
                unshown.values().stream().filter(waiting -> !waiting.isEmpty()).count();
        return new Seen(worst, beyondPromise, changes, arrivals.size(), mostInASecond(), (int) never);
    }

    private void every(double aSecond, Runnable what) {
        var at = time + (long) (-Math.log(1 - random.nextDouble()) / aSecond * 1e9);
        if (at <= plan.lasting().toNanos()) {
            ahead.add(new Happening(at, () -> {
                what.run();
                every(aSecond, what);
            }));
        }
    }

    private void change(int event) {
        change(event, "announcement", Priority.ANNOUNCEMENTS);
        change(event, "roster", Priority.ROSTERS);
    }

    private void change(int event, String what, Priority priority) {
        var subject = new Subject(new GuildId(event % GUILDS + 1), "event-" + event + "/" + what);
        long revision = revisions.merge(subject, 1L, Long::sum);
        changes++;
        var waiting = unshown.computeIfAbsent(subject, missing -> new ArrayList<>());
        var others =
                (int) unshown.values().stream().filter(some -> !some.isEmpty()).count();
        waiting.add(new Change(revision, time, waiting.isEmpty() ? others + 1 : others));
        var deed = new Deed.ShowMessage(
                subject.guild(), new ChannelId(event + 1), Optional.empty(), what, new Postable() {});
        queue.put(new Letter<>(subject, priority, deed, revision, what), now());
    }

    private void carryOn() {
        for (var next = queue.next(now()); next.isPresent(); next = queue.next(now())) {
            send(next.get().letter());
        }
        queue.nextAt(now())
                .map(at ->
                        time + Math.max(10_000_000, Duration.between(now(), at).toNanos()))
                .ifPresent(this::look);
    }

    private void look(long at) {
        if (at < lookAt || lookAt <= time) {
            lookAt = at;
            ahead.add(new Happening(at, () -> {}));
        }
    }

    /** Most answers come soon, one in a hundred takes a second; a request arrives at any moment before its answer. */
    private void send(Letter<String> letter) {
        long lasts = random.nextInt(100) == 0 ? 1_000_000_000L : 30_000_000L + random.nextInt(90_000_000);
        arrivals.add(time + (long) (random.nextDouble() * lasts));
        ahead.add(new Happening(time + lasts, () -> answered(letter)));
    }

    private void answered(Letter<String> letter) {
        budget.answered(now());
        queue.back(letter, new Receipt.Shown(new MessageId(99)), now());
        var waiting = unshown.computeIfAbsent(letter.subject(), missing -> new ArrayList<>());
        waiting.stream()
                .filter(change -> change.revision() <= letter.revision())
                .forEach(change -> {
                    var delay = Duration.ofNanos(time - change.at());
                    worst.merge(letter.priority(), delay, CrowdedOutbox::longer);
                    var promised = Duration.ofSeconds(2)
                            .plus(Duration.ofSeconds(change.unshown()).dividedBy(30));
                    beyondPromise = longer(beyondPromise, delay.minus(promised));
                });
        waiting.removeIf(change -> change.revision() <= letter.revision());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private int mostInASecond() {
        arrivals.sort(Comparator.naturalOrder());
        var most = 0;
        var first = 0;
        for (var last = 0; last < arrivals.size(); last++) {
            while (arrivals.get(last) - arrivals.get(first) >= 1_000_000_000L) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }

    private Instant now() {
        return clock.now();
    }

    private long reading() {
        var isSetBack = time > plan.lasting().dividedBy(2).toNanos();
        return isSetBack ? time - plan.setBack().toNanos() : time;
    }
}
