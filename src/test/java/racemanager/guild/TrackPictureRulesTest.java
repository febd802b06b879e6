package racemanager.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.GuildStory.NOW;
import static racemanager.guild.GuildStory.ORGANISER;
import static racemanager.guild.GuildStory.edit;
import static racemanager.guild.GuildStory.reserve;
import static racemanager.guild.GuildStory.withMonza;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import racemanager.event.EventPlan;
import racemanager.guild.EventIndex.Order;
import racemanager.guild.EventIndex.Stage;
import racemanager.guild.GuildCommand.ConfirmPicture;
import racemanager.guild.GuildCommand.DropEvent;
import racemanager.guild.GuildCommand.GiveUpPicture;
import racemanager.guild.GuildCommand.ImportTracks;
import racemanager.guild.GuildCommand.ListDraft;
import racemanager.guild.GuildCommand.NoteEvent;
import racemanager.guild.GuildCommand.NoteTrackUse;
import racemanager.guild.GuildCommand.ReleaseEvent;
import racemanager.guild.GuildCommand.RemoveTrack;
import racemanager.guild.GuildCommand.ReserveEvent;
import racemanager.guild.GuildCommand.ReservePicture;
import racemanager.guild.GuildCommand.ReviseEvent;
import racemanager.guild.GuildCommand.ShowTrackPicture;
import racemanager.picture.PictureId;
import racemanager.track.Track;
import racemanager.track.TrackColumn;
import racemanager.track.TrackName;
import racemanager.track.TrackReader.TrackDraft;
import racemanager.track.TrackRow;

/** A track's picture is kept as long as the track shows it, or an event that is announced on it. */
class TrackPictureRulesTest {

    private static final String MONZA = "track-1";
    private static final PictureId FIRST = new PictureId(1);
    private static final PictureId SECOND = new PictureId(2);
    private static final NoteEvent LIVE = new NoteEvent(1, Stage.LIVE);
    private static final NoteEvent OVER = new NoteEvent(1, Stage.OVER);

    private static ShowTrackPicture show(PictureId picture) {
        return new ShowTrackPicture(1, Optional.of(picture), ORGANISER, NOW);
    }

    private static final ShowTrackPicture NONE = new ShowTrackPicture(1, Optional.empty(), ORGANISER, NOW);
    private static final RemoveTrack REMOVE = new RemoveTrack(1, ORGANISER, NOW);

    private static GuildStory uploading(GuildStory guild, PictureId picture) {
        return guild.after(new ReservePicture(MONZA, NOW), new ConfirmPicture(picture));
    }

    private static GuildStory showingFirst() {
        return uploading(withMonza(), FIRST).after(show(FIRST));
    }

    /** As the event is told after a change of its track. */
    private static void tell(GuildStory guild) {
        var known = guild.guild().events().byNumber(1).orElseThrow().use();
        assertThat(guild.accepts(new NoteTrackUse(1, known, new TrackUse(monza(guild), 20))))
                .hasSize(1);
    }

    private static Track monza(GuildStory guild) {
        return guild.guild().tracks().byNumber(1).orElseThrow();
    }

    private static Set<Integer> unheld(GuildStory guild) {
        return guild.guild().pictures().unheld();
    }

    @Test
    void aTrackShowsWhatWasKeptForItAndSaysSoOnce() {
        var guild = uploading(withMonza(), FIRST);

        assertThat(guild.accepts(show(FIRST))).hasSize(1);

        assertThat(monza(guild).picture()).contains(FIRST);
        assertThat(guild.guild().pictures().areUnfinished()).isFalse();
        assertThat(guild.accepts(show(FIRST))).isEmpty();
        assertThat(guild.accepts(new GiveUpPicture(FIRST))).isEmpty();
    }

    @Test
    void anEditAndAnImportLeaveIt() {
        var guild = showingFirst().after(edit(1, "Monza", "GP", "26"));
        var row = new TrackRow(
                        2,
                        new TrackDraft(
                                new TrackName("MONZA", Optional.of("GP")),
                                new Track.Room(40, Optional.empty(), 1),
                                Optional.of("Fast")),
                        Set.of(TrackColumn.values()))
                .comparedWith(Optional.of(monza(guild)));

        guild.after(new ImportTracks(List.of(row), ORGANISER, NOW));

        assertThat(monza(guild).places()).isEqualTo(40);
        assertThat(monza(guild).picture()).contains(FIRST);
        assertThat(unheld(guild)).isEmpty();
    }

