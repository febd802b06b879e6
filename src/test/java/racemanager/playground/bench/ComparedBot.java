package racemanager.playground.bench;

import java.io.IOException;
import java.nio.file.Path;

/** A bot that does what is measured: answers /ping, and has a race for which one registers by a form. */
interface ComparedBot {

    /** What a driver is told who has a place. */
    String WELCOME = "You are on the grid";

    /** In the table. */
    String title();

    /** In a process of its own, with its files in the directory. */
    BenchProcess start(Path directory, BenchServer server) throws IOException;

    /** Offers a race with room for so many; the press that opens its form. */
    BenchGesture race(PressingCrowd crowd, BenchServer server, int drivers) throws InterruptedException;
}
