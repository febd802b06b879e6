package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** The owner of a league who publishes one event, and reads its announcement. */
final class Organiser implements AutoCloseable {

    static final String ANNOUNCEMENTS = "announcements";
    static final String ENTRY_LIST = "entry-list";
    private static final String TITLE = "Grand Final";
    private static final Pattern TIME = Pattern.compile("<t:(\\d+):");
    private static final Pattern TAKEN = Pattern.compile("(\\d+)/\\d+ driver");
    private static final Pattern WAITING = Pattern.compile("(\\d+) waiting");

    private final Visitor owner;

    Organiser(Page page) {
        owner = page.as("owner").awaitsBot();
    }

    /** On a track with room for all. */
    void publishes(int drivers, Duration ahead) {
        assertThat(fillsIn(drivers, ahead).publishes().text()).contains(TITLE + " is published");
    }

    /** The same as far as the review. */
    WizardWalk fillsIn(int drivers, Duration ahead) {
        return fillsIn(drivers, ahead, "Ferrari 296 GT3");
    }

    /** With these cars. */
    WizardWalk fillsIn(int drivers, Duration ahead, String cars) {
        var form = owner.types("/track add").form();
        form.with("Name", "Spa")
                .with("Layout", "Grand Prix")
                .with("Pit boxes", Integer.toString(drivers))
                .sends()
                .message();
        var wizard = new WizardWalk(Words.in("en"), owner.types("/create_event").message());
        wizard.zone().goesOn().title(TITLE).in(ahead).goesOn();
        wizard.track("Spa").cars(cars).goesOn();
        return wizard.drivers(drivers).channels(ANNOUNCEMENTS, ENTRY_LIST).goesOn();
    }

    /** Waits until it has these words. */
    SeenMessage announcement(String... words) {
        return owner.reads(ANNOUNCEMENTS, words);
    }

    SeenMessage entryList(String... words) {
        return owner.reads(ENTRY_LIST, words);
    }

    /** When the race starts, as every reader of the announcement is shown in their own time. */
    Instant start() {
        var time = TIME.matcher(announcement(TITLE).text());
        assertThat(time.find()).isTrue();
        return Instant.ofEpochSecond(Long.parseLong(time.group(1)));
    }

    /** How many have a place, on the grid or in line. */
    int registered() {
        var text = announcement(TITLE).text();
        return count(TAKEN, text) + count(WAITING, text);
    }

    /** Waits until the announcement tells of so many, or more. */
    void awaitsRegistered(int atLeast) {
        owner.awaits(
                () -> registered() >= atLeast,
                atLeast + " drivers with a place, of whom there are only " + registered());
    }

    private static int count(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    @Override
    public void close() {
        owner.close();
    }
}
