package racemanager.playground.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A bot that does what is measured: answers /ping, and has a race with details and a form to register by. */
interface ComparedBot {

    /** What a driver is told who has a place. */
    String WELCOME = "You are on the grid";

    /** In the table. */
    String title();

    /** In a process of its own, with its files in the directory. */
    BenchProcess start(Path directory, BenchServer server) throws IOException;

    /** Offers one with room for so many, in the crowd's guild. */
    OfferedRace race(PressingCrowd crowd, BenchServer server, int drivers) throws InterruptedException;

    /** Where that process tells what happens in it, if it does. */
    default Optional<String> figures(BenchProcess process) {
        return Optional.empty();
    }
}
