package racemanager.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.wizard.RaceNight;
import racemanager.export.ExportedEntry.Car;
import racemanager.export.ExportedEntry.Handicap;
import racemanager.export.ExportedEntry.Place;
import racemanager.export.Remark.Kind;
import racemanager.kernel.MemberId;
import racemanager.speech.Speech;
import racemanager.steam.SteamId;

/** One driver, and two who broadcast, of whom one named an account. */
class ExportedBroadcastTest {

    private static final Speech SPEECH = Speech.load();
    private static final String CAR = "Ferrari 488 GT3";

    @Test
    void theTableListsThemBehindTheDrivers() {
        var lines = text(ExportFormat.CSV).lines().toList();

        assertThat(lines.get(1)).startsWith("Grid,1,1,Ada");
        assertThat(lines.get(2)).startsWith("Broadcast,1,,Vera,https://");
        assertThat(lines.get(3)).startsWith("Broadcast,2,,Otto,,<@202>");
    }

    @Test
    void theOverlaySaysWhatTheyAre() {
        assertThat(text(ExportFormat.OVERLAY)).contains(",Vera,,,,broadcaster", ",Otto,,,,broadcaster");
    }

    @Test
    void jsonHasThemBesideTheParticipants() throws IOException {
        var json = new JsonMapper().readTree(text(ExportFormat.JSON));

        assertThat(json.path("participants")).hasSize(1);
        assertThat(json.path("broadcasters").findValuesAsText("name")).containsExactly("Vera", "Otto");
    }

    @Test
    void anAccServerLetsThoseInWhoNamedAnAccountInAnyCarWithAnyNumber() {
        var exported = written(ExportFormat.ACC);
        var file = new String(content(exported), StandardCharsets.UTF_16LE);

        assertThat(file).contains("S" + Grid.account(7).text(), "\"raceNumber\" : -1");
        assertThat(named(exported, Kind.BROADCAST_LEFT_OUT)).isEqualTo(1);
        assertThat(named(exported, Kind.NO_ACCOUNT_LEFT_OUT)).isZero();
    }

    @Test
    void anAssettoCorsaServerHasASlotToLookOnFromBehindTheDrivers() {
        var exported = written(ExportFormat.AC);
        var file = AcFile.of(content(exported));

        assertThat(file.values("DRIVERNAME")).containsExactly("Ada", "Vera");
        assertThat(file.values("SPECTATOR_MODE")).containsExactly("0", "1");
        assertThat(file.values("MODEL")).containsExactly("ks_ferrari_488_gt3", "ks_ferrari_488_gt3");
        assertThat(named(exported, Kind.BROADCAST_LEFT_OUT)).isEqualTo(1);
    }

    private static long named(Exported exported, Kind kind) {
        return exported.remarks().stream()
                .filter(remark -> remark.kind() == kind)
                .mapToLong(Remark::count)
                .sum();
    }

    private static String text(ExportFormat format) {
        return new String(content(written(format)), StandardCharsets.UTF_8);
    }

    private static byte[] content(Exported exported) {
        return exported.file().orElseThrow().content();
    }

    private static Exported written(ExportFormat format) {
        var driver = new Grid().entry("Ada", CAR, List.of(Grid.account(1)));
        var event = new ExportedEvent(
                12,
                RaceNight.plan(),
                List.of(driver.car()),
                List.of(driver),
                List.of(broadcaster(201, "Vera", List.of(Grid.account(7))), broadcaster(202, "Otto", List.of())));
        return format.write(event, phrase -> SPEECH.in(Locale.ENGLISH).label(phrase));
    }

    private static ExportedEntry broadcaster(int member, String name, List<SteamId> accounts) {
        return new ExportedEntry(
                Place.BROADCAST,
                new MemberId(member),
                name,
                accounts,
                Optional.empty(),
                Car.NONE,
                Optional.empty(),
                Handicap.NONE,
                Grid.REGISTERED,
                Optional.empty());
    }
}
