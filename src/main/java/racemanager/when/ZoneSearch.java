package racemanager.when;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ranks zones by how well they fit typed text. */
final class ZoneSearch {

    private static final Pattern OFFSET =
            Pattern.compile("(?:utc|gmt|z)? ?([+−-]) ?(\\d{1,2})(?:[:.h]?(\\d{2}))?|utc|gmt|z");
    private static final int NO_FIT = 9;

    private static final Map<ZoneId, String> FOLDED_IDS =
            Zones.all().collect(Collectors.toUnmodifiableMap(zone -> zone, zone -> folded(zone.getId())));

    private record Ranked(ZoneChoice choice, int rank) {}

    static List<ZoneChoice> search(String typed, List<ZoneChoice> zones) {
        var text = folded(typed);
        if (text.isEmpty()) {
            return List.of();
        }
        var offset = offset(text);
        if (offset.isPresent()) {
            return Stream.concat(fixed(offset.get()).stream(), withOffset(offset.get(), zones).stream())
                    .distinct()
                    .toList();
        }
        var meant = ZoneNicknames.zonesOf(text);
        return Stream.concat(
                        meant.stream()
                                .flatMap(id -> zones.stream()
                                        .filter(choice -> choice.zone().getId().equals(id))),
                        byName(text, zones))
                .distinct()
                .toList();
    }

    /** Whether the last word of a folded text is what people call a zone: "friday 20:00 est". */
    static boolean endsWithName(String folded) {
        var last = folded.substring(folded.lastIndexOf(' ') + 1).replace('_', ' ');
        return !ZoneNicknames.zonesOf(last).isEmpty()
                || FOLDED_IDS.values().stream().anyMatch(id -> id.equals(last) || id.endsWith("/" + last));
    }

    private static Stream<ZoneChoice> byName(String text, List<ZoneChoice> zones) {
        return zones.stream()
                .map(choice -> new Ranked(choice, rank(text, choice)))
                .filter(ranked -> ranked.rank < NO_FIT)
                .sorted(Comparator.comparingInt(Ranked::rank).thenComparing(ranked -> ranked.choice.city()))
                .map(Ranked::choice);
    }

    private static int rank(String text, ZoneChoice choice) {
        var id = FOLDED_IDS.getOrDefault(choice.zone(), "");
        var city = id.substring(id.lastIndexOf('/') + 1);
        if (id.equals(text) || city.equals(text)) {
            return 0;
        }
        if (city.startsWith(text)) {
            return 1;
        }
        if (city.contains(" " + text) || id.startsWith(text)) {
            return 2;
        }
        return text.length() >= 3 && id.contains(text) ? 3 : NO_FIT;
    }

    /** Whether the best fit is what was meant: an abbreviation may be several zones, and its offset may change. */
    static boolean isCertain(String typed, ZoneChoice best, Instant now) {
        var text = folded(typed);
        if (ZoneNicknames.isAbbreviation(text)) {
            return ZoneNicknames.zonesOf(text).size() == 1 && staysAsItIs(best.zone(), now);
        }
        return offset(text)
                .flatMap(ZoneSearch::fixed)
                .map(best::equals)
                .orElse(offset(text).isEmpty());
    }

    private static boolean staysAsItIs(ZoneId zone, Instant now) {
        return zone.getRules().nextTransition(now) == null;
    }

    /** Zones of whole hours that never change; the database has none of half hours. Their sign is the other way round. */
    private static Optional<ZoneChoice> fixed(int minutes) {
        int hours = minutes / 60;
        if (minutes % 60 != 0 || hours < -12 || hours > 14) {
            return Optional.empty();
        }
        var zone = hours == 0 ? Zones.UTC : ZoneId.of("Etc/GMT" + (hours > 0 ? "-" : "+") + Math.abs(hours));
        return Optional.of(new ZoneChoice(zone, ZoneOffset.ofHours(hours)));
    }

    /** Zones that many people live in come first, because a dozen share each offset. */
    private static List<ZoneChoice> withOffset(int minutes, List<ZoneChoice> zones) {
        return zones.stream()
                .filter(choice -> choice.offset().getTotalSeconds() == minutes * 60)
                .sorted(Comparator.comparing(
                                (ZoneChoice choice) -> !choice.zone().equals(Zones.UTC))
                        .thenComparing(choice -> !ZoneNicknames.wellKnown()
                                .contains(choice.zone().getId()))
                        .thenComparing(choice -> choice.zone().getId()))
                .toList();
    }

    private static Optional<Integer> offset(String text) {
        var found = OFFSET.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var sign = found.group(1);
        if (sign == null) {
            return Optional.of(0);
        }
        int minutes = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
        int offset = Integer.parseInt(found.group(2)) * 60 + minutes;
        return Optional.of(sign.equals("+") ? offset : -offset);
    }

    private static String folded(String text) {
        return TypedText.folded(text).replace('_', ' ');
    }

    private ZoneSearch() {}
}
