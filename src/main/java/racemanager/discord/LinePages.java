package racemanager.discord;

import discord4j.core.object.component.ActionRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import racemanager.discord.Parts.ButtonStyle;

/** Whole lines, on pages that fit a message. */
public final class LinePages {

    /** A message has 4,000 characters for all its text; heading and page number need some. */
    private static final int MOST_TEXT = 3_400;

    private final List<String> pages = new ArrayList<>();

    /** Page numbers and labels, which count too. */
    private static final int FOOT = 100;

    /** Up to so many lines a page, fewer when they are long. */
    public LinePages(List<String> lines, int mostLines) {
        this(lines, mostLines, "");
    }

    /** The same below a heading that may be long itself. */
    public LinePages(List<String> lines, int mostLines, String heading) {
        var mostText = Math.min(MOST_TEXT, ViewLimits.CHARACTERS - FOOT - heading.length());
        var page = new ArrayList<String>();
        int length = 0;
        for (var line : lines) {
            if (!page.isEmpty() && (page.size() == mostLines || length + line.length() > mostText)) {
                pages.add(String.join("\n", page));
                page.clear();
                length = 0;
            }
            page.add(line);
            length += line.length() + 1;
        }
        if (!page.isEmpty() || pages.isEmpty()) pages.add(String.join("\n", page));
    }

    /** Buttons that lead from a page to those beside it, for lists of several pages. */
    public Optional<ActionRow> turning(int page, IntFunction<CustomId> turned) {
        return turning(page, count(), turned);
    }

    /** The same for pages that are made one at a time. */
    public static Optional<ActionRow> turning(int page, int count, IntFunction<CustomId> turned) {
        return count == 1
                ? Optional.empty()
                : Optional.of(Parts.row(
                        Parts.button(ButtonStyle.SECONDARY, turned.apply(page - 1), "◀")
                                .disabled(page == 0),
                        Parts.button(ButtonStyle.SECONDARY, turned.apply(page + 1), "▶")
                                .disabled(page == count - 1)));
    }

    public int count() {
        return pages.size();
    }

    /** A page from 0; the nearest one when there are not that many. */
    public String page(int number) {
        return pages.get(nearest(number));
    }

    public int nearest(int number) {
        return Math.clamp(number, 0, pages.size() - 1);
    }
}
