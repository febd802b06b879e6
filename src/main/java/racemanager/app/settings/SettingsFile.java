package racemanager.app.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigValueFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import racemanager.kernel.UserError;

/** Lays the sources of settings over one another. */
final class SettingsFile {

    private static final Path USUAL = Path.of("conf", "racemanager.conf");
    private static final String OURS = "racemanager";

    private SettingsFile() {}

    static Config merged(Optional<Path> named, Map<String, String> environment) {
        try {
            var defaults = ConfigFactory.parseResourcesAnySyntax("application")
                    .withFallback(ConfigFactory.defaultReferenceUnresolved());
            var file = fileOrNothing(named);
            refuseUnknownNames(file, defaults);
            return fromEnvironment(environment)
                    .withFallback(ConfigFactory.systemProperties())
                    .withFallback(file)
                    .withFallback(defaults)
                    .resolve();
        } catch (ConfigException unreadable) {
            var reason = String.valueOf(unreadable.getMessage()).replaceAll("\\s+", " ");
            throw new UserError("The configuration cannot be read, correct this in it: " + reason, unreadable);
        }
    }

    private static Config fileOrNothing(Optional<Path> named) {
        var path = named.orElse(USUAL);
        if (Files.isReadable(path) && Files.isRegularFile(path)) {
            return ConfigFactory.parseFile(path.toFile());
        }
        if (named.isPresent() || Files.exists(path)) {
            throw new UserError(
                    "The configuration file " + path + " is not there or may not be read; correct its path or rights.");
        }
        return ConfigFactory.empty();
    }

    private static void refuseUnknownNames(Config file, Config defaults) {
        if (!file.hasPath(OURS)) {
            return;
        }
        var known = defaults.getObject(OURS).toConfig();
        for (var entry : file.getObject(OURS).toConfig().entrySet()) {
            if (!known.hasPathOrNull(entry.getKey())) {
                throw new UserError("%s.%s (%s) is not a setting; the shipped conf/racemanager.conf lists them all."
                        .formatted(
                                OURS, entry.getKey(), entry.getValue().origin().description()));
            }
        }
    }

    private static Config fromEnvironment(Map<String, String> environment) {
        var config = ConfigFactory.empty();
        for (var setting : Setting.values()) {
            var variable = setting.variable().orElse("");
            var value = environment.getOrDefault(variable, "").strip();
            if (!value.isEmpty()) {
                var origin = "environment variable " + variable;
                config = config.withValue(setting.path(), ConfigValueFactory.fromAnyRef(value, origin));
            }
        }
        return config;
    }
}
