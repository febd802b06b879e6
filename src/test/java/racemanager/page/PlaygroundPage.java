package racemanager.page;

import static org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable;
import static org.openqa.selenium.support.ui.ExpectedConditions.invisibilityOfElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.jsReturnsValue;
import static org.openqa.selenium.support.ui.ExpectedConditions.presenceOfElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.stalenessOf;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The playground's page, used as a person uses it: by pointing, clicking and typing. */
final class PlaygroundPage {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_STEPS = 150;
    private static final By DIALOG = By.cssSelector("dialog.modal[open]");

    private final WebDriver driver;
    private final WebDriverWait wait;

    PlaygroundPage(WebDriver driver) {
        this.driver = driver;
        this.wait = new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50));
        wait.ignoring(StaleElementReferenceException.class);
    }

    void open(URI address) {
        driver.get(address.toString());
        await(By.cssSelector("[data-testid='composer']:enabled"));
    }

    /** Becomes the first member of a group, such as "Owner" or "Drivers", in whatever language the page is. */
    void actAsFirstOf(String persona) {
        var choice = new Select(await(testId("act-as")));
        var first = driver.findElement(
                By.cssSelector("[data-testid='act-as'] optgroup[label='" + persona + "'] option:first-child"));
        choice.selectByValue(Objects.requireNonNull(first.getDomProperty("value")));
    }

    void speak(String locale) {
        new Select(await(testId("language"))).selectByValue(locale);
    }

    /** From the dark to the light theme, or back. */
    void changeTheme() {
        click(testId("theme"));
    }

    /** On a narrow window channels and members lie in a drawer. */
    void openDrawer() {
        click(By.cssSelector(".top-bar [aria-controls='side']"));
    }

    void openChannel(String name) {
        click(testId("channel-" + name));
    }

    /** Types a command without options into the message box and sends it. */
    void command(String words) {
        var box = await(testId("composer"));
        box.click();
        box.sendKeys(words);
        await(By.cssSelector(".suggest .choice.active"));
        box.sendKeys(Keys.ENTER);
        await(By.cssSelector(".chips .chip-command"));
        box.sendKeys(Keys.ENTER);
    }

    /** Presses the newest control of that route, such as "event.register"; see {@link #control}. */
    void press(String route) {
        click(control(route));
    }

    /** Presses a control that changes its own message, and waits until the message has changed. */
    void turn(By control) {
        var old = click(control);
        wait.until(stalenessOf(old));
    }

    /** Picks from a select by value or by label; the message that holds it changes thereby. */
    void choose(By select, String option) {
        var old = click(select);
        pick(option);
        wait.until(stalenessOf(old));
    }

    /** Picks from a select of the open form. */
    void chooseInForm(String field, String option) {
        click(By.cssSelector("dialog [role=combobox][data-custom-id='" + field + "']"));
        pick(option);
    }

    /** Picks from the list that is open. */
    void pick(String option) {
        click(By.xpath("//*[contains(@class,'select-panel')]//*[@role='option'][@data-value='" + option
                + "' or .//*[@class='choice-label'][.='" + option + "']]"));
        wait.until(invisibilityOfElementLocated(By.cssSelector(".select-panel")));
    }

    /** Writes into a field of the open form instead of what stands there. */
    void fill(String field, String text) {
        var input = await(By.cssSelector("dialog [data-custom-id='" + field + "']"));
        input.clear();
        input.sendKeys(text);
    }

    /** Chooses a file in the open form. */
    void attach(Path file) {
        wait.until(presenceOfElementLocated(By.cssSelector("dialog input[type=file]")))
                .sendKeys(file.toString());
        await(By.xpath("//dialog//li[contains(.,'" + file.getFileName() + "')]"));
    }

    /** Sends the open form and waits until it has been accepted. */
    void submit() {
        click(testId("modal-submit"));
        wait.until(invisibilityOfElementLocated(DIALOG));
    }

    /** Waits for the newest message in which these words stand. */
    WebElement message(String words) {
        return await(By.xpath("(//li[@data-testid='message'][contains(.,\"" + words + "\")])[last()]"));
    }

    /** Waits until nothing moves any more: no drawer slides, no button shows that it is at work. */
    void awaitRest() {
        wait.until(jsReturnsValue("return document.getAnimations().every((each) => each.playState !== 'running')"
                + " ? 'at rest' : null"));
    }

    /** Presses Escape wherever the focus is. */
    void escape() {
        keys(Keys.ESCAPE);
    }

    /** Types where the focus is, as a person without a mouse does. */
    void keys(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Writes into a field of the page instead of what stands there. */
    void write(By field, String text) {
        var input = click(field);
        input.clear();
        input.sendKeys(text);
    }

    /** The other mouse button. */
    void contextMenu(By what) {
        new Actions(driver).contextClick(await(what)).perform();
    }

    /** Presses Tab until this has the focus. */
    void tabTo(String selector) {
        go(selector, Keys.TAB);
    }

    /** Presses Shift and Tab until this has the focus. */
    void tabBackTo(String selector) {
        go(selector, Keys.chord(Keys.SHIFT, Keys.TAB));
    }

    private void go(String selector, CharSequence step) {
        var there = By.cssSelector(selector + ":focus");
        for (var steps = 0; steps < MOST_STEPS && driver.findElements(there).isEmpty(); steps++) keys(step);
        await(there);
    }

    void awaitGone(By what) {
        wait.until(invisibilityOfElementLocated(what));
    }

    void awaitOffline() {
        await(testId("offline"));
    }

    void awaitOnline() {
        wait.until(invisibilityOfElementLocated(testId("offline")));
    }

    WebElement await(By what) {
        return until(elementToBeClickable(what));
    }

    <T> T until(ExpectedCondition<T> condition) {
        return wait.until(condition);
    }

    /** Clicks as soon as it can be clicked; a redrawn element is looked up anew. */
    WebElement click(By what) {
        return wait.until(page -> {
            var found = elementToBeClickable(what).apply(page);
            if (found == null) return null;
            found.click();
            return found;
        });
    }

    /** The newest control whose custom id begins with a route and has this argument, on a message at rest. */
    static By control(String route, String argument) {
        return By.xpath("(//li[@data-testid='message'][not(contains(@class,'busy'))]//*[starts-with(@data-custom-id,'"
                + route + ":')][contains(concat(@data-custom-id,':'),':" + argument + ":')][not(@disabled)])[last()]");
    }

    static By control(String route) {
        return By.xpath("(//li[@data-testid='message'][not(contains(@class,'busy'))]//*[starts-with(@data-custom-id,'"
                + route + ":')][not(@disabled)])[last()]");
    }

    private static By testId(String id) {
        return By.cssSelector("[data-testid='" + id + "']");
    }
}
