package racemanager.page;

import java.util.List;
import org.openqa.selenium.JavascriptExecutor;

/** Whether every text stands out from what is behind it: WCAG 2.2, 1.4.3, level AA. */
final class PageContrast {

    /**
     * All texts in sight, with their colour laid over the grounds behind them; the disabled and the veiled are exempt, and
     * so is what lies under a dialog.
     */
    private static final String TOO_FAINT = """
            const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
            const parsed = (colour) => {
              canvas.clearRect(0, 0, 1, 1);
              canvas.fillStyle = colour;
              canvas.fillRect(0, 0, 1, 1);
              const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
              return [r, g, b, a / 255];
            };
            const over = ([r, g, b, a], below) => [r, g, b].map((c, i) => c * a + below[i] * (1 - a));
            const ground = (node) => {
              if (!node) return [255, 255, 255];
              const [r, g, b, a] = parsed(getComputedStyle(node).backgroundColor);
              return a === 1 ? [r, g, b] : over([r, g, b, a], ground(node.parentElement));
            };
            const faded = (node) => (node ? Number(getComputedStyle(node).opacity) * faded(node.parentElement) : 1);
            const light = (colour) => {
              const [r, g, b] = colour.map((c) => c / 255).map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const ratio = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
            const open = document.querySelector('dialog[open]');
            const walker = document.createTreeWalker(open ?? document.body, NodeFilter.SHOW_TEXT);
            const faint = [];
            while (walker.nextNode()) {
              const text = walker.currentNode.textContent.trim();
              const node = walker.currentNode.parentElement;
              if (!text || !node.checkVisibility({ visibilityProperty: true })) continue;
              if (node.closest(':disabled, .sr-only, [inert], noscript, .veil-cover, option, .avatar, .guild')) continue;
              const style = getComputedStyle(node);
              const opacity = faded(node);
              if (opacity < 0.05) continue;
              const below = ground(node);
              const [r, g, b, a] = parsed(style.color);
              const colour = over([r, g, b, a * opacity], below);
              const size = parseFloat(style.fontSize);
              const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
              const found = ratio(colour, below);
              if (found < (large ? 3 : 4.5)) faint.push(found.toFixed(2) + ' ' + node.className + ': ' + text.slice(0, 40));
            }
            return [...new Set(faint)];
            """;

    private PageContrast() {}

    static List<?> tooFaint(JavascriptExecutor page) {
        return page.executeScript(TOO_FAINT) instanceof List<?> found ? found : List.of("no answer");
    }
}
