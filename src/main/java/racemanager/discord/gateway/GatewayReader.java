package racemanager.discord.gateway;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import discord4j.discordjson.json.gateway.Opcode;
import discord4j.gateway.json.GatewayPayload;
import discord4j.gateway.payload.PayloadReader;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Reads gateway payloads, also those of servers that leave out empty fields, and drops what cannot be read.
 *
 * <p>With Discord4J's own reader such a payload ends the connection, and resuming it would bring the same payload again.
 */
record GatewayReader(ObjectMapper json, Runnable onHeartbeatAnswered) implements PayloadReader {

    private static final Logger LOG = LoggerFactory.getLogger(GatewayReader.class);
    private static final List<String> FIELDS = List.of("t", "s", "d");
    private static final TypeReference<GatewayPayload<?>> PAYLOAD = new TypeReference<>() {};

    @Override
    public Mono<GatewayPayload<?>> read(ByteBuf buffer) {
        return Mono.defer(() -> {
            try {
                var payload = payload(ByteBufUtil.getBytes(buffer));
                if (Opcode.HEARTBEAT_ACK.equals(payload.getOp())) onHeartbeatAnswered.run();
                return Mono.just(payload);
            } catch (IOException | RuntimeException unreadable) {
                LOG.error("A gateway payload of {} bytes cannot be read", buffer.readableBytes(), unreadable);
                return Mono.empty();
            } finally {
                ReferenceCountUtil.release(buffer);
            }
        });
    }

    private GatewayPayload<?> payload(byte[] bytes) throws IOException {
        JsonNode node = json.readTree(bytes);
        if (node instanceof ObjectNode fields) {
            FIELDS.stream().filter(each -> !fields.has(each)).forEach(fields::putNull);
        }
        return json.readValue(json.treeAsTokens(node), PAYLOAD);
    }
}
