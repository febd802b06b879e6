package racemanager.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnNumberTest {

    @Test
    void whatWasWrittenIsReadBack() {
        assertThat(OwnNumber.read("0")).contains(0);
        assertThat(OwnNumber.read("24")).contains(24);
        assertThat(OwnNumber.read("2147483647")).contains(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2147483648",
                "4294967297",
                "9999999999",
                "18446744073709551617",
                "-1",
                "+1",
                "01",
                "00",
                "1 ",
                "1.0",
                "1e3",
                "0x1",
                "٣",
                "１",
                "",
                " ",
                "one"
            })
    void nothingElseIsANumber(String text) {
        assertThat(OwnNumber.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"18446744073709551616", "-1", "+1", "01", "٣", "", " 1"})
    void anIdIsReadAsStrictly(String text) {
        assertThatThrownBy(() -> MemberId.parse(text)).isInstanceOf(NumberFormatException.class);
        assertThat(MemberId.parse("18446744073709551615").text()).isEqualTo("18446744073709551615");
    }
}
