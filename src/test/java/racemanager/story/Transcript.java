package racemanager.story;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people did and read, the same at every hour and on every playground: with names for ids, and times from the start. */
final class Transcript {

    private static final Pattern MOMENT = Pattern.compile("<t:(-?\\d+):(\\w)>");
    private static final Pattern MENTION = Pattern.compile("<@(\\d+)>");

    private static final Duration STEP = Duration.ofMinutes(5);
    private static final Duration LONG_BEFORE = Duration.ofHours(-25);

    private final Map<String, String> names = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();

    Transcript(Visitor owner, List<Visitor> drivers) {
        names.put(owner.memberId(), owner.name());
        drivers.forEach(driver -> names.put(driver.memberId(), driver.name()));
    }

    void chapter(String title) {
        text.append(text.isEmpty() ? "" : "\n").append("== ").append(title).append('\n');
    }

    void reads(Visitor who, String deed, SeenMessage message) {
        text.append("-- ").append(who.name()).append(' ').append(deed).append('\n');
        write(message);
    }

    void posted(SeenMessage message) {
        text.append("--\n");
        write(message);
    }

    private void write(SeenMessage message) {
        text.append(message.text()).append('\n');
    }

    private String plain(String words, Instant start) {
        var named = MENTION.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement("@" + names.getOrDefault(found.group(1), "somebody")));
        return MOMENT.matcher(named)
                .replaceAll(found -> Matcher.quoteReplacement("<" + moment(found.group(1), start) + ">"));
    }

    /** In steps of some minutes, so that a slow machine writes the same. */
    private String moment(String seconds, Instant start) {
        var fromStart = Duration.between(start, Instant.ofEpochSecond(Long.parseLong(seconds)));
        if (fromStart.compareTo(LONG_BEFORE) < 0) return "days before";
        var minutes = Math.floorDiv(fromStart.toSeconds(), STEP.toSeconds()) * STEP.toMinutes();
        return minutes == 0 ? "start" : "start %+d min".formatted(minutes);
    }

    /** All of it, told from when the race was first to start. */
    String text(Instant start) {
        return plain(text.toString(), start);
    }
}
