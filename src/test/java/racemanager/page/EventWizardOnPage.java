package racemanager.page;

import static org.openqa.selenium.support.ui.ExpectedConditions.stalenessOf;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.openqa.selenium.By;

/** The event wizard as an organiser goes through it; its controls are known by their custom ids in every language. */
final class EventWizardOnPage {

    private final PlaygroundPage page;

    EventWizardOnPage(PlaygroundPage page) {
        this.page = page;
    }

    void begin() {
        page.command("/create_event");
        page.await(select("zone"));
    }

    /** Where an event was made before, the review is shown first. */
    void beginAtTheReview() {
        page.command("/create_event");
        page.await(PlaygroundPage.control("wizard.event.edit"));
    }

    /** From the review to the page of a step. */
    void change(String step) {
        page.choose(PlaygroundPage.control("wizard.event.edit"), step);
    }

    void title(String title) {
        write("title", title);
    }

    void picture(Path file) {
        page.click(PlaygroundPage.control("wizard.event.picture"));
        page.attach(file);
        var before = page.await(PlaygroundPage.control("wizard.event.picture"));
        page.submit();
        page.until(stalenessOf(before));
    }

    void zone(String region, ZoneId zone) {
        page.choose(select("region"), region);
        // The member's last zone is chosen already, and choosing it again changes nothing.
        if (!page.await(select("zone")).getText().contains(zone.getId())) {
            page.choose(select("zone"), zone.getId());
        }
    }

    /** Chooses day, hour and quarter of an hour from the lists. */
    void start(ZonedDateTime at) {
        page.choose(select("day"), at.toLocalDate().toString());
        page.choose(select("hour"), Integer.toString(at.getHour()));
        page.choose(select("minute"), DateTimeFormatter.ofPattern("mm").format(at));
    }

    void track(String name) {
        page.choose(select("track"), name);
    }

    void cars(String typed) {
        write("cars", typed);
    }

    void classes(String lines) {
        write("classes", lines);
    }

    void drivers(int most) {
        write("drivers", Integer.toString(most));
    }

    void channels(String announcement, String roster) {
        page.choose(select("announcement"), announcement);
        page.choose(select("roster"), roster);
    }

    void next() {
        page.turn(By.xpath("(//*[starts-with(@data-custom-id,'wizard.event.go:')][not(@disabled)])[last()]"));
    }

    void publish() {
        page.turn(PlaygroundPage.control("wizard.event.finish", "publish"));
    }

    /** Nothing is lost, so that nobody asks. */
    void cancel() {
        page.turn(PlaygroundPage.control("wizard.event.cancel"));
    }

    /** The question that comes first when much would be lost. */
    void askToCancel() {
        page.turn(PlaygroundPage.control("wizard.event.ask-cancel"));
    }

    void resume() {
        page.turn(PlaygroundPage.control("wizard.event.resume"));
    }

    private void write(String field, String text) {
        page.click(form(field));
        page.fill(field, text);
        var before = page.await(form(field));
        page.submit();
        page.until(stalenessOf(before));
    }

    private static By form(String field) {
        return PlaygroundPage.control("wizard.event.form", field);
    }

    private static By select(String field) {
        return PlaygroundPage.control("wizard.event.answer", field);
    }
}
