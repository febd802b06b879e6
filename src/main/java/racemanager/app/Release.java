package racemanager.app;

import java.util.Optional;

/** Which version of the program this is, as the build wrote it into the jar. */
public final class Release {

    public static String text() {
        return Optional.ofNullable(Release.class.getPackage().getImplementationVersion())
                .orElse("(development build)");
    }

    private Release() {}
}
