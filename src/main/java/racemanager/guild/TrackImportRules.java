package racemanager.guild;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import racemanager.guild.GuildCommand.ImportTracks;
import racemanager.guild.GuildFact.TracksImported;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.track.Track;
import racemanager.track.TrackComparison;
import racemanager.track.TrackComparison.Standing;
import racemanager.track.TrackRow;

/** How a guild takes many tracks at once: all that were looked at, or none of them. */
public final class TrackImportRules {

    /** More names in one sentence are not read any more. */
    private static final int MOST_NAMED = 5;

    /** What each row would change; the rows have different names. */
    public static TrackComparison compare(Guild guild, List<TrackRow> rows) {
        var known = byLikeness(guild);
        var room = TrackRules.MOST - known.size();
        var standings = new ArrayList<Standing>();
        for (var row : rows) {
            var standing = standing(guild, row, before(known, row), room);
            standings.add(standing);
            if (standing instanceof TrackComparison.Fresh) room--;
        }
        return new TrackComparison(standings);
    }

    private static Standing standing(Guild guild, TrackRow row, Optional<Track> before, int room) {
        return before.map(track -> standing(guild, track, row.over(track)))
                .orElseGet(() -> room > 0 ? new TrackComparison.Fresh() : new TrackComparison.Unfit(tooMany()));
    }

    private static Standing standing(Guild guild, Track before, Track after) {
        if (after.equals(before)) return new TrackComparison.Same();
        return TrackRules.objection(guild, before, after)
                .<Standing>map(TrackComparison.Unfit::new)
                .orElseGet(() -> new TrackComparison.Different(before));
    }

    /** Whoever asks again cannot know whether it was done the first time, so that is no outdated comparison. */
    static Decision<GuildFact> take(Guild guild, ImportTracks command) {
        var known = byLikeness(guild);
        if (command.rows().stream().allMatch(each -> isDone(each.row(), before(known, each.row())))) {
            return Decision.unchanged();
        }
        var outdated = command.rows().stream()
                .filter(each -> !before(known, each.row()).equals(each.before()))
                .map(each -> Phrase.verbatim(each.row().name().full()))
                .toList();
        if (!outdated.isEmpty()) {
            return Decision.refused(Phrase.of("track.import.outdated")
                    .with("count", outdated.size())
                    .with(
                            "tracks",
                            new Several(outdated.stream().limit(MOST_NAMED).toList())));
        }
        return take(guild, command, known);
    }

    private static Decision<GuildFact> take(Guild guild, ImportTracks command, Map<String, Track> known) {
        var next = guild.tracks().lastNumber();
        var taken = new HashMap<>(known);
        var changed = new ArrayList<Track>();
        for (var each : command.rows()) {
            var before = each.before();
            var after = before.isPresent()
                    ? each.row().over(before.get())
                    : each.row().draft().numbered(++next);
            var objection = before.flatMap(track -> TrackRules.objection(guild, track, after));
            if (objection.isPresent()) return Decision.refused(objection.get());
            taken.put(after.name().likeness(), after);
            if (!before.equals(Optional.of(after))) changed.add(after);
        }
        if (taken.size() > TrackRules.MOST) return Decision.refused(tooMany());
        return taken.size() < known.size() + fresh(command)
                ? Decision.refused("track.import.same_name")
                : Decision.accepted(new TracksImported(changed, command.by(), command.at()));
    }

    private static long fresh(ImportTracks command) {
        return command.rows().stream().filter(each -> each.before().isEmpty()).count();
    }

    private static boolean isDone(TrackRow row, Optional<Track> present) {
        return present.filter(track -> row.over(track).equals(track)).isPresent();
    }

    private static Phrase tooMany() {
        return Phrase.of("track.too_many").with("most", TrackRules.MOST);
    }

    /** A name is brought into this form once: thousands of rows are looked up in hundreds of tracks. */
    private static Map<String, Track> byLikeness(Guild guild) {
        var known = new HashMap<String, Track>();
        guild.tracks().tracks().forEach(track -> known.put(track.name().likeness(), track));
        return known;
    }

    private static Optional<Track> before(Map<String, Track> known, TrackRow row) {
        return Optional.ofNullable(known.get(row.name().likeness()));
    }

    private TrackImportRules() {}
}
