package racemanager.testrun;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Ends with the test program whatever program its tests still have running: bots, browsers, libraries of others.
 *
 * <p>A test ends its own programs; one that was given up in the middle cannot.
 */
public final class NothingLeftRunning implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Runtime.getRuntime().addShutdownHook(new Thread(NothingLeftRunning::endAll, "nothing-left-running"));
    }

    private static void endAll() {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    }
}
