package racemanager.discord.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.kernel.Decision;

class WebLinkTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a.png, example.org",
        "HTTPS://Example.ORG:443/a.png?x=1#y, example.org",
        "' https://example.org ', example.org",
        "https://8.8.8.8/, 8.8.8.8",
        "https://[2606:4700::1111]/, 2606:4700::1111",
        "https://1.example/, 1.example"
    })
    void aPlainLinkIsTaken(String typed, String host) {
        assertThat(accepted(typed).host()).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a picture",
                "http://example.org/a.png",
                "ftp://example.org/a.png",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "data:image/png;base64,AAAA",
                "https:///a.png",
                "https:example.org",
                "//example.org/a.png",
                "https://exa mple.org/",
                "https://example.org\\@127.0.0.1/",
                "https://ex_ample.org:x/",
                "https://[::1"
            })
    void whatIsNoLinkToAWebServerIsRefused(String typed) {
        assertThat(refusal(typed)).isEqualTo("download.link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://member:secret@example.org/",
                "https://example.org@127.0.0.1/",
                "https://@example.org/",
                "https://example.org:8443/",
                "https://example.org:80/"
            })
    void aLinkThatSaysMoreThanWhereIsRefused(String typed) {
        assertThat(refusal(typed)).isEqualTo("download.plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0x7f.0.0.1/",
                "https://127.1/",
                "https://127.0.0.01/",
                "https://0177.0.0.1/",
                "https://017700000001/",
                "https://127.0.0.1./",
                "https://example.127/",
                "https://256.1.1.1/"
            })
    void anAddressInOddSpellingIsRefused(String typed) {
        assertThat(WebLink.read(typed)).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void aLinkThatIsTooLongIsRefused() {
        assertThat(refusal("https://example.org/" + "a".repeat(2_000))).isEqualTo("download.long");
    }

    @ParameterizedTest
    @CsvSource({
        "/b.png, https://example.org/b.png",
        "b.png, https://example.org/a/b.png",
        "//other.example/b, https://other.example/b",
        "http://127.0.0.1/, http://127.0.0.1/"
    })
    void aRedirectIsReadFromWhereItIs(String location, String target) {
        assertThat(accepted("https://example.org/a/").redirected(location)).isEqualTo(target);
    }

    private static WebLink accepted(String typed) {
        var decision = WebLink.read(typed);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<WebLink>) decision).facts().getFirst();
    }

    private static String refusal(String typed) {
        var decision = WebLink.read(typed);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<WebLink>) decision).reason().key();
    }
}
