package racemanager.when;

import java.util.List;

/**
 * As many zones as fit one select.
 *
 * @param number of the page, from 0
 * @param count of all pages, at least 1
 */
public record ZonePage(List<ZoneChoice> choices, int number, int count) {

    /** The page of that number; a number outside the pages gives the nearest page. */
    public static ZonePage of(List<ZoneChoice> all, int number) {
        int count = Math.max(1, (all.size() + Zones.PAGE - 1) / Zones.PAGE);
        int shown = Math.clamp(number, 0, count - 1);
        int first = shown * Zones.PAGE;
        return new ZonePage(List.copyOf(all.subList(first, Math.min(first + Zones.PAGE, all.size()))), shown, count);
    }
}
