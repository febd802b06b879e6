package racemanager.outbox.actor;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import racemanager.kernel.MessageId;
import racemanager.outbox.Deed;
import racemanager.outbox.Receipt;

/** An outbox of a Discord that does everything at once, so that whoever wishes for something comes to rest. */
public final class PromptOutbox {

    private final AtomicLong messages = new AtomicLong();

    /** Answers every deed. */
    public static Behavior<Deliver> create() {
        var outbox = new PromptOutbox();
        return Behaviors.receiveMessage(deliver -> {
            var receipt = outbox.receipt(deliver.deed());
            deliver.replyTo().tell(new Delivered(deliver.subject(), deliver.revision(), receipt));
            return Behaviors.same();
        });
    }

    private Receipt receipt(Deed deed) {
        return switch (deed) {
            case Deed.ShowMessage show -> shown(show);
            case Deed.TellOrganisers tell -> posted();
            case Deed.TellMember tell -> posted();
            case Deed.RemoveMessage remove -> new Receipt.Gone();
            case Deed.GiveRole give -> new Receipt.Changed();
            case Deed.TakeRole take -> new Receipt.Changed();
            case Deed.FindMember find -> new Receipt.Found();
        };
    }

    private Receipt shown(Deed.ShowMessage show) {
        return show.known().<Receipt>map(Receipt.Shown::new).orElseGet(this::posted);
    }

    private Receipt posted() {
        return new Receipt.Shown(new MessageId(messages.incrementAndGet()));
    }

    private PromptOutbox() {}
}
