package racemanager.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.track.Track.Room;
import racemanager.track.TrackReader.TrackDraft;

class TrackReaderTest {

    private static final TrackForm MONZA = new TrackForm("Monza", "", "30", "", "", "");

    @Test
    void aNameAndPitBoxesAreEnough() {
        assertThat(read(MONZA))
                .isEqualTo(new TrackDraft(
                        new TrackName("Monza", Optional.empty()), new Room(30, Optional.empty(), 0), Optional.empty()));
    }

    @Test
    void everythingThatWasTypedIsKept() {
        var form = new TrackForm(" Nürburgring ", "GP", "30", "24", "2", "Long straights.\r\nBring fuel.");

        assertThat(read(form))
                .isEqualTo(new TrackDraft(
                        new TrackName("Nürburgring", Optional.of("GP")),
                        new Room(30, Optional.of(24), 2),
                        Optional.of("Long straights.\nBring fuel.")));
        assertThat(read(form).numbered(7).places()).isEqualTo(24);
    }

    @ParameterizedTest
    @CsvSource({"2, true", "80, true", "1, false", "81, false", "0, false"})
    void aNameHasTwoToEightyCharacters(int length, boolean fits) {
        judges(named("m".repeat(length)), fits, "track.name");
    }

    @ParameterizedTest
    @CsvSource({"60, true", "61, false"})
    void aLayoutHasUpToSixtyCharacters(int length, boolean fits) {
        judges(new TrackForm("Monza", "l".repeat(length), "30", "", "", ""), fits, "track.layout");
    }

    @ParameterizedTest
    @CsvSource({"500, true", "501, false"})
    void detailsHaveUpToFiveHundredCharacters(int length, boolean fits) {
        judges(new TrackForm("Monza", "", "30", "", "", "d".repeat(length)), fits, "track.details");
    }

    @ParameterizedTest
    @CsvSource({
        "1, true",
        "200, true",
        "' 30 ', true",
        "0, false",
        "201, false",
        "'', false",
        "-3, false",
        "1e2, false",
        "4.5, false",
        "thirty, false",
        "99999999999999999999, false"
    })
    void aTrackHasOneToTwoHundredPitBoxes(String typed, boolean fits) {
        judges(new TrackForm("Monza", "", typed, "", "", ""), fits, "track.pit_boxes");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "200, true", "'', true", "'\u00a0', true", "0, false", "201, false", "many, false"})
    void serverSlotsAreOneToTwoHundredOrUnknown(String typed, boolean fits) {
        judges(new TrackForm("Monza", "", "30", typed, "", ""), fits, "track.server_slots");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "3, true", "'', true", "'\u00a0', true", "4, false", "-1, false", "two, false"})
    void thereAreUpToThreeBroadcastSlots(String typed, boolean fits) {
        judges(new TrackForm("Monza", "", "30", "", typed, ""), fits, "track.broadcast_slots");
    }

    @Test
    void placesAreTheSmallerOfPitBoxesAndServerSlots() {
        assertThat(new Room(30, Optional.of(60), 0).places()).isEqualTo(30);
        assertThat(new Room(30, Optional.of(24), 0).places()).isEqualTo(24);
        assertThat(new Room(30, Optional.empty(), 0).places()).isEqualTo(30);
    }

    @Test
    void whatNobodySeesIsTakenOutOfANameAndTheRestBecomesOneLine() {
        var hostile = "\u202eMon\u200bza\n\n# @every\u2066one\u0000";

        assertThat(read(named(hostile)).name().name()).isEqualTo("Monza # @everyone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b\u200b\u200b", "\u3164\u3164", "\n \n", "\u202e\u2066a"})
    void aNameOfNothingVisibleIsNoName(String hostile) {
        judges(named(hostile), false, "track.name");
    }

    @Test
    void nameAndLayoutAreTheSameWithoutRegardToCase() {
        var name = new TrackName("Spa", Optional.of("GP"));

        assertThat(name.sameAs(new TrackName("SPA", Optional.of("gp")))).isTrue();
        assertThat(name.sameAs(new TrackName("Spa", Optional.empty()))).isFalse();
        assertThat(name.sameAs(new TrackName("Spa GP", Optional.empty()))).isFalse();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceInTheOrderOfTheForm() {
        var form = new TrackForm("M", "l".repeat(61), "many", "0", "4", "d".repeat(501));

        assertThat(((Parsed.Rejected<TrackDraft>) TrackReader.read(form)).problems())
                .extracting(Phrase::key)
                .containsExactly(
                        "track.name",
                        "track.layout",
                        "track.pit_boxes",
                        "track.server_slots",
                        "track.broadcast_slots",
                        "track.details");
    }

    private static TrackForm named(String name) {
        return new TrackForm(name, "", "30", "", "", "");
    }

    private static TrackDraft read(TrackForm form) {
        return switch (TrackReader.read(form)) {
            case Parsed.Read<TrackDraft> read -> read.value();
            case Parsed.Rejected<TrackDraft> rejected -> throw new AssertionError(rejected.problems());
        };
    }

    private static void judges(TrackForm form, boolean fits, String otherwise) {
        var verdict = switch (TrackReader.read(form)) {
            case Parsed.Read<TrackDraft> read -> "fits";
            case Parsed.Rejected<TrackDraft> rejected -> {
                assertThat(rejected.problems()).hasSize(1);
                yield rejected.problems().getFirst().key();
            }
        };
        assertThat(verdict).isEqualTo(fits ? "fits" : otherwise);
    }
}
