package racemanager.playground;

import java.nio.file.Path;

/** Writes messages as fast as it can and prints each that was acknowledged, until it is killed. */
final class PlaygroundInItsOwnProcess {

    private PlaygroundInItsOwnProcess() {}

    public static void main(String[] arguments) {
        var playground = Playground.start(PlaygroundSettings.inMemory().in(Path.of(arguments[0])));
        var driver = Visitor.in(playground, "driver");
        for (var number = 1; driver.writes("paddock", "message " + number).status() == 200; number++) {
            System.out.println("message " + number);
        }
    }
}
