package racemanager.page;

/** Where the focus is, as a person sees it. */
final class PageFocus {

    /** What has the focus without a frame around it, or around the box that it stands in; null when all is well. */
    static final String BLIND = """
            const at = document.activeElement;
            if (!at || at === document.body) return null;
            const framed = (node) => {
              const style = getComputedStyle(node);
              return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
            };
            const box = at.closest('.composer-box, .search-field, .chip, .drop-zone');
            const name = (at.dataset.testid ?? '') + ' ' + at.className + ' ' + (at.getAttribute('aria-label') ?? at.textContent).slice(0, 40);
            if (!framed(at) && !(box && box.matches(':focus-within'))) return 'no frame: ' + name;
            const place = at.getBoundingClientRect();
            return place.width > 0 && place.height > 0 ? null : 'nothing to see: ' + name;
            """;

    private PageFocus() {}
}
