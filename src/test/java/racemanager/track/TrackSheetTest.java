package racemanager.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.sheet.Sheet;

class TrackSheetTest {

    private static final long SEED = 7;

    private static final List<String> PIECES =
            List.of("a", "É", "ß", "東", "🏁", "=", "-", "'", "\"", ";", ",", "@", "+", " ", "1", "Spa");

    @Test
    void aRowIsATrackWithWhatItsColumnsSay() {
        var rows = sheet("name;pit_boxes;details\nSpa;44;Hilly").rows();

        var track = rows.getFirst().over(track(3, "SPA", "", 20, Optional.of(18), 2, "Old"));

        assertThat(track).isEqualTo(track(3, "Spa", "", 44, Optional.of(18), 2, "Hilly"));
    }

    @Test
    void anEmptyCellTakesAwayWhatAColumnThatIsMissingLeaves() {
        var rows = sheet("name,pit boxes,details,server slots,broadcast slots\nSpa,44,,,")
                .rows();

        assertThat(rows.getFirst().over(track(3, "Spa", "", 44, Optional.of(18), 2, "Old")))
                .isEqualTo(track(3, "Spa", "", 44, Optional.empty(), 0, ""));
    }

    @Test
    void eachWrongRowSaysItsLineAndAllThatIsWrong() {
        var sheet = sheet("""
                name,layout,pit_boxes,broadcast_slots
                Spa,,44,
                M,,0,9
                "Monza","Line
                end",30,0
                SPA,,20,
                Imola,,26,0,what
                """);

        assertThat(sheet.rows()).extracting(TrackRow::line).containsExactly(2, 4);
        assertThat(sheet.wrong()).extracting(Sheet.Wrong::line).containsExactly(3, 6, 7);
        assertThat(keys(sheet, 0)).containsExactly("track.name", "track.pit_boxes", "track.broadcast_slots");
        assertThat(keys(sheet, 1)).containsExactly("track.import.twice");
        assertThat(keys(sheet, 2)).containsExactly("sheet.cells");
    }

    @Test
    void whatIsWrittenIsReadAsTheSameTracks() {
        var random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            var tracks = tracks(random);

            var file = TrackSheet.write(tracks, column -> column.id());

            var read = ((Parsed.Read<TrackSheet>) TrackSheet.read(file, column -> Set.of())).value();
            assertThat(read.wrong()).as("round %d", round).isEmpty();
            assertThat(read.rows())
                    .extracting(row -> row.draft().numbered(0))
                    .containsExactlyElementsOf(tracks.tracks().stream()
                            .map(TrackSheetTest::withoutNumber)
                            .toList());
        }
    }

    /** As members would have typed them, with different names. */
    private static TrackList tracks(Random random) {
        var tracks = TrackList.EMPTY;
        for (int number = 1; number <= 5; number++) {
            var form = new TrackForm(
                    text(random, 12) + number,
                    text(random, 8),
                    Integer.toString(1 + random.nextInt(200)),
                    random.nextBoolean() ? "" : Integer.toString(1 + random.nextInt(200)),
                    Integer.toString(random.nextInt(4)),
                    text(random, 10) + "\n" + text(random, 10));
            var draft = ((Parsed.Read<TrackReader.TrackDraft>) TrackReader.read(form)).value();
            tracks = tracks.with(draft.numbered(number));
        }
        return tracks;
    }

    private static String text(Random random, int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(place -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining("", "", "x"));
    }

    private static Track withoutNumber(Track track) {
        return new Track(0, track.name(), track.room(), track.details());
    }

    private static Track track(
            int number, String name, String layout, int boxes, Optional<Integer> slots, int cameras, String details) {
        return new Track(
                number,
                new TrackName(name, Optional.of(layout).filter(text -> !text.isEmpty())),
                new Track.Room(boxes, slots, cameras),
                Optional.of(details).filter(text -> !text.isEmpty()));
    }

    private static List<String> keys(TrackSheet sheet, int place) {
        return new ArrayList<>(sheet.wrong().get(place).problems())
                .stream().map(Phrase::key).toList();
    }

    private static TrackSheet sheet(String file) {
        var parsed = TrackSheet.read(file.getBytes(StandardCharsets.UTF_8), column -> Set.of());
        assertThat(parsed).isInstanceOf(Parsed.Read.class);
        return ((Parsed.Read<TrackSheet>) parsed).value();
    }
}
