package racemanager.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * What is to be done on Discord, and what of it next: only the newest deed about a subject, in the place in line of the
 * oldest, each message at most once every {@link #PER_MESSAGE}, all together within the {@link Budget}. All times are those
 * of one {@link SteadyClock}. Not safe for several threads.
 */
public final class OutboxQueue<T> {

    /** The shortest time between the answer to one edit of a message and the next one. */
    public static final Duration PER_MESSAGE = Duration.ofSeconds(2);

    /** How long it is remembered which message a subject was shown in, for senders that have not heard of it yet. */
    public static final Duration MEMORY = Duration.ofMinutes(1);

    /** So many may be on their way at once; a slow Discord is not answered with more requests. */
    static final int ON_THE_WAY = 64;

    /** After so long it is worth looking again whether answers to others have set permits free. */
    private static final Duration A_LITTLE = Duration.ofMillis(50);

    private final Budget budget;
    private final Map<Subject, Slot<T>> slots = new HashMap<>();
    private final Waiting waiting = new Waiting();
    private final PriorityQueue<Pause> paused = new PriorityQueue<>(Comparator.comparing(Pause::until));
    private int onTheWay;

    private record Pause(Subject subject, Instant until) {}

    public OutboxQueue(Budget budget) {
        this.budget = budget;
    }

    /**
     * Takes a letter in.
     *
     * @return false when it took the place of an older one about the same subject, or was itself the older one
     */
    public boolean put(Letter<T> letter, Instant now) {
        var slot = slots.computeIfAbsent(letter.subject(), subject -> new Slot<>(now));
        var older = slot.waiting();
        if (older == null) {
            slot.put(letter, now);
            queue(letter.subject(), slot, now);
            return true;
        }
        if (letter.revision() >= older.revision()) {
            slot.put(letter, now);
            if (!slot.notBefore().isAfter(now)) {
                queue(letter.subject(), slot, now);
            }
        }
        return false;
    }

    /**
     * The next letter to carry now, which is then on its way until it is given {@link #back} or {@link #failed}; its permit is
     * held until the budget hears that it was answered.
     */
    public Optional<Outgoing<T>> next(Instant now) {
        wakePaused(now);
        if (waiting.isEmpty() || onTheWay >= ON_THE_WAY || !budget.take(now)) {
            return Optional.empty();
        }
        return Optional.of(take(waiting.poll(now), now));
    }

    /** When {@link #next} is worth another call, if nothing else happens; empty when nothing waits. */
    public Optional<Instant> nextAt(Instant now) {
        if (!waiting.isEmpty() && onTheWay < ON_THE_WAY) {
            return Optional.of(budget.freeAt(now).orElse(now.plus(A_LITTLE)));
        }
        return Optional.ofNullable(paused.peek()).map(Pause::until);
    }

    /** A letter was carried, with this receipt; {@link Receipt.Later} puts it back in line. */
    public void back(Letter<T> letter, Receipt receipt, Instant now) {
        arrived(letter, now, slot -> slot.back(letter, receipt, now, PER_MESSAGE));
    }

    /** A letter could not be carried, for no reason that the courier knows; it is tried again, with growing pauses. */
    public void failed(Letter<T> letter, Instant now) {
        arrived(letter, now, slot -> slot.failed(letter, now));
    }

    /** Forgets subjects that nothing was heard of for {@link #MEMORY}. */
    public void tidy(Instant now) {
        slots.values().removeIf(slot -> slot.isIdleSince(now.minus(MEMORY)));
    }

    /** How many subjects wait for their turn. */
    public int waiting() {
        return (int)
                slots.values().stream().filter(slot -> slot.waiting() != null).count();
    }

    /** For how long the oldest of what waits has been waiting, also if it was tried meanwhile; zero when nothing waits. */
    public Duration oldest(Instant now) {
        return slots.values().stream()
                .filter(slot -> slot.waiting() != null)
                .map(Slot::since)
                .min(Comparator.naturalOrder())
                .map(since -> Duration.between(since, now))
                .orElse(Duration.ZERO);
    }

    /** How many subjects are remembered, waiting or not. */
    public int remembered() {
        return slots.size();
    }

    private void arrived(Letter<T> letter, Instant now, Consumer<Slot<T>> outcome) {
        var slot = slots.get(letter.subject());
        if (slot != null) {
            onTheWay--;
            outcome.accept(slot);
            queue(letter.subject(), slot, now);
        }
    }

    private Outgoing<T> take(Subject subject, Instant now) {
        onTheWay++;
        var slot = slots.computeIfAbsent(subject, missing -> new Slot<>(now));
        var since = slot.since();
        return new Outgoing<>(slot.take(now, PER_MESSAGE), Duration.between(since, now));
    }

    private void wakePaused(Instant now) {
        while (!paused.isEmpty() && !paused.element().until().isAfter(now)) {
            var subject = paused.remove().subject();
            var slot = slots.get(subject);
            if (slot != null) {
                queue(subject, slot, now);
            }
        }
    }

    private void queue(Subject subject, Slot<T> slot, Instant now) {
        var letter = slot.waiting();
        if (letter == null || !slot.isReady()) {
            return;
        }
        if (slot.notBefore().isAfter(now)) {
            paused.add(new Pause(subject, slot.notBefore()));
        } else {
            waiting.add(subject, letter.priority(), slot.inLineSince());
        }
    }
}
