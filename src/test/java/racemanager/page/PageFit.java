package racemanager.page;

import java.util.List;
import org.openqa.selenium.JavascriptExecutor;

/** Whether what stands on the page fits into it, whatever the width and the language. */
final class PageFit {

    /** Texts that are wider than what holds them, except where an ellipsis says so, and whatever widens the page. */
    private static final String TOO_WIDE = """
            const wide = (node) => node.scrollWidth > node.clientWidth + 1;
            const found = wide(document.documentElement) ? ['the page'] : [];
            for (const node of document.querySelectorAll('.message-body, .message-body *, dialog, dialog *')) {
              const style = getComputedStyle(node);
              const cut = style.textOverflow === 'ellipsis' || style.display === 'inline' || node.matches('.sr-only');
              if (!cut && node.clientWidth > 0 && wide(node)) found.push(node.className + ': ' + node.textContent);
            }
            return found;
            """;

    private PageFit() {}

    static List<?> tooWide(JavascriptExecutor page) {
        return page.executeScript(TOO_WIDE) instanceof List<?> found ? found : List.of("no answer");
    }
}
