package racemanager.guild;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import racemanager.event.EventPlan;
import racemanager.guild.GuildCommand.AddTrack;
import racemanager.guild.GuildCommand.EditTrack;
import racemanager.guild.GuildCommand.NoteTrackUse;
import racemanager.guild.GuildCommand.RemoveTrack;
import racemanager.guild.GuildCommand.ShowTrackPicture;
import racemanager.guild.GuildFact.TrackAdded;
import racemanager.guild.GuildFact.TrackEdited;
import racemanager.guild.GuildFact.TrackRemoved;
import racemanager.guild.GuildFact.TrackUseNoted;
import racemanager.kernel.Decision;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.track.Track;
import racemanager.track.TrackForm;
import racemanager.track.TrackReader;
import racemanager.track.TrackReader.TrackDraft;

/** How a guild keeps its tracks: no two have one name, and what an event to come needs of its track stays. */
final class TrackRules {

    /** A select of a page of tracks is turned over; a list without an end is not a list any more. */
    static final int MOST = 1_000;

    static Decision<GuildFact> add(Guild guild, AddTrack add) {
        return reading(add.form(), draft -> add(guild, add, draft));
    }

    private static Decision<GuildFact> add(Guild guild, AddTrack add, TrackDraft draft) {
        var tracks = guild.tracks();
        if (tracks.byName(draft.name()).isPresent()) {
            return exists(draft);
        }
        if (tracks.tracks().size() >= MOST) {
            return Decision.refused(Phrase.of("track.too_many").with("most", MOST));
        }
        return Decision.accepted(new TrackAdded(draft.numbered(tracks.lastNumber() + 1), add.by(), add.at()));
    }

    static Decision<GuildFact> edit(Guild guild, EditTrack edit) {
        return guild.tracks()
                .byNumber(edit.track())
                .map(before -> reading(edit.form(), draft -> edit(guild, edit, before, draft)))
                .orElseGet(() -> Decision.refused("track.gone"));
    }

    private static Decision<GuildFact> edit(Guild guild, EditTrack edit, Track before, TrackDraft draft) {
        var after = draft.inPlaceOf(before);
        if (after.equals(before)) {
            return Decision.refused(
                    Phrase.of("track.unchanged").with("track", before.name().full()));
        }
        if (guild.tracks().tracks().stream()
                .anyMatch(track ->
                        track.number() != before.number() && track.name().sameAs(after.name()))) {
            return exists(draft);
        }
        return objection(guild, before, after)
                .<Decision<GuildFact>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new TrackEdited(after, edit.by(), edit.at())));
    }

    static Decision<GuildFact> changePicture(Guild guild, ShowTrackPicture change) {
        if (change.picture()
                .filter(picture -> !guild.pictures().isHeld(picture))
                .isPresent()) {
            return Decision.refused("picture.gone");
        }
        return guild.tracks()
                .byNumber(change.track())
                .map(track -> changePicture(track, track.showing(change.picture()), change))
                .orElseGet(() -> Decision.refused("track.gone"));
    }

    private static Decision<GuildFact> changePicture(Track before, Track after, ShowTrackPicture change) {
        return after.equals(before)
                ? Decision.unchanged()
                : Decision.accepted(new TrackEdited(after, change.by(), change.at()));
    }

    /** Why an event to come does not fit the track any more; of several, the one that needs most. */
    static Optional<Phrase> objection(Guild guild, Track before, Track after) {
        if (after.places() >= before.places()) {
            return Optional.empty();
        }
        var users = guild.events().allUsing(after.number());
        var unknown = users.stream()
                .filter(event -> !event.tellsItsUse())
                .findFirst()
                .map(event -> Phrase.of("track.use_unknown")
                        .with("event", event.title())
                        .with("track", before.name().full()));
        return users.stream()
                .filter(event -> event.placesOn(after.number()) > after.places())
                .max(Comparator.comparing(event -> event.placesOn(after.number())))
                .map(event -> Phrase.of("track.too_small")
                        .with("event", event.title())
                        .with("track", before.name().full())
                        .with("needed", event.placesOn(after.number()))
                        .with("places", after.places()))
                .or(() -> unknown);
    }

    static Decision<GuildFact> remove(Guild guild, RemoveTrack remove) {
        var track = guild.tracks().byNumber(remove.track());
        if (track.isEmpty()) {
            return Decision.refused("track.unknown");
        }
        return guild.events()
                .using(remove.track())
                .<Decision<GuildFact>>map(event -> Decision.refused(Phrase.of("track.in_use")
                        .with("track", track.get().name().full())
                        .with("event", event.title())))
                .orElseGet(() -> Decision.accepted(new TrackRemoved(remove.track(), remove.by(), remove.at())));
    }

    /** What waits for the word of its event says so itself with that. */
    static Decision<GuildFact> note(Guild guild, NoteTrackUse note) {
        return guild.events()
                .byNumber(note.event())
                .filter(listing -> listing.use().equals(note.known()) && listing.awaitsWordOf(note.use()))
                .<Decision<GuildFact>>map(listing -> Decision.accepted(new TrackUseNoted(note.event(), note.use())))
                .orElseGet(Decision::unchanged);
    }

    /** Why a plan does not fit its track as that is now. */
    static Optional<Phrase> objection(Guild guild, EventPlan plan) {
        return guild.tracks()
                .byNumber(plan.track().number())
                .map(track -> plan.capacity().beyond(track))
                .orElseGet(() -> Optional.of(Phrase.of("event.track_gone")));
    }

    /** The plan on its track as that is now, since it may have been made before the last edit. */
    static EventPlan current(Guild guild, EventPlan plan) {
        return guild.tracks()
                .byNumber(plan.track().number())
                .filter(track -> plan.capacity().beyond(track).isEmpty())
                .map(plan::on)
                .orElse(plan);
    }

    private static Decision<GuildFact> exists(TrackDraft draft) {
        return Decision.refused(
                Phrase.of("track.exists").with("track", draft.name().full()));
    }

    private static Decision<GuildFact> reading(TrackForm form, Function<TrackDraft, Decision<GuildFact>> rule) {
        return switch (TrackReader.read(form)) {
            case Parsed.Rejected<TrackDraft> rejected ->
                Decision.refused(rejected.problems().getFirst());
            case Parsed.Read<TrackDraft> read -> rule.apply(read.value());
        };
    }

    private TrackRules() {}
}
