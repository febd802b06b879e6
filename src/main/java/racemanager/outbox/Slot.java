package racemanager.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import racemanager.kernel.ChannelId;
import racemanager.kernel.MessageId;

/** Everything about one subject: what waits, whether something is on its way, and which message was last seen. */
final class Slot<T> {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final int DOUBLINGS = 8;

    private @Nullable Letter<T> waiting;
    private boolean carrying;
    private Instant notBefore = Instant.MIN;
    private Instant since = Instant.MIN;
    private Instant inLineSince = Instant.MIN;
    private Instant usedAt;
    private int failures;
    private @Nullable Place seen;

    /** Whether something was carried without anybody hearing what became of it. */
    private boolean unheard;

    private record Place(ChannelId channel, MessageId message) {}

    Slot(Instant now) {
        usedAt = now;
    }

    @Nullable Letter<T> waiting() {
        return waiting;
    }

    boolean isReady() {
        return waiting != null && !carrying;
    }

    boolean isIdleSince(Instant then) {
        return waiting == null && !carrying && usedAt.isBefore(then);
    }

    Instant notBefore() {
        return notBefore;
    }

    /** When the oldest of what is now waiting arrived. */
    Instant since() {
        return since;
    }

    /** The same, but what could not be carried has its place behind those who waited when it may be tried again. */
    Instant inLineSince() {
        return inLineSince;
    }

    void put(Letter<T> letter, Instant now) {
        if (waiting == null) {
            since = now;
            inLineSince = now;
        }
        waiting = letter;
    }

    /** Takes what waits, aimed at the message that was last seen. */
    Letter<T> take(Instant now, Duration pause) {
        var letter = Objects.requireNonNull(waiting);
        waiting = null;
        carrying = true;
        usedAt = now;
        notBefore = now.plus(pause);
        var deed = letter.deed() instanceof Deed.ShowMessage show ? aimed(show) : letter.deed();
        return letter.withDeed(unheard ? deed.again() : deed);
    }

    private Deed aimed(Deed.ShowMessage show) {
        var place = seen;
        return show.known().isEmpty() && place != null && place.channel().equals(show.channel())
                ? show.at(Optional.of(place.message()))
                : show;
    }

    /**
     * The letter came back; one that could not be carried yet waits again, unless something newer does.
     *
     * @param pause from now on, because what was carried may have arrived at any moment until now
     */
    void back(Letter<T> letter, Receipt receipt, Instant now, Duration pause) {
        carrying = false;
        usedAt = now;
        switch (receipt) {
            case Receipt.Shown shown -> settled(place(letter.deed(), shown.message()), now.plus(pause));
            case Receipt.Changed changed -> settled(seen, now.plus(pause));
            case Receipt.Found found -> settled(seen, now.plus(pause));
            case Receipt.Gone gone -> gone(letter.deed(), now.plus(pause));
            case Receipt.Refused refused -> settled(seen, now.plus(pause));
            case Receipt.Later later -> again(letter, later.pause(), now);
        }
    }

    /** The courier failed: the pauses grow up to some minutes. */
    void failed(Letter<T> letter, Instant now) {
        carrying = false;
        usedAt = now;
        again(letter, FIRST_PAUSE.multipliedBy(1L << Math.min(failures, DOUBLINGS)), now);
        failures++;
    }

    private void again(Letter<T> letter, Duration pause, Instant now) {
        if (waiting == null) {
            waiting = letter;
        }
        unheard = true;
        var earliest = now.plus(pause);
        notBefore = earliest.isAfter(notBefore) ? earliest : notBefore;
        inLineSince = notBefore;
    }

    private void settled(@Nullable Place place, Instant earliest) {
        seen = place;
        unheard = false;
        notBefore = earliest;
        failures = 0;
    }

    private static @Nullable Place place(Deed deed, MessageId message) {
        return switch (deed) {
            case Deed.ShowMessage show -> new Place(show.channel(), message);
            case Deed.TellOrganisers tell -> null;
            case Deed.TellMember tell -> null;
            case Deed.RemoveMessage remove -> null;
            case Deed.FindMember find -> null;
            case Deed.GiveRole give -> null;
            case Deed.TakeRole take -> null;
        };
    }

    private void gone(Deed deed, Instant earliest) {
        settled(null, earliest);
        var next = waiting;
        if (next != null
                && deed instanceof Deed.ShowMessage old
                && next.deed() instanceof Deed.ShowMessage show
                && old.known().isPresent()
                && show.known().equals(old.known())) {
            waiting = next.withDeed(show.at(Optional.empty()));
        }
    }
}
