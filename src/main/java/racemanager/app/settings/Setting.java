package racemanager.app.settings;

import java.util.Optional;

/** Everything that a person sets, by its place in the file and the environment variable that outranks it. */
enum Setting {
    TOKEN("racemanager.discord.token", "DISCORD_TOKEN"),
    API_URL("racemanager.discord.api-url", "DISCORD_API_URL"),
    STEAM_KEY("racemanager.steam.api-key", "STEAM_API_KEY"),
    STEAM_URL("racemanager.steam.api-url", "STEAM_API_URL"),
    STORE("racemanager.store.directory", "CRM_STORE"),
    HTTP_HOST("racemanager.http.host"),
    HTTP_PORT("racemanager.http.port", "CRM_HTTP_PORT"),
    PLAYGROUND_PORT("racemanager.playground.port", "CRM_PLAYGROUND_PORT"),
    PLAYGROUND_DIRECTORY("racemanager.playground.directory"),
    PLAYGROUND_RECORD("racemanager.playground.record", "CRM_PLAYGROUND_RECORD"),
    LOG("racemanager.log", "CRM_LOG");

    private final String path;
    private final Optional<String> variable;

    Setting(String path) {
        this.path = path;
        this.variable = Optional.empty();
    }

    Setting(String path, String variable) {
        this.path = path;
        this.variable = Optional.of(variable);
    }

    String path() {
        return path;
    }

    Optional<String> variable() {
        return variable;
    }
}
