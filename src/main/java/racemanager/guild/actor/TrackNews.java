package racemanager.guild.actor;

import java.time.InstantSource;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.event.EventCommand.NoteTrack;
import racemanager.event.RaceEvent;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand.Look;
import racemanager.guild.GuildCommand.NoteTrackUse;
import racemanager.guild.Listing;
import racemanager.guild.TrackUse;
import racemanager.kernel.Reply;
import racemanager.track.Track;

/** Tells the events to come what their tracks are like now, and notes that they know. Every step may be repeated. */
final class TrackNews {

    private static final Logger LOG = LoggerFactory.getLogger(TrackNews.class);
    private static final GuildOrder<Guild> LOOK = new GuildOrder.Own(new Look());

    private final Desk guild;
    private final InstantSource clock;

    TrackNews(Desk guild, InstantSource clock) {
        this.guild = guild;
        this.clock = clock;
    }

    /** One round, answered with the guild at its end; an event that does not answer does not hold up the others. */
    CompletionStage<Reply<Guild>> walk() {
        return Replies.then(guild.ask(LOOK), this::tell);
    }

    private CompletionStage<Reply<Guild>> tell(Guild state) {
        var walk = Replies.now(Reply.done(state));
        for (var listing : state.events().untold(state.tracks())) {
            var track = state.tracks().byNumber(listing.track()).orElseThrow();
            walk = walk.thenCompose(before -> tell(listing, track)).exceptionally(failure -> {
                LOG.warn("Event {} was not told of its track", listing.number(), failure);
                return Reply.busy();
            });
        }
        return walk.thenCompose(last -> guild.ask(LOOK));
    }

    private CompletionStage<Reply<Guild>> tell(Listing listing, Track track) {
        var note = new GuildOrder.OfEvent(listing.number(), new NoteTrack(track, clock.instant()));
        return Replies.then(guild.ask(note), event -> {
            var use = new TrackUse(track, places(event));
            return guild.ask(new GuildOrder.Own(new NoteTrackUse(listing.number(), listing.use(), use)));
        });
    }

    /** What is not going to be run as it is needs no place. */
    private static int places(RaceEvent event) {
        return switch (event) {
            case RaceEvent.Scheduled scheduled -> scheduled.plan().capacity().places();
            case RaceEvent.Live live -> live.plan().capacity().places();
            case RaceEvent.Draft draft -> 0;
            case RaceEvent.Missed missed -> 0;
            case RaceEvent.Unborn none -> 0;
            case RaceEvent.Erased erased -> 0;
        };
    }
}
