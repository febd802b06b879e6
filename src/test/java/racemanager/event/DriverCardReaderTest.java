package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventPlan.DriverIdKind;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;

class DriverCardReaderTest {

    private static final String STEAM = "76561197960287930";

    @Test
    void aNameIsEnoughWhereNoAccountIsAskedFor() {
        assertThat(DriverCardReader.read(
                        new RegistrationForm(" Ada  Lovelace ", "nonsense", "", ""), DriverIdKind.NONE))
                .isEqualTo(Parsed.read(new DriverCard("Ada Lovelace", Optional.empty())));
    }

    @Test
    void theAccountIsKeptInOneForm() {
        var spellings = new String[] {STEAM, "[U:1:22202]", "STEAM_0:0:11101", "steamcommunity.com/profiles/" + STEAM};

        assertThat(spellings)
                .extracting(typed ->
                        DriverCardReader.read(new RegistrationForm("Ada Lovelace", typed, "", ""), DriverIdKind.STEAM))
                .containsOnly(
                        DriverCardReader.read(new RegistrationForm("Ada Lovelace", STEAM, "", ""), DriverIdKind.STEAM))
                .allMatch(Parsed.Read.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "7 7", "a1", "\u200bA\u200b", "****"})
    void aFullNameHasAtLeastTwoLetters(String name) {
        assertThat(refusal(name, "", DriverIdKind.NONE)).isEqualTo("driver.name");
    }

    @Test
    void aFullNameHasUpToSixtyCharacters() {
        assertThat(refusal("n".repeat(60), "", DriverIdKind.NONE)).isEqualTo("accepted");
        assertThat(refusal("n".repeat(61), "", DriverIdKind.NONE)).isEqualTo("driver.name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "76561197960265728", "steamcommunity.com/id/ada"})
    void anAccountThatIsNoneIsExplained(String typed) {
        assertThat(refusal("Ada Lovelace", typed, DriverIdKind.STEAM)).startsWith("steam.");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var read = DriverCardReader.read(new RegistrationForm("A", "12", "", ""), DriverIdKind.STEAM);

        assertThat(((Parsed.Rejected<DriverCard>) read).problems())
                .hasSize(2)
                .extracting(Phrase::key)
                .contains("driver.name");
    }

    private static String refusal(String name, String id, DriverIdKind asked) {
        return switch (DriverCardReader.read(new RegistrationForm(name, id, "", ""), asked)) {
            case Parsed.Read<DriverCard> read -> "accepted";
            case Parsed.Rejected<DriverCard> rejected ->
                rejected.problems().getFirst().key();
        };
    }
}
