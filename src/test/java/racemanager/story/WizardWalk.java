package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An organiser's way through the event wizard, step by step; keeps all that was to be read on it. */
final class WizardWalk {

    /** Without summer time, so that no time is skipped or doubled. */
    private static final String CITY = "Tokyo";

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    /** Of a message of components (components/reference, "Component Reference", and messages that use them). */
    private static final int MOST_COMPONENTS = 40;

    private static final int MOST_CHARACTERS = 4_000;

    private final Words words;
    private final List<String> read = new ArrayList<>();
    private SeenMessage screen;
    private Runnable interruption = () -> {};

    WizardWalk(Words words, SeenMessage first) {
        this.words = words;
        this.screen = sees(first);
    }

    /** Happens before each press, each choice and each form that is sent from now on. */
    WizardWalk interruptedBy(Runnable happens) {
        interruption = happens;
        return this;
    }

    Words words() {
        return words;
    }

    SeenMessage screen() {
        return screen;
    }

    /** Everything that was to be read so far, in messages and forms. */
    List<String> read() {
        return List.copyOf(read);
    }

    SeenMessage sees(SeenMessage message) {
        assertThat(message.characters()).as(message.text()).isLessThanOrEqualTo(MOST_CHARACTERS);
        assertThat(message.componentCount()).as(message.text()).isLessThanOrEqualTo(MOST_COMPONENTS);
        read.addAll(message.words());
        screen = message;
        return message;
    }

    private SeenMessage afterInterruption() {
        interruption.run();
        return screen;
    }

    private WizardWalk sends(OpenForm form) {
        interruption.run();
        sees(form.sends().message());
        return this;
    }

    private WizardWalk types(String step, String text) {
        var form = afterInterruption()
                .presses(words.of("wizard.event." + step + ".button"))
                .form();
        read.addAll(form.words());
        return sends(form.with(words.of("wizard.event." + step + ".label"), text));
    }

    WizardWalk chooses(String list, String line) {
        sees(afterInterruption().chooses(words.of("wizard.event." + list), line));
        return this;
    }

    WizardWalk goesOn() {
        sees(afterInterruption().presses(words.of("button.next")).message());
        return this;
    }

    WizardWalk title(String title) {
        return types("title", title);
    }

    WizardWalk picture(byte[] file) {
        var form = afterInterruption().presses(words.of("wizard.picture.add")).form();
        read.addAll(form.words());
        return sends(form.with(words.of("wizard.picture.file"), file));
    }

    WizardWalk zone() {
        return types("zone", CITY);
    }

    /** In the quarter of an hour before five hours from now: check-in is open from the first moment. */
    WizardWalk inFiveHours() {
        return in(Duration.ofHours(5));
    }

    /** In the quarter of an hour before so long from now. */
    WizardWalk in(Duration ahead) {
        var start = LocalDateTime.now(ZONE).plus(ahead);
        chooses("date.day", start.toLocalDate().toString());
        chooses("date.hour", start.getHour() + " h");
        return chooses("date.minute", "%02d min".formatted(start.getMinute() / 15 * 15));
    }

    WizardWalk track(String name) {
        return chooses("track.label", name);
    }

    WizardWalk cars(String names) {
        return types("cars", names);
    }

    WizardWalk drivers(int most) {
        return types("capacity", Integer.toString(most));
    }

    WizardWalk channels(String announcement, String roster) {
        chooses("announcement.label", announcement);
        return chooses("roster.label", roster);
    }

    /** From a section back to the review. */
    WizardWalk reviews() {
        sees(afterInterruption().presses(words.of("wizard.event.review")).message());
        return this;
    }

    /** From the review to a section. */
    WizardWalk edits(String section) {
        sees(afterInterruption().chooses(words.of("wizard.edit"), words.of("wizard.event." + section)));
        return this;
    }

    /** Opens the form of a section, and fills in fields by their names. */
    WizardWalk fills(String section, Map<String, String> typed) {
        var form = afterInterruption()
                .presses(words.of("wizard.event." + section + ".button"))
                .form();
        read.addAll(form.words());
        for (var field : typed.entrySet())
            form = form.with(words.of("wizard.event." + field.getKey() + ".label"), field.getValue());
        return sends(form);
    }

    /** Presses a button, which has this label now. */
    WizardWalk turns(String label) {
        sees(afterInterruption().presses(words.of("wizard.event." + label)).message());
        return this;
    }

    /** Chooses a line of a list that its label stands above. */
    WizardWalk picks(String list, String line) {
        return chooses(list + ".label", line);
    }

    /** Chooses nothing in a list that its label stands above. */
    WizardWalk clears(String list) {
        sees(afterInterruption().chooses(words.of("wizard.event." + list + ".label")));
        return this;
    }

    /** Puts it aside. */
    SeenMessage saves(String button) {
        return sees(afterInterruption().presses(button).message());
    }

    SeenMessage publishes() {
        return sees(afterInterruption().presses(words.of("button.publish")).message());
    }
}
