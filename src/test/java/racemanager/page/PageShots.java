package racemanager.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;

/** Pictures of the page, for people to look at: numbered files below {@code target/page-shots}. */
final class PageShots {

    private final TakesScreenshot camera;
    private final Path directory;
    private int taken;

    PageShots(TakesScreenshot camera, String series) throws IOException {
        this.camera = camera;
        this.directory = Files.createDirectories(Path.of("target", "page-shots", series));
        try (var old = Files.newDirectoryStream(directory, "*.png")) {
            for (var picture : old) Files.delete(picture);
        }
    }

    void take(String name) {
        try {
            var file = directory.resolve("%02d-%s.png".formatted(++taken, name));
            Files.write(file, camera.getScreenshotAs(OutputType.BYTES));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
