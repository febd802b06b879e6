package racemanager.playground.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import racemanager.playground.frames.Frame;
import racemanager.playground.frames.Frames;
import racemanager.playground.json.Json;
import racemanager.playground.world.World;

/** Shows on the page what goes over a gateway connection. */
record GatewayTrace(World world, Frames frames) {

    /** Of what bots send only the kind is shown, because some of it is their token. */
    void received(int op) {
        add(true, name(op), 0, false, Json.object().put("op", op));
    }

    void sent(JsonNode message) {
        var op = message.path("op").asInt();
        var summary = op == Opcode.DISPATCH ? message.path("t").asText() : name(op);
        add(false, summary, 0, false, message.path("d"));
    }

    void closed(CloseCode why) {
        add(false, "CLOSE " + why.reason(), why.code(), true, Json.object());
    }

    private void add(boolean fromBot, String summary, int status, boolean refused, JsonNode detail) {
        frames.add(new Frame(world.now(), fromBot, Frame.GATEWAY, summary, status, refused, detail, List.of()));
    }

    private static String name(int op) {
        return switch (op) {
            case Opcode.HEARTBEAT -> "HEARTBEAT";
            case Opcode.IDENTIFY -> "IDENTIFY";
            case Opcode.PRESENCE -> "PRESENCE UPDATE";
            case Opcode.VOICE_STATE -> "VOICE STATE UPDATE";
            case Opcode.RESUME -> "RESUME";
            case Opcode.RECONNECT -> "RECONNECT";
            case Opcode.REQUEST_MEMBERS -> "REQUEST GUILD MEMBERS";
            case Opcode.INVALID_SESSION -> "INVALID SESSION";
            case Opcode.HELLO -> "HELLO";
            case Opcode.HEARTBEAT_ACK -> "HEARTBEAT ACK";
            case Opcode.SOUNDBOARD_SOUNDS -> "REQUEST SOUNDBOARD SOUNDS";
            default -> "OPCODE " + op;
        };
    }
}
