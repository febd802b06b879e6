package racemanager.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.GuildStory.NOW;
import static racemanager.guild.GuildStory.ORGANISER;
import static racemanager.guild.GuildStory.addTrack;
import static racemanager.guild.GuildStory.reserve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import racemanager.guild.GuildCommand.ImportTracks;
import racemanager.guild.GuildCommand.RemoveTrack;
import racemanager.guild.GuildFact.TracksImported;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;
import racemanager.track.Track;
import racemanager.track.Track.Room;
import racemanager.track.TrackColumn;
import racemanager.track.TrackComparison.Different;
import racemanager.track.TrackComparison.Fresh;
import racemanager.track.TrackComparison.Same;
import racemanager.track.TrackComparison.Standing;
import racemanager.track.TrackComparison.Unfit;
import racemanager.track.TrackName;
import racemanager.track.TrackReader.TrackDraft;
import racemanager.track.TrackRow;

class TrackImportRulesTest {

    private final GuildStory story = GuildStory.withMonza().after(addTrack("Spa", "GP"));

    @Test
    void rowsAreNewChangedOrTheSameWhateverTheirCase() {
        var monza = story.guild().tracks().byNumber(1).orElseThrow();

        assertThat(compared(row("Imola", 26), row("MONZA", 24), row("Monza", "Junior", 24), row("Spa", "GP", 30)))
                .containsExactly(new Fresh(), new Different(monza), new Fresh(), new Same());
    }

    @Test
    void newOnesAreNumberedOnAndChangedOnesKeepTheirPlace() {
        story.accepts(taking(row("Imola", 26), row("monza", 40), row("Imola", "Short", 20)));

        assertThat(story.guild().tracks().tracks())
                .extracting(track -> track.number() + " " + track.name().full() + " " + track.places())
                .containsExactly("1 monza 40", "2 Spa · GP 30", "3 Imola 26", "4 Imola · Short 20");
        assertThat(story.guild().tracks().lastNumber()).isEqualTo(4);
    }

    @Test
    void oneFactTellsOfAll() {
        assertThat(story.accepts(taking(row("Imola", 26), row("Monza", 40), row("Spa", "GP", 30))))
                .singleElement()
                .isInstanceOfSatisfying(
                        TracksImported.class,
                        imported -> assertThat(imported.tracks())
                                .extracting(track -> track.name().full())
                                .containsExactly("Imola", "Monza"));
    }

    @Test
    void theSameImportAgainChangesNothing() {
        var taking = taking(row("Imola", 26), row("Monza", 40));
        story.accepts(taking);

        assertThat(story.accepts(taking)).isEmpty();
        assertThat(story.accepts(taking())).isEmpty();
    }

    @Test
    void nothingIsTakenWhenOneTrackIsNotWhatItWas() {
        var fresh = taking(row("Imola", 26), row("Brands Hatch", 30));
        var changed = taking(row("Estoril", 26), row("Monza", 40));
        story.after(addTrack("imola"), new RemoveTrack(1, ORGANISER, NOW));

        story.refuses(fresh, "track.import.outdated");
        story.refuses(changed, "track.import.outdated");
    }

    @Test
    void aSentenceNamesTheTracksThatHaveChanged() {
        var taking = taking(IntStream.range(0, 50)
                .mapToObj(number -> row("Track " + number, 26))
                .toArray(TrackRow[]::new));
        IntStream.range(0, 50).forEach(number -> story.after(addTrack("Track " + number)));

        assertThat(refusal(taking).arguments())
                .containsEntry("count", new Phrase.Argument.Count(50))
                .hasEntrySatisfying(
                        "tracks",
                        tracks -> assertThat(((Phrase.Argument.Several) tracks).phrases())
                                .hasSize(5)
                                .contains(Phrase.verbatim("Track 0")));
    }

    @Test
    void theTrackOfARaceToComeKeepsItsPlaces() {
        var before = taking(row("Imola", 26), row("Monza", 19));
        story.after(reserve(1, "Friday Cup"));

        var monza = compared(row("Monza", 19), row("Imola", 26)).getFirst();

        assertThat(monza)
                .isInstanceOfSatisfying(
                        Unfit.class,
                        unfit -> assertThat(unfit.why().arguments())
                                .containsEntry("event", new Phrase.Argument.Words("Friday Cup")));
        story.refuses(before, "track.too_small");
        assertThat(story.guild().tracks().tracks()).hasSize(2);
        assertThat(compared(row("Monza", 20)).getFirst()).isInstanceOf(Different.class);
    }

    @Test
    void asManyAreNewAsThereIsRoomFor() {
        var rows = IntStream.rangeClosed(1, 999)
                .mapToObj(number -> row("Track " + number, 26))
                .toArray(TrackRow[]::new);

        var standings = compared(rows);

        assertThat(standings.stream().filter(Fresh.class::isInstance)).hasSize(998);
        assertThat(standings.getLast())
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.why().key()).isEqualTo("track.too_many"));
        story.refuses(taking(rows), "track.too_many");
    }

    @Test
    void twoRowsForOneTrackAreRefused() {
        story.refuses(taking(row("Imola", 26), row("IMOLA", 20)), "track.import.same_name");
    }

    private List<Standing> compared(TrackRow... rows) {
        return TrackImportRules.compare(story.guild(), List.of(rows)).standings();
    }

    /** Compared with what is there now. */
    private ImportTracks taking(TrackRow... rows) {
        var compared = new ArrayList<TrackRow.Compared>();
        for (var row : rows) {
            Optional<Track> before = story.guild().tracks().byName(row.name());
            compared.add(row.comparedWith(before));
        }
        return new ImportTracks(compared, ORGANISER, NOW);
    }

    private Phrase refusal(ImportTracks command) {
        var decision = TrackImportRules.take(story.guild(), command);
        return ((Decision.Refused<GuildFact>) decision).reason();
    }

    private static TrackRow row(String name, int boxes) {
        return row(name, "", boxes);
    }

    private static TrackRow row(String name, String layout, int boxes) {
        var draft = new TrackDraft(
                new TrackName(name, Optional.of(layout).filter(text -> !text.isEmpty())),
                new Room(boxes, Optional.empty(), 0),
                Optional.empty());
        return new TrackRow(2, draft, Set.of(TrackColumn.values()));
    }
}