    @Test
    void theOneThatIsReplacedGoesAndSoDoesTheOneOfARemovedTrack() {
        var guild = uploading(showingFirst(), SECOND).after(show(SECOND));

        assertThat(unheld(guild)).containsExactly(1);
        assertThat(unheld(guild.after(REMOVE))).containsExactly(1, 2);
    }

    @Test
    void aTrackCanDoWithoutOne() {
        var guild = showingFirst();

        assertThat(unheld(guild.after(NONE))).containsExactly(1);

        assertThat(monza(guild).picture()).isEmpty();
        assertThat(guild.accepts(NONE)).isEmpty();
    }

    @Test
    void whatComesWhileAnotherIsOnItsWayIsNotLost() {
        var guild = uploading(uploading(withMonza(), FIRST), SECOND).after(show(FIRST));

        guild.after(edit(1, "Monza", "GP", "30"), show(SECOND));

        assertThat(monza(guild).picture()).contains(SECOND);
        assertThat(unheld(guild)).containsExactly(1);
    }

    @Test
    void whatIsGoneIsNotShown() {
        uploading(withMonza(), FIRST).after(new GiveUpPicture(FIRST)).refuses(show(FIRST), "picture.gone");
        withMonza().refuses(show(SECOND), "picture.gone");
        uploading(withMonza(), FIRST).after(REMOVE).refuses(NONE, "track.gone");
    }

    @Test
    void aCrashBeforeItIsShownLeavesItToBeGivenUp() {
        var guild = uploading(showingFirst(), SECOND);

        assertThat(guild.guild().pictures().lost(NOW.plusSeconds(1))).containsExactly(2);
    }

    @Test
    void anEventShowsTheOldOneUntilItWasToldOfTheNew() {
        var guild = uploading(showingFirst().after(reserve(1, "Cup"), LIVE), SECOND);

        assertThat(unheld(guild.after(show(SECOND)))).isEmpty();
        tell(guild);

        assertThat(unheld(guild)).containsExactly(1);
        assertThat(guild.guild().pictures().heldBy("venue-1")).containsExactly(SECOND);
    }

    @Test
    void aRaceThatIsOverStillShowsItWhenItsTrackIsGone() {
        var guild = showingFirst().after(reserve(1, "Cup"), LIVE, OVER, REMOVE);

        assertThat(unheld(guild)).isEmpty();
        assertThat(unheld(guild.after(new DropEvent(1, NOW)))).containsExactly(1);
    }

    @Test
    void aReservedEventHoldsItAndOneThatIsNeverMadeLetsItGo() {
        var guild = showingFirst().after(reserve(1, "Cup"));
        assertThat(unheld(guild.after(NONE))).isEmpty();

        assertThat(unheld(guild.after(new ReleaseEvent(1)))).containsExactly(1);
    }

    @Test
    void aScheduledEventThatIsADraftAgainLetsItGo() {
        var scheduled = new ReserveEvent(
                new Order(ORGANISER, 1),
                Optional.empty(),
                GuildStory.plan("Cup", GuildStory.START),
                Optional.of(GuildStory.START.minusSeconds(60)),
                NOW);
        var guild = showingFirst().after(scheduled, LIVE, NONE);
        assertThat(unheld(guild)).isEmpty();

        guild.after(new ListDraft(
                Optional.of(1), Optional.of(new Order(ORGANISER, 2)), Optional.empty(), Optional.empty(), NOW));

        assertThat(unheld(guild)).containsExactly(1);
    }

    @Test
    void whatAnEventWasBeforeIsHeldUntilItConfirmsItsChange() {
        var guild = showingFirst().after(reserve(1, "Cup"), LIVE, NONE);
        var plan = GuildStory.plan("Night", GuildStory.START);

        assertThat(unheld(guild.after(new ReviseEvent(1, plan, NOW)))).isEmpty();

        assertThat(unheld(guild.after(LIVE))).containsExactly(1);
    }

    @Test
    void aPlanDoesNotBringBackWhatIsBeingErased() {
        var guild = showingFirst().after(NONE);
        var plan = GuildStory.plan("Cup", GuildStory.START);
        var stale = new EventPlan(
                plan.title(),
                plan.timing(),
                plan.checkIn(),
                plan.track().showing(Optional.of(FIRST)),
                plan.cars(),
                plan.capacity(),
                plan.channels(),
                plan.language(),
                plan.picture(),
                plan.more());

        var reserved = new GuildFact.EventReserved(1, new Order(ORGANISER, 1), stale, NOW, Optional.empty());

        assertThat(GuildRules.evolve(guild.guild(), reserved).pictures().unheld())
                .containsExactly(1);
    }
}
