package racemanager.when;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The time zones to choose from: a region first, then a zone of it, or a search by what somebody typed. */
public final class Zones {

    /** Discord's limit of options in a select. */
    public static final int PAGE = 25;

    static final ZoneId UTC = ZoneId.of("Etc/UTC");
    private static final Set<String> REGIONS = Set.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");

    /** Second names of zones that the time-zone database keeps for old programs (its file "backward"). */
    private static final Set<String> OLD_NAMES = Set.of("""
            Africa/Asmera Africa/Timbuktu America/Argentina/ComodRivadavia America/Atka America/Buenos_Aires
            America/Catamarca America/Coral_Harbour America/Cordoba America/Ensenada America/Fort_Wayne
            America/Godthab America/Indianapolis America/Jujuy America/Knox_IN America/Louisville America/Mendoza
            America/Montreal America/Nipigon America/Pangnirtung America/Porto_Acre America/Rainy_River
            America/Rosario America/Santa_Isabel America/Shiprock America/Thunder_Bay America/Virgin
            America/Yellowknife Antarctica/South_Pole Asia/Ashkhabad Asia/Calcutta Asia/Choibalsan Asia/Chongqing
            Asia/Chungking Asia/Dacca Asia/Harbin Asia/Istanbul Asia/Kashgar Asia/Katmandu Asia/Macao Asia/Rangoon
            Asia/Saigon Asia/Tel_Aviv Asia/Thimbu Asia/Ujung_Pandang Asia/Ulan_Bator Atlantic/Faeroe
            Atlantic/Jan_Mayen Australia/ACT Australia/Canberra Australia/Currie Australia/LHI Australia/NSW
            Australia/North Australia/Queensland Australia/South Australia/Tasmania Australia/Victoria Australia/West
            Australia/Yancowinna Europe/Belfast Europe/Kiev Europe/Nicosia Europe/Tiraspol Europe/Uzhgorod
            Europe/Zaporozhye Pacific/Enderbury Pacific/Johnston Pacific/Ponape Pacific/Samoa Pacific/Truk
            Pacific/Yap
            """.strip().split("\\s+", -1));

    private static final Map<String, List<ZoneId>> BY_REGION = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> REGIONS.contains(id.split("/", -1)[0]) && !OLD_NAMES.contains(id))
            .sorted()
            .map(ZoneId::of)
            .collect(Collectors.groupingBy(zone -> zone.getId().split("/", -1)[0], TreeMap::new, Collectors.toList()));

    /** The regions in alphabetical order, and "UTC"; {@code when.region.<region in small letters>} names them. */
    public static List<String> regions() {
        return Stream.concat(BY_REGION.keySet().stream(), Stream.of("UTC")).toList();
    }

    /** The zones of a region by city, with their offsets at an instant; none for an unknown region. */
    public static List<ZoneChoice> of(String region, Instant now) {
        var zones = region.equals("UTC") ? List.of(UTC) : BY_REGION.getOrDefault(region, List.of());
        return zones.stream()
                .map(zone -> ZoneChoice.of(zone, now))
                .sorted(Comparator.comparing(ZoneChoice::city))
                .toList();
    }

    /** Up to 25 zones that fit a city, a zone's name, an offset or an abbreviation, the best first. */
    public static List<ZoneChoice> search(String typed, Instant now) {
        return ZoneSearch.search(
                        typed, all().map(zone -> ZoneChoice.of(zone, now)).toList())
                .stream()
                .limit(PAGE)
                .toList();
    }

    /**
     * Whether the best fit of a search may be taken without asking: "UTC+1" is the offset all year, but "EST" is the
     * whole year to some and only the winter to others.
     */
    public static boolean isCertain(String typed, ZoneChoice best, Instant now) {
        return ZoneSearch.isCertain(typed, best, now);
    }

    /** What to call a zone that was chosen: its id, or "UTC+1" where the id has the sign the other way round. */
    public static String name(ZoneId zone) {
        return zone.getId().startsWith("Etc/") ? OffsetName.of(zone.getRules().getOffset(Instant.EPOCH)) : zone.getId();
    }

    /** The zone of an id; UTC for one that this program does not know, as after going back to an older one. */
    public static ZoneId orUtc(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return UTC;
        }
    }

    static Stream<ZoneId> all() {
        return Stream.concat(BY_REGION.values().stream().flatMap(List::stream), Stream.of(UTC));
    }

    private Zones() {}
}
