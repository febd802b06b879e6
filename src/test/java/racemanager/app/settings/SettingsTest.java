package racemanager.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.kernel.UserError;

class SettingsTest {

    private static final String TOKEN = Base64.getEncoder()
                    .withoutPadding()
                    .encodeToString("1234567890123456789".getBytes(StandardCharsets.US_ASCII))
            + ".GabcDe.abcdefghijklmnopqrstuvwxyz0123456789";

    @TempDir
    private Path directory;

    @Test
    void whenNothingIsSetTheDefaultsHold() {
        var settings = Settings.read(Optional.empty(), Map.of());

        assertThat(settings.token()).isEmpty();
        assertThat(settings.apiUrl()).hasToString("https://discord.com/api/v10");
        assertThat(settings.store()).isEqualTo(Path.of("snapshots"));
        assertThat(settings.http().getAddress().isLoopbackAddress()).isTrue();
        assertThat(settings.playground().directory()).isEqualTo(Path.of("snapshots/playground"));
        assertThat(settings.log()).isEqualTo(LogForm.TEXT);
    }

    @Test
    void theFileOutranksTheDefaultsAndTheEnvironmentTheFile() throws IOException {
        var file = file("racemanager { http.port = 9001, playground.port = 9002, store.directory = /data }");

        var settings = Settings.read(Optional.of(file), Map.of("CRM_HTTP_PORT", "9003"));

        assertThat(settings.http().getPort()).isEqualTo(9003);
        assertThat(settings.playground().port()).isEqualTo(9002);
        assertThat(settings.store()).isEqualTo(Path.of("/data"));
        assertThat(settings.playground().directory()).isEqualTo(Path.of("/data/playground"));
    }

    @Test
    void theShippedFileChangesNothing() {
        var shipped = Settings.read(Optional.of(Path.of("conf/racemanager.conf")), Map.of());

        assertThat(shipped).isEqualTo(Settings.read(Optional.empty(), Map.of()));
    }

    @Test
    void theShippedFileNamesEverySetting() throws IOException {
        var uncommented =
                Files.readString(Path.of("conf/racemanager.conf")).replaceAll("(?m)^( *)# (?=[\\w.-]+ = )", "$1");

        var settings = Settings.read(Optional.of(file(uncommented)), Map.of());

        assertThat(settings.all())
                .isEqualTo(Settings.read(Optional.empty(), Map.of()).all());
        for (var setting : Setting.values()) {
            assertThat(uncommented)
                    .contains(setting.path().substring(setting.path().lastIndexOf('.') + 1) + " = ");
            setting.variable().ifPresent(variable -> assertThat(uncommented).contains(variable));
        }
    }

    @Test
    void anEmptyVariableCountsAsNotSet() {
        assertThat(Settings.read(Optional.empty(), Map.of("DISCORD_TOKEN", " ")).token())
                .isEmpty();
    }

    @Test
    void theTokenIsReadAndShownToNobody() {
        var settings = Settings.read(Optional.empty(), Map.of("DISCORD_TOKEN", " " + TOKEN + "\n"));

        assertThat(settings.requiredToken().secret()).isEqualTo(TOKEN);
        assertThat(settings.toString()).doesNotContain(TOKEN);
        assertThat(settings.all().toString()).doesNotContain(TOKEN);
    }

    @Test
    void theKeyForSteamIsReadAndShownToNobody() {
        var key = "0123456789ABCDEF0123456789abcdef";

        var settings = Settings.read(Optional.empty(), Map.of("STEAM_API_KEY", key));

        assertThat(settings.steam().key().orElseThrow().secret()).isEqualTo(key);
        assertThat(settings.steam().apiUrl()).hasToString("https://api.steampowered.com");
        assertThat(settings.toString()).doesNotContain(key);
        assertThat(settings.all().toString()).doesNotContain(key);
    }

    @Test
    void aMalformedKeyForSteamIsRefusedWithoutRepeatingIt() {
        assertThatThrownBy(() -> Settings.read(Optional.empty(), Map.of("STEAM_API_KEY", "hunter2")))
                .isInstanceOf(UserError.class)
                .hasMessageContainingAll("environment variable STEAM_API_KEY", "32 digits")
                .message()
                .doesNotContain("hunter2");
    }

    @Test
    void runningWithoutATokenSaysWhatToDo() {
        var settings = Settings.read(Optional.empty(), Map.of());

        assertThatThrownBy(settings::requiredToken)
                .isInstanceOf(UserError.class)
                .hasMessageContainingAll("DISCORD_TOKEN", "playground");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secret",
                "a.b.c",
                "MTIz.x",
                "bm90ZGlnaXRz.GabcDe.abcdefghijklmnop",
                "Bot MTIz.abc.def",
                "MTIz.abc.déf"
            })
    void aMalformedTokenIsRefusedWithoutRepeatingIt(String typed) {
        assertThatThrownBy(() -> Settings.read(Optional.empty(), Map.of("DISCORD_TOKEN", typed)))
                .isInstanceOf(UserError.class)
                .hasMessageContainingAll("environment variable DISCORD_TOKEN", "three parts")
                .message()
                .doesNotContain(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "CRM_HTTP_PORT, 65536, whole number from 0",
        "CRM_HTTP_PORT, -1, whole number from 0",
        "CRM_PLAYGROUND_PORT, http, whole number from 0",
        "DISCORD_API_URL, discord.com/api, it must be an address like",
        "DISCORD_API_URL, ftp://discord.com/api, it must be an address like",
        "DISCORD_API_URL, https://discord.com/api v10, it must be an address like",
        "STEAM_API_URL, steam, it must be an address like https://api.steampowered.com",
        "CRM_LOG, xml, it must be text or json",
    })
    void aValueThatCannotBeIsNamedWithItsPlaceAndItsRule(String variable, String typed, String rule) {
        assertThatThrownBy(() -> Settings.read(Optional.empty(), Map.of(variable, typed)))
                .isInstanceOf(UserError.class)
                .hasMessageContainingAll("environment variable " + variable, typed, rule);
    }

    @Test
    void aSlashAtTheEndOfTheApiUrlDoesNoHarm() {
        var settings = Settings.read(Optional.empty(), Map.of("DISCORD_API_URL", "http://127.0.0.1:8700/api/v10/"));

        assertThat(settings.apiUrl()).hasToString("http://127.0.0.1:8700/api/v10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "racemanager { http.prot = 1 }       | racemanager.http.prot        | is not a setting",
                "racemanager { http.port = [1] }     | racemanager.http.port        | must be a single value",
                "racemanager { http.port = 1         | settings.conf                | cannot be read",
                "racemanager { log = ${nowhere} }    | nowhere                      | cannot be read",
                "racemanager { store.directory = \"\" } | racemanager.store.directory | path of a directory",
            })
    void aMistakeInTheFileIsNamed(String text, String place, String rule) throws IOException {
        var file = file(text);

        assertThatThrownBy(() -> Settings.read(Optional.of(file), Map.of()))
                .isInstanceOf(UserError.class)
                .hasMessageContainingAll(place, rule);
    }

    @Test
    void aFileThatWasNamedMustBeThere() {
        var nowhere = directory.resolve("nowhere.conf");

        assertThatThrownBy(() -> Settings.read(Optional.of(nowhere), Map.of()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(nowhere.toString());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("settings.conf"), text);
    }
}
