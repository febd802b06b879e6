package racemanager.story;

/** Where bot and Discord live: in one process, or in two. Closing it kills all of it. */
interface House extends AutoCloseable {

    /** Starts what does not run, on what was there before. */
    void start() throws Exception;

    /** The playground's page, as it is opened now. */
    Page page();

    /** {@code kill -9} of the bot and all that lives with it. */
    void killBot() throws Exception;

    /** SIGTERM; tells the exit code. */
    int stopBot() throws Exception;

    /** What the bot wrote to its log; it has ended. */
    String log() throws Exception;

    @Override
    void close() throws Exception;
}
