package racemanager.guild.actor;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import racemanager.guild.EventIndex;
import racemanager.guild.Guild;
import racemanager.guild.Listing;
import racemanager.kernel.GuildId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Rounds;
import racemanager.kernel.actor.Self;
import racemanager.schedule.Appointment;
import racemanager.track.TrackList;

/** Sees to it that every event to come hears of a change of its track, whatever comes between. */
final class TrackWatch {

    /** How soon that is taken up again after a crash, also when nobody asks for the guild. */
    private static final Duration TOLD_WITHIN = Duration.ofSeconds(60);

    private final GuildId guild;
    private final GuildSurroundings around;
    private final Self<GuildOrder<?>, Object> self;
    private final Walks walks;
    private @Nullable Rounds<Guild> rounds;
    private TrackList tracks = TrackList.EMPTY;
    private EventIndex events = EventIndex.EMPTY;

    TrackWatch(GuildId guild, GuildSurroundings around, Self<GuildOrder<?>, Object> self, Walks walks) {
        this.guild = guild;
        this.around = around;
        this.self = self;
        this.walks = walks;
    }

    /** Begun when they are first needed, because tracks seldom change. */
    private Rounds<Guild> rounds() {
        var present = rounds;
        if (present == null) {
            present = self.rounds("news of tracks", walks.steps(desk -> new TrackNews(desk, around.clock()).walk()));
            rounds = present;
        }
        return present;
    }

    /** Ends when the guild will be woken, should it forget whom it has to tell. */
    CompletionStage<?> before(Guild state, Guild next) {
        if (isSame(state.tracks(), state.events(), next) || !addsNews(state, next)) {
            return CompletableFuture.completedStage(null);
        }
        var wake = around.clock().instant().plus(TOLD_WITHIN);
        return around.appointments().register(new Appointment(guild, GuildActor.TRACKS, wake));
    }

    private static boolean addsNews(Guild state, Guild next) {
        var untold = next.events().untold(next.tracks());
        var registered = state.tracks().equals(next.tracks())
                ? state.events().untold(state.tracks()).stream()
                        .map(Listing::number)
                        .toList()
                : List.<Integer>of();
        return untold.stream().anyMatch(listing -> !registered.contains(listing.number()));
    }

    /** Most facts of a guild change neither tracks nor events. */
    void after(Guild state) {
        if (isSame(tracks, events, state)) {
            return;
        }
        tracks = state.tracks();
        events = state.events();
        if (!events.untold(tracks).isEmpty()) {
            rounds().next();
        }
    }

    private static boolean isSame(TrackList tracks, EventIndex events, Guild state) {
        return tracks.equals(state.tracks()) && events.equals(state.events());
    }

    /** Tells whoever does not know yet; busy as long as any event has not confirmed. */
    Function<Desk, CompletionStage<Reply<Guild>>> completing() {
        var present = rounds();
        return desk -> complete(desk, present);
    }

    private static CompletionStage<Reply<Guild>> complete(Desk desk, Rounds<Guild> rounds) {
        return Replies.then(
                desk.meanwhile(rounds.next()),
                state -> Replies.now(
                        state.events().untold(state.tracks()).isEmpty() ? Reply.done(state) : Reply.busy()));
    }
}
