package racemanager.wizard;

import java.util.List;

/** How the first version counted the steps of its one wizard: stored sessions and buttons of that time name them so. */
public final class FirstVersion {

    /** The only kind there was. */
    public static final String WIZARD = "event";

    /** The only way to finish it. */
    public static final String ENDING = "publish";

    private static final List<String> STEPS =
            List.of("title", "zone", "date", "track", "cars", "capacity", "channels", WizardKind.REVIEW);

    /** The step that had this place, from 0; the review for every other number. */
    public static String step(int place) {
        return place >= 0 && place < STEPS.size() ? STEPS.get(place) : WizardKind.REVIEW;
    }

    private FirstVersion() {}
}
