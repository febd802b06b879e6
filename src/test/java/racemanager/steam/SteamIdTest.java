package racemanager.steam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.kernel.Phrase;
import racemanager.speech.Language;
import racemanager.speech.Speech;
import racemanager.steam.SteamIdReading.Known;
import racemanager.steam.SteamIdReading.NeedsLookup;
import racemanager.steam.SteamIdReading.Refused;

class SteamIdTest {

    private static final Speech SPEECH = Speech.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "76561197960287930 | 22202",
                "' 76561197960287930 ' | 22202",
                "76561197960265729 | 1",
                "76561202255233023 | 4294967295",
                "7656 1197 9602 87930 | 22202",
                "76.561.197.960.287.930 | 22202",
                "７６５６１１９７９６０２８７９３０ | 22202",
                "'\u200B76561197960287930\uFEFF' | 22202",
                "'\u202A76561197960287930\u202C' | 22202",
                "SteamID64: 76561197960287930 | 22202",
                "steam id = 76561197960287930 | 22202",
                "My SteamID: 76561197960287930 | 22202",
                "76561193665320634 | 22202",
                "76561202255255226 | 22202",
                "76561210845189818 | 22202",
                "STEAM_0:0:11101 | 22202",
                "STEAM_1:0:11101 | 22202",
                "steam_0:0:11101 | 22202",
                "STEAM_0:1:11101 | 22203",
                "STEAM_0:1:0 | 1",
                "STEAM_0:1:2147483647 | 4294967295",
                "SteamID2: STEAM_0:0:11101 | 22202",
                "[U:1:22202] | 22202",
                "U:1:22202 | 22202",
                "[u:1:22202] | 22202",
                "[U:1:22202:1] | 22202",
                "[U:1:22202:2] | 22202",
                "[U:1:4294967295] | 4294967295",
                "SteamID3: [U:1:22202] | 22202",
                "https://steamcommunity.com/profiles/76561197960287930 | 22202",
                "https://steamcommunity.com/profiles/76561197960287930/ | 22202",
                "http://steamcommunity.com/profiles/76561197960287930 | 22202",
                "https://www.steamcommunity.com/profiles/76561197960287930 | 22202",
                "steamcommunity.com/profiles/76561197960287930 | 22202",
                "HTTPS://STEAMCOMMUNITY.COM/profiles/76561197960287930 | 22202",
                "https://steamcommunity.com/profiles/76561197960287930/games/?tab=all | 22202",
                "https://steamcommunity.com/profiles/76561197960287930?xml=1 | 22202",
                "https://steamcommunity.com/profiles/76561197960287930#top | 22202",
                "https://steamcommunity.com//profiles//76561197960287930 | 22202",
                "<https://steamcommunity.com/profiles/76561197960287930> | 22202",
                "https://steamcommunity.com/profiles/[U:1:22202] | 22202",
                "https://steamcommunity.com/profiles/%5BU:1:22202%5D | 22202",
                "steam://url/SteamIDPage/76561197960287930 | 22202",
                "steam://friends/add/76561197960287930 | 22202",
                "steam://openurl/https://steamcommunity.com/profiles/76561197960287930 | 22202",
                "https://steamcommunity.com/profiles/76561197960287900 | 22172",
                "[U:1:22172] | 22172"
            })
    void everySpellingOfAPersonIsRead(String typed, long account) {
        assertThat(SteamId.read(typed)).isEqualTo(new Known(SteamId.ofAccount(account)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://steamcommunity.com/id/gabelogannewell, gabelogannewell",
        "https://steamcommunity.com/id/gabelogannewell/, gabelogannewell",
        "steamcommunity.com/id/Max_Power-7, Max_Power-7",
        "http://www.steamcommunity.com/id/ab, ab",
        "https://steamcommunity.com/id/racer/games?tab=recent, racer",
        "https://steamcommunity.com/id/76561197960287930, 76561197960287930",
        "<https://steamcommunity.com/id/racer>, racer"
    })
    void aLinkWithAChosenNameNeedsSteamToBeAsked(String typed, String name) {
        assertThat(SteamId.read(typed)).isEqualTo(new NeedsLookup(name));
        isSaidInEveryLanguage(new NeedsLookup(name).unavailable());
        isSaidInEveryLanguage(new NeedsLookup(name).nobody());
        isSaidInEveryLanguage(new NeedsLookup(name).silent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | steam.empty",
                "'   ' | steam.empty",
                "'\u200B' | steam.empty",
                "22202 | steam.friend_code",
                "4294967295 | steam.friend_code",
                "SteamID: 987654321 | steam.friend_code",
                "4294967296 | steam.wrong_number_of_digits",
                "0 | steam.wrong_number_of_digits",
                "76561198123456700 | steam.rounded",
                "76,561,198,123,456,700 | steam.rounded",
                "7.65612E+16 | steam.shortened",
                "7,6561198123E16 | steam.shortened",
                "7e+16 | steam.shortened",
                "148618787703255930 | steam.other_universe",
                "292733975847261822 | steam.other_universe",
                "7656119796028793 | steam.wrong_number_of_digits",
                "765611979602879300 | steam.wrong_number_of_digits",
                "99999999999999999999999999 | steam.wrong_number_of_digits",
                "https://steamcommunity.com/profiles/123 | steam.friend_code",
                "76561197960265728 | steam.mistyped",
                "76561298012345678 | steam.mistyped",
                "76561206550200320 | steam.mistyped",
                "12345678901234567 | steam.mistyped",
                "99999999999999999 | steam.mistyped",
                "00000000000000000 | steam.mistyped",
                "STEAM_0:2:11101 | steam.mistyped",
                "STEAM_0:0:0 | steam.mistyped",
                "STEAM_0:1:2147483648 | steam.mistyped",
                "[U:1:0] | steam.mistyped",
                "[U:1:4294967296] | steam.mistyped",
                "[U:1:22202:99] | steam.mistyped",
                "https://steamcommunity.com/profiles/racer | steam.mistyped",
                "103582791429521412 | steam.not_a_person",
                "90071992547409920 | steam.not_a_person",
                "85568392920039425 | steam.not_a_person",
                "[g:1:4] | steam.not_a_person",
                "[G:1:4] | steam.not_a_person",
                "[A:1:4] | steam.not_a_person",
                "https://steamcommunity.com/groups/simracing | steam.not_a_person",
                "https://steamcommunity.com/app/805550 | steam.not_a_person",
                "STEAM_2:0:11101 | steam.other_universe",
                "STEAM_4:0:11101 | steam.other_universe",
                "[U:0:22202] | steam.other_universe",
                "[U:2:22202] | steam.other_universe",
                "https://example.com/profiles/76561197960287930 | steam.other_site",
                "https://steamcommunity.com.evil.example/profiles/76561197960287930 | steam.other_site",
                "https://evil.example/?steamcommunity.com/profiles/76561197960287930 | steam.other_site",
                "https://steamcommunity.com@evil.example/profiles/76561197960287930 | steam.other_site",
                "https://notsteamcommunity.com/profiles/76561197960287930 | steam.other_site",
                "https://steamcommunity.com | steam.other_page",
                "https://steamcommunity.com/ | steam.other_page",
                "https://steamcommunity.com/market | steam.other_page",
                "https://s.team/p/abcd-efg | steam.other_page",
                "https://store.steampowered.com/app/805550 | steam.other_page",
                "steam://run/805550 | steam.other_page",
                "https://steamcommunity.com/id/a | steam.bad_custom_name",
                "https://steamcommunity.com/id/m%C3%A1x | steam.bad_custom_name",
                "gabelogannewell | steam.not_understood",
                "STEAM_0:0:abc | steam.not_understood",
                "STEAM_0:0 | steam.not_understood",
                "STEAM_0:0:11101111111 | steam.not_understood",
                "[U:1:22202222222] | steam.not_understood",
                "-76561197960287930 | steam.not_understood",
                "7656119796028793O | steam.not_understood",
                "0x0110000100000001 | steam.not_understood",
                "@everyone | steam.not_understood",
                "76561197960287930; drop table | steam.not_understood"
            })
    void whatIsNoPersonIsRefusedWithItsOwnReason(String typed, String key) {
        assertThat(SteamId.read(typed)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.why().key()).isEqualTo(key);
            isSaidInEveryLanguage(refused.why());
        });
    }

    @Test
    void theSamePersonInEverySpellingIsEqual() {
        var random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            var id = SteamId.ofAccount(1 + random.nextLong(0xFFFF_FFFFL));
            long account = id.account();

            assertThat(SteamId.read("steamcommunity.com/profiles/" + id.text())).isEqualTo(new Known(id));
            if (!id.text().endsWith("00")) {
                assertThat(SteamId.read(id.text())).isEqualTo(new Known(id));
            }
            assertThat(SteamId.read("[U:1:" + account + "]")).isEqualTo(new Known(id));
            assertThat(SteamId.read("STEAM_1:" + account % 2 + ":" + account / 2))
                    .isEqualTo(new Known(id));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 76561197960265728L, 76561202255233024L, Long.MAX_VALUE, Long.MIN_VALUE, -1})
    void aNumberThatIsNoPersonCannotBecomeAnId(long number) {
        assertThatThrownBy(() -> new SteamId(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hostileTextOfAnyLengthIsAnsweredAtOnceAndBriefly() {
        var reading = SteamId.read("steam".repeat(100_000) + " ".repeat(100_000) + "/.".repeat(100_000));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.why().arguments().toString()).hasSizeLessThan(120));
    }

    private static void isSaidInEveryLanguage(Phrase why) {
        for (var language : Language.values()) {
            assertThat(SPEECH.text(why, language.locale()))
                    .hasSizeBetween(20, 300)
                    .doesNotContain("{");
        }
    }
}
