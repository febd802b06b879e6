package racemanager.playground.crowd;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import racemanager.playground.crowd.CrowdReport.SeenField;

/** Counts what becomes of a crowd; may be used by any thread. */
final class Tally {

    private final int id;
    private final int asked;
    private final Runnable changed;
    private final Stopwatch watch = new Stopwatch();
    private final ToldTexts texts = new ToldTexts();
    private final Map<String, SeenField> fields = new LinkedHashMap<>();
    private boolean running = true;
    private int pressed;
    private int answered;
    private int failed;
    private int slow;

    Tally(int id, int asked, Runnable changed) {
        this.id = id;
        this.asked = asked;
        this.changed = changed;
    }

    void pressed() {
        change(() -> pressed++);
    }

    /** The bot's first answer to something, by {@link System#nanoTime()}. */
    void inTime(long began, long came) {
        change(() -> watch.answered(began, came));
    }

    void filled(List<ModalFilling.Field> filled) {
        change(() -> filled.forEach(field ->
                fields.putIfAbsent(field.customId(), new SeenField(field.customId(), field.label(), field.text()))));
    }

    void answered() {
        change(() -> answered++);
    }

    /** The bot stayed silent for longer than Discord waits. */
    void tooSlow() {
        change(() -> {
            failed++;
            slow++;
        });
    }

    void failed() {
        change(() -> failed++);
    }

    void told(long member, String text) {
        change(() -> texts.told(member, text));
    }

    void over() {
        change(() -> running = false);
    }

    /** What comes after the end, such as the answer to somebody whose crowd was stopped, counts no more. */
    private void change(Runnable change) {
        synchronized (this) {
            if (!running) {
                return;
            }
            change.run();
        }
        changed.run();
    }

    synchronized CrowdReport report() {
        return new CrowdReport(
                id,
                running,
                asked,
                pressed,
                answered,
                failed,
                slow,
                watch.times(),
                List.copyOf(fields.values()),
                texts.mostFrequent());
    }
}
