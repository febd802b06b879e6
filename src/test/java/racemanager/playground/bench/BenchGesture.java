package racemanager.playground.bench;

/**
 * What members do again and again, as the page sends it.
 *
 * @param edited whether the answer that counts is the edit of an earlier one
 */
record BenchGesture(String channel, String body, boolean edited) {

    static BenchGesture command(String channel, String commandId, boolean edited) {
        return new BenchGesture(
                channel,
                "{\"type\":2,\"nonce\":\"n\",\"data\":{\"id\":\"" + commandId
                        + "\",\"name\":\"ping\",\"type\":1,\"options\":[]}}",
                edited);
    }

    static BenchGesture press(String channel, String messageId, String customId) {
        return new BenchGesture(
                channel,
                "{\"type\":3,\"nonce\":\"n\",\"message_id\":\"" + messageId + "\",\"data\":{\"custom_id\":\"" + customId
                        + "\",\"component_type\":2}}",
                false);
    }
}
