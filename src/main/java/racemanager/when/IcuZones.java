package racemanager.when;

import com.ibm.icu.util.BasicTimeZone;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZoneRule;
import com.ibm.icu.util.TimeZoneTransition;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesException;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The time zones of ICU for the whole of {@code java.time}, because countries change their clocks more often than
 * people change their Java.
 *
 * <p>The JDK makes one of these itself, when the system property {@value #PROPERTY} names this class.
 */
public final class IcuZones extends ZoneRulesProvider {

    /** Where the JDK looks for the provider of its zones, once, when a zone is needed for the first time. */
    public static final String PROPERTY = "java.time.zone.DefaultZoneRulesProvider";

    private static final Instant FIRST = Instant.parse("1800-01-01T00:00:00Z");
    /** ICU, too, repeats the rules of today for ever; nobody plans a race for the time after this. */
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    private final String version = TimeZone.getTZDataVersion();
    private final Set<String> ids;
    private final ConcurrentMap<String, ZoneRules> rules = new ConcurrentHashMap<>();

    /** For the JDK, which calls it without arguments. */
    public IcuZones() {
        // Java keeps the three-letter ids of its first years apart, because each of them is several zones.
        ids = TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.ANY, null, null).stream()
                .filter(id -> !ZoneId.SHORT_IDS.containsKey(id) && !id.equals("Etc/Unknown"))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected Set<String> provideZoneIds() {
        return ids;
    }

    @Override
    protected ZoneRules provideRules(String zoneId, boolean forCaching) {
        if (!ids.contains(zoneId)) {
            throw new ZoneRulesException("There is no time zone " + zoneId);
        }
        return rules.computeIfAbsent(zoneId, IcuZones::read);
    }

    @Override
    protected NavigableMap<String, ZoneRules> provideVersions(String zoneId) {
        var versions = new TreeMap<String, ZoneRules>();
        versions.put(version, provideRules(zoneId, false));
        return versions;
    }

    private static ZoneRules read(String id) {
        var zone = (BasicTimeZone) TimeZone.getTimeZone(id, TimeZone.TIMEZONE_ICU);
        var changes = Stream.iterate(
                        next(zone, FIRST.toEpochMilli()),
                        change -> change != null && change.getTime() < LAST.toEpochMilli(),
                        change -> next(zone, change.getTime()))
                .toList();
        if (changes.isEmpty()) {
            return ZoneRules.of(offset(zone.getRawOffset()));
        }
        var first = changes.getFirst().getFrom();
        return ZoneRules.of(
                standard(first),
                wall(first),
                transitions(changes, IcuZones::standard),
                transitions(changes, IcuZones::wall),
                List.of());
    }

    private static @Nullable TimeZoneTransition next(BasicTimeZone zone, long after) {
        return zone.getNextTransition(after, false);
    }

    private static List<ZoneOffsetTransition> transitions(
            List<TimeZoneTransition> changes, Function<TimeZoneRule, ZoneOffset> offset) {
        var transitions = new ArrayList<ZoneOffsetTransition>();
        for (var change : changes) {
            var before = offset.apply(change.getFrom());
            var after = offset.apply(change.getTo());
            if (!before.equals(after)) {
                var wall = LocalDateTime.ofEpochSecond(change.getTime() / 1000, 0, before);
                transitions.add(ZoneOffsetTransition.of(wall, before, after));
            }
        }
        return transitions;
    }

    private static ZoneOffset standard(TimeZoneRule rule) {
        return offset(rule.getRawOffset());
    }

    private static ZoneOffset wall(TimeZoneRule rule) {
        return offset(rule.getRawOffset() + rule.getDSTSavings());
    }

    private static ZoneOffset offset(int milliseconds) {
        return ZoneOffset.ofTotalSeconds(milliseconds / 1000);
    }
}
