package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.ORGANISER;
import static racemanager.event.EventStory.plan;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import racemanager.event.EventCommand.Edit;
import racemanager.event.EventCommand.NotShown;
import racemanager.event.EventCommand.NoteRemoved;
import racemanager.event.EventCommand.Saw;
import racemanager.event.EventPlan.Channels;
import racemanager.event.Shown.Where;
import racemanager.kernel.ChannelId;
import racemanager.kernel.MessageId;
import racemanager.kernel.Phrase;

/** An organiser shows a published race in other channels, and nothing of it is left in the old ones. */
class MovedMessagesTest {

    private static final ChannelId OLD = new ChannelId(7);
    private static final ChannelId OLD_ROSTER = new ChannelId(8);
    private static final ChannelId NEW = new ChannelId(99);
    private static final MessageId FIRST = new MessageId(70);
    private static final MessageId SECOND = new MessageId(990);
    private static final MessageId ROSTER = new MessageId(80);

    private final EventStory event = EventStory.published(3, true);

    @BeforeEach
    void isShown() {
        sees(Where.ANNOUNCEMENT, FIRST);
        sees(Where.ROSTER, ROSTER);
    }

    private long revision() {
        return shown().revision();
    }

    private Shown shown() {
        return event.live().meeting().shown();
    }

    private void sees(Where where, MessageId message) {
        event.after(new Saw(where, Optional.of(message), revision(), DAYS_BEFORE));
    }

    private void moves(Channels channels) {
        event.after(new Edit(with(event, channels), ORGANISER, DAYS_BEFORE));
    }

    private List<MessageId> toRemove() {
        return shown().toRemove(event.live().plan().channels()).stream()
                .flatMap(each -> each.message().stream())
                .toList();
    }

    @Test
    void theOldMessageGoesWhenTheNewOneIsSeen() {
        moves(new Channels(NEW, OLD_ROSTER));

        assertThat(shown().announcement()).isEqualTo(Shown.Seen.NEVER);
        assertThat(shown().roster().message()).contains(ROSTER);
        assertThat(toRemove()).isEmpty();
        assertThat(event.event().isSettled()).isFalse();

        sees(Where.ANNOUNCEMENT, SECOND);
        sees(Where.ROSTER, ROSTER);
        assertThat(toRemove()).containsExactly(FIRST);
        assertThat(event.event().isSettled()).isFalse();

        event.after(new NoteRemoved(FIRST, DAYS_BEFORE));
        assertThat(shown().elsewhere()).isEmpty();
        assertThat(event.event().isSettled()).isTrue();
        assertThat(event.accepts(new NoteRemoved(FIRST, DAYS_BEFORE))).isEmpty();
    }

    @Test
    void aMessageThatWasJustBeingPostedIsRemovedToo() {
        var story = EventStory.published(3, true);
        var before = story.live().meeting().shown().revision();
        var channels = new Channels(NEW, OLD_ROSTER);
        story.after(new Edit(with(story, channels), ORGANISER, DAYS_BEFORE));

        story.after(new Saw(Where.ANNOUNCEMENT, Optional.of(FIRST), before, DAYS_BEFORE));

        var shown = story.live().meeting().shown();
        assertThat(shown.announcement()).isEqualTo(Shown.Seen.NEVER);
        assertThat(shown.toRemove(channels)).isEmpty();
        story.after(new Saw(Where.ANNOUNCEMENT, Optional.of(SECOND), shown.revision(), DAYS_BEFORE));
        assertThat(story.live().meeting().shown().toRemove(channels))
                .extracting(Elsewhere::channel, Elsewhere::message)
                .containsExactly(tuple(OLD, Optional.of(FIRST)));
    }

    private static EventPlan with(EventStory story, Channels channels) {
        var present = story.live().plan();
        return new EventPlan(
                present.title(),
                present.timing(),
                present.checkIn(),
                present.track(),
                present.cars(),
                present.capacity(),
                channels,
                present.language(),
                present.picture(),
                present.more());
    }

    @Test
    void aRosterThatIsNotWantedAnyMoreGoesAtOnceAndOneThatIsWantedComes() {
        moves(new Channels(OLD, Optional.empty()));
        assertThat(toRemove()).containsExactly(ROSTER);

        event.after(new NoteRemoved(ROSTER, DAYS_BEFORE));
        sees(Where.ANNOUNCEMENT, FIRST);
        assertThat(event.event().isSettled()).isTrue();

        moves(new Channels(OLD, Optional.of(NEW)));
        assertThat(event.event().isSettled()).isFalse();
        assertThat(shown().roster()).isEqualTo(Shown.Seen.NEVER);
        assertThat(toRemove()).isEmpty();
    }

    @Test
    void whereTheNewChannelTakesNothingTheOldMessageStays() {
        var before = revision();
        moves(new Channels(NEW, OLD_ROSTER));

        event.after(new NotShown(
                Where.ANNOUNCEMENT, before, Phrase.of("post.refused").with("code", "1"), DAYS_BEFORE));
        assertThat(shown().announcement().refusal()).as("of the old channel").isEmpty();
        event.after(new NotShown(
                Where.ANNOUNCEMENT, revision(), Phrase.of("post.refused").with("code", "1"), DAYS_BEFORE));

        assertThat(shown().announcement().refusal()).isPresent();
        assertThat(toRemove()).isEmpty();
        sees(Where.ROSTER, ROSTER);
        assertThat(event.event().isSettled()).isTrue();
    }

    @Test
    void whoComesBackToTheOldChannelLeavesNothingInTheOther() {
        moves(new Channels(NEW, OLD_ROSTER));
        sees(Where.ANNOUNCEMENT, SECOND);
        moves(new Channels(OLD, OLD_ROSTER));
        var third = new MessageId(71);
        sees(Where.ANNOUNCEMENT, third);

        assertThat(toRemove()).containsExactly(FIRST, SECOND);
        assertThat(shown().announcement().message()).contains(third);
    }

    @Test
    void anEditThatLeavesTheChannelsMovesNothing() {
        event.after(new Edit(plan(5, true), ORGANISER, DAYS_BEFORE));

        assertThat(shown().announcement().message()).contains(FIRST);
        assertThat(shown().elsewhere()).isEmpty();
    }
}
