package racemanager.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every test class the same browser, which starts with the first and ends with the last of them. */
final class SharedChromium implements ParameterResolver {

    private record Kept(Chromium chromium, Path profile) implements AutoCloseable {

        static Kept open() {
            try {
                var profile = Files.createTempDirectory("chromium-profile");
                return new Kept(Chromium.start(profile), profile);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void close() throws IOException {
            chromium.close();
            try (var files = Files.walk(profile)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Chromium resolveParameter(ParameterContext parameter, ExtensionContext context) {
        assumeTrue(Chromium.isInstalled(), Chromium.ABSENT);
        return context.getRoot()
                .getStore(Namespace.create(SharedChromium.class))
                .computeIfAbsent("chromium", key -> Kept.open(), Kept.class)
                .chromium();
    }
}
