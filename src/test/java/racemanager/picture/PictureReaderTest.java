package racemanager.picture;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.kernel.Decision;

class PictureReaderTest {

    static Stream<Arguments> pictures() {
        return Stream.of(
                Arguments.of(PictureKind.PNG, Drawn.png(40, 30)),
                Arguments.of(PictureKind.JPEG, Drawn.jpeg(40, 30)),
                Arguments.of(PictureKind.WEBP, Drawn.lossyWebp(40, 30)),
                Arguments.of(PictureKind.WEBP, Drawn.losslessWebp(40, 30)),
                Arguments.of(PictureKind.WEBP, Drawn.extendedWebp(40, 30)));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPictureIsKnownByItsContentAndTellsItsSides(PictureKind kind, byte[] file) {
        var picture = read(file);

        assertThat(picture.kind()).isEqualTo(kind);
        assertThat(picture.width()).isEqualTo(40);
        assertThat(picture.height()).isEqualTo(30);
        assertThat(picture.content().toArray()).isEqualTo(file);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void whatIsHiddenBehindItsEndIsLeftAway(PictureKind kind, byte[] file) {
        var hiding = Drawn.joined(file, "PK\3\4<script>alert(1)</script>".getBytes(UTF_8));

        assertThat(read(hiding).content().toArray()).isEqualTo(file);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void oneThatEndsTooEarlyIsDamagedWhereverItEnds(PictureKind kind, byte[] file) {
        IntStream.range(12, file.length)
                .forEach(length -> assertThat(refusal(Arrays.copyOf(file, length)))
                        .as("%s of %d bytes", kind, length)
                        .isEqualTo("picture.damaged"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<!DOCTYPE html><img src=x onerror=alert(1)>",
                "GIF89a\1\0\1\0\0\0\0;",
                "BM\66\0\0\0",
                "%PDF-1.7",
                "PK\3\4",
                "\0\0\0\34ftypavif",
                "RIFF\4\0\0\0WAVE",
                "\u0089PNG",
                " "
            })
    void whatIsNoneOfTheThreeKindsIsSentAway(String content) {
        assertThat(refusal(content.getBytes(UTF_8))).isEqualTo("picture.kind");
    }

    @Test
    void aTextWithTheFirstBytesOfAPictureIsDamaged() {
        var words = "is what this is not".repeat(20).getBytes(US_ASCII);
        for (var file : new byte[][] {Drawn.png(2, 2), Drawn.jpeg(2, 2)})
            assertThat(refusal(Drawn.joined(Arrays.copyOf(file, 8), words))).isEqualTo("picture.damaged");
        assertThat(refusal(Drawn.webp(Drawn.chunk("VP8 ", words)))).isEqualTo("picture.damaged");
        assertThat(refusal(Drawn.webp(Drawn.chunk("JUNK", words)))).isEqualTo("picture.damaged");
    }

    @Test
    void aPngWithOneChangedByteIsDamaged() {
        var file = Drawn.png(8, 8);
        IntStream.range(8, file.length).forEach(place -> {
            var changed = file.clone();
            changed[place] ^= 1;
            assertThat(refusal(changed)).as("byte %d", place).isEqualTo("picture.damaged");
        });
    }

    @Test
    void noiseIsNeverReadBeyondItsEnd() {
        var random = new Random(7);
        for (var begun : new byte[][] {Drawn.png(3, 3), Drawn.jpeg(3, 3), Drawn.lossyWebp(3, 3)})
            for (int n = 0; n < 20_000; n++) {
                var file = begun.clone();
                for (int changes = random.nextInt(6); changes >= 0; changes--)
                    file[random.nextInt(file.length)] = (byte) random.nextInt();
                assertThat(PictureReader.read(file)).isNotNull();
            }
    }

    @Test
    void anEmptyFileAndOneThatIsTooLargeAreSentAway() {
        assertThat(refusal(new byte[0])).isEqualTo("picture.empty");
        assertThat(refusal(Drawn.joined(Drawn.png(2, 2), new byte[PictureReader.LARGEST])))
                .isEqualTo("picture.large");
    }

    @Test
    void sidesThatNobodyCanDrawAreSentAway() {
        var png = Drawn.png(2, 2);
        for (int side : new int[] {0, -1, 10_001, Integer.MAX_VALUE}) {
            assertThat(refusal(Drawn.claiming(png, side, 2))).isEqualTo("picture.sides");
            assertThat(refusal(Drawn.claiming(png, 2, side))).isEqualTo("picture.sides");
        }
        assertThat(read(Drawn.claiming(png, 10_000, 1)).width()).isEqualTo(10_000);
        assertThat(refusal(Drawn.extendedWebp(16_777_216, 2))).isEqualTo("picture.sides");
        assertThat(refusal(Drawn.lossyWebp(0, 2))).isEqualTo("picture.sides");
    }

    private static Picture read(byte[] file) {
        var decision = PictureReader.read(file);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<Picture>) decision).facts().getFirst();
    }

    private static String refusal(byte[] file) {
        var decision = PictureReader.read(file);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<Picture>) decision).reason().key();
    }
}
