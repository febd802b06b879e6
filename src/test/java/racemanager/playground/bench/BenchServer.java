package racemanager.playground.bench;

import java.util.Map;

/**
 * A server of Discord's protocol, of whatever make.
 *
 * @param page where members act, with a slash at its end
 */
record BenchServer(String page, String api, String token) {

    /** With these variables a bot finds it. */
    Map<String, String> invitation() {
        return Map.of("DISCORD_API_URL", api, "DISCORD_TOKEN", token);
    }
}
