package racemanager.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpsLinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://example.org/rules.pdf?season=4#grid",
                "HTTPS://drive.example.com/folders/1aB_c-D",
                "https://example.org:8443/x"
            })
    void anAddressOfAPageIsALink(String typed) {
        assertThat(HttpsLink.read("  " + typed + "\n")).contains(new HttpsLink(typed));
    }

    @Test
    void lettersOfOtherAlphabetsAreEncoded() {
        assertThat(HttpsLink.read("https://example.org/règlement"))
                .contains(new HttpsLink("https://example.org/r%C3%A8glement"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "http://example.org",
                "javascript:alert(1)",
                "https://",
                "https://localhost/x",
                "https://me:secret@example.org/",
                "https://example.org/a b",
                "<https://example.org>",
                "mailto:a@example.org"
            })
    void nothingElseIs(String typed) {
        assertThat(HttpsLink.read(typed)).isEmpty();
    }

    @Test
    void aLinkThatNoButtonTakesIsNone() {
        var start = "https://example.org/";
        var longest = start + "x".repeat(HttpsLink.LONGEST - start.length());

        assertThat(HttpsLink.read(longest)).isPresent();
        assertThat(HttpsLink.read(longest + "x")).isEmpty();
    }
}
