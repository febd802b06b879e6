package racemanager.store.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PayloadTest {

    @Test
    void whatRepeatsIsStoredSmallerAndReadAsItWas() throws IOException {
        var laps = "{\"driver\":\"Ayrton\",\"lap\":1}".repeat(100).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var written = written(new Payload(33, "laps", laps));

        assertThat(written).hasSizeLessThan(laps.length / 2);
        assertThat(read(written).bytes()).isEqualTo(laps);
        assertThat(read(written).manifest()).isEqualTo("laps");
        assertThat(read(written).serializer()).isEqualTo(33);
    }

    @Test
    void whatDoesNotGetSmallerIsStoredAsItIs() throws IOException {
        var noise = new byte[2_000];
        new Random(1).nextBytes(noise);

        assertThat(written(new Payload(1, "", noise))).hasSizeLessThan(noise.length + 20);
        assertThat(read(written(new Payload(1, "", noise))).bytes()).isEqualTo(noise);
        assertThat(read(written(new Payload(1, "", new byte[0]))).bytes()).isEmpty();
    }

    @Test
    void anUnknownKindIsRefused() throws IOException {
        var written = written(new Payload(1, "", new byte[10]));
        written[6] = 9;
        assertThatThrownBy(() -> read(written)).hasMessageContaining("does not know");
    }

    private static byte[] written(Payload payload) throws IOException {
        var bytes = new ByteArrayOutputStream();
        payload.writeTo(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static Payload read(byte[] bytes) throws IOException {
        return Payload.readFrom(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
