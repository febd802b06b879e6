package racemanager.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import discord4j.common.JacksonResources;
import discord4j.gateway.json.GatewayPayload;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayReaderTest {

    private final GatewayReader reader =
            new GatewayReader(JacksonResources.create().getObjectMapper(), () -> {});

    private Optional<GatewayPayload<?>> read(String json) {
        ByteBuf buffer = Unpooled.copiedBuffer(json, StandardCharsets.UTF_8);
        var payload = reader.read(buffer).blockOptional();
        assertThat(buffer.refCnt()).as("the buffer is given back").isZero();
        return payload;
    }

    @Test
    void emptyFieldsMayBeLeftOut() {
        assertThat(read("{\"op\":11}").orElseThrow().getOp().getRawOp()).isEqualTo(11);
        assertThat(read("{\"op\":11,\"t\":null,\"s\":null,\"d\":null}")).isPresent();
    }

    @Test
    void anEventKeepsItsSequence() {
        var payload = read("{\"op\":0,\"s\":7,\"t\":\"RESUMED\",\"d\":{}}").orElseThrow();

        assertThat(payload.getSequence()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{}", "null", "{\"op\":", "{\"op\":0,\"s\":1,\"t\":\"GUILD_CREATE\",\"d\":{\"id\":[]}}"
            })
    void whatCannotBeReadIsDroppedAndNotAnError(String broken) {
        assertThat(read(broken)).isEmpty();
    }
}
