package racemanager.playground.bench;

/** What members do again and again, as the page sends it. */
record BenchGesture(String channel, String body) {

    static BenchGesture command(String channel, String commandId, String name) {
        return new BenchGesture(
                channel,
                "{\"type\":2,\"nonce\":\"n\",\"data\":{\"id\":\"" + commandId + "\",\"name\":\"" + name
                        + "\",\"type\":1,\"options\":[]}}");
    }

    static BenchGesture press(String channel, String messageId, String customId) {
        return new BenchGesture(
                channel,
                "{\"type\":3,\"nonce\":\"n\",\"message_id\":\"" + messageId + "\",\"data\":{\"custom_id\":\"" + customId
                        + "\",\"component_type\":2}}");
    }
}
