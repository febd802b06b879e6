package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.Entry.DriverCard;
import racemanager.kernel.MemberId;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;

class RatingReaderTest {

    private static final EntryList ENTRIES = new EntryList(
            List.of(entry(1, "Lena Vogt", 27), entry(2, "Zoë 44", 0), entry(3, "Max Müller", 44)),
            List.of(entry(4, "Max Müller", 9)));

    @Test
    void theHighestRatingComesFirstHoweverTheDriverIsNamed() {
        assertThat(read("  lena VOGT ; 1500\n\n<@3>;1500,5\n#9\t2e\n".replace("2e", "2000.25")))
                .containsExactly(4L, 3L, 1L);
        assertThat(read("27; 10\nzoË 44; -3")).containsExactly(1L, 2L);
        assertThat(read("Zoë 44; 7\nLena Vogt; 7")).containsExactly(2L, 1L);
        assertThat(read(" \n")).isEmpty();
    }

    @Test
    void everyFaultyLineHasASentence() {
        assertThat(problems("Lena Vogt\nLena Vogt; fast\nMax Müller; 1\n<@77>; 1\n#300; 1\nLena Vogt; 1\n27; 2"))
                .containsExactly(
                        "event.split.no_rating",
                        "event.split.no_rating",
                        "event.split.several",
                        "event.split.unknown",
                        "event.split.unknown",
                        "event.split.twice");
        assertThat(problems("x".repeat(4_000) + ";" + "9".repeat(40))).containsExactly("event.split.no_rating");
        assertThat(problems("<@99999999999999999999>; 1")).containsExactly("event.split.unknown");
    }

    private static List<Long> read(String typed) {
        return RatingReader.read(typed, ENTRIES) instanceof Parsed.Read<List<MemberId>> read
                ? read.value().stream().map(MemberId::value).toList()
                : List.of(-1L);
    }

    private static List<String> problems(String typed) {
        return RatingReader.read(typed, ENTRIES) instanceof Parsed.Rejected<List<MemberId>> rejected
                ? rejected.problems().stream().map(Phrase::key).toList()
                : List.of();
    }

    private static Entry entry(long driver, String name, int number) {
        return Entry.of(new MemberId(driver), new DriverCard(name, Optional.empty()), "BMW", Instant.EPOCH)
                .changed(new EntryChange(
                        new DriverCard(name, Optional.empty()),
                        "BMW",
                        Optional.of(number).filter(any -> any > 0),
                        Optional.empty()));
    }
}
