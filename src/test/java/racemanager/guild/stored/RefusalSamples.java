package racemanager.guild.stored;

import static racemanager.guild.stored.EventSamples.AT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.Calls;
import racemanager.event.Elsewhere;
import racemanager.event.EventFact;
import racemanager.event.Meeting;
import racemanager.event.RaceEvent;
import racemanager.event.Shown;
import racemanager.event.Shown.Refusal;
import racemanager.event.Shown.Seen;
import racemanager.event.Shown.Where;
import racemanager.kernel.ChannelId;
import racemanager.kernel.Mention;
import racemanager.kernel.MessageId;
import racemanager.kernel.Phrase;
import racemanager.place.Permission;

/** What was added with the messages that Discord refuses. */
final class RefusalSamples {

    private static final Phrase WHY = Phrase.of("post.permission-missing")
            .with("channel", Mention.of(new ChannelId(7)))
            .with("count", 1)
            .with("permissions", Permission.several(List.of(Permission.SEND_MESSAGES)));

    static Stream<Object> all() {
        return Stream.of(
                new EventFact.NotShown(Where.ANNOUNCEMENT, 3, WHY, AT),
                new EventFact.TriedAgain(Where.ANNOUNCEMENT, AT),
                new EventFact.RefusalTold(WHY, AT),
                new EventFact.MessageRemoved(new MessageId(5), AT),
                new Variant("refused", new RaceEvent.Published(meeting())));
    }

    static Meeting moved() {
        var left = new Elsewhere(Where.ROSTER, new ChannelId(8), Optional.of(new MessageId(5)), 8);
        var shown = new Shown(9, Seen.NEVER, Seen.NEVER, Optional.of(List.of(left)));
        return showing(shown);
    }

    private static Meeting meeting() {
        var refused = new Seen(Optional.of(new MessageId(5)), 9, Optional.of(new Refusal(WHY, AT, true)));
        return showing(new Shown(9, refused, Seen.of(Optional.of(new MessageId(6)), 9)));
    }

    private static Meeting showing(Shown shown) {
        var of = EventSamples.meeting();
        return new Meeting(
                of.number(),
                of.plan(),
                of.entries(),
                of.origin(),
                of.checkInAnnounced(),
                shown,
                Calls.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private RefusalSamples() {}
}
