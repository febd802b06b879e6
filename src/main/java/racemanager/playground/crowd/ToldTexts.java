package racemanager.playground.crowd;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.playground.crowd.CrowdReport.Told;
import racemanager.playground.interaction.ComponentTree;
import racemanager.playground.strict.ComponentType;
import racemanager.playground.world.Message;

/** The last thing that each member was told; used by one thread at a time. */
final class ToldTexts {

    private static final int MOST = 8;
    private static final int LONGEST = 120;
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern MARKS = Pattern.compile("\\*\\*|__|`|(?m)^(#{1,3}|-#|>) ");

    private final Map<Long, String> byMember = new HashMap<>();

    void told(long member, String text) {
        if (!text.isBlank()) {
            byMember.put(member, text);
        }
    }

    /** The words of a message as a person reads them, on one line. */
    static String textOf(Message message) {
        var body = message.body();
        var embeds = Stream.of("title", "description").flatMap(part -> body.embeds().findValuesAsText(part).stream());
        var displays = ComponentTree.all(body.components())
                .filter(component -> component.path("type").asInt() == ComponentType.TEXT_DISPLAY)
                .map(component -> component.path("content"))
                .map(JsonNode::asText);
        var all = Stream.of(Stream.of(body.content()), displays, embeds).flatMap(each -> each);
        var text = all.filter(each -> !each.isBlank()).collect(Collectors.joining(" "));
        return MARKS.matcher(text).replaceAll("").replaceAll("\\s+", " ").strip();
    }

    /** The most frequent first; texts that differ in nothing but numbers count as one. */
    List<Told> mostFrequent() {
        var alike = byMember.values().stream()
                .collect(Collectors.groupingBy(text -> NUMBER.matcher(text).replaceAll("…")));
        return alike.entrySet().stream()
                .map(group -> told(group.getKey(), group.getValue()))
                .sorted(Comparator.comparingInt(Told::count).reversed().thenComparing(Told::text))
                .limit(MOST)
                .toList();
    }

    private static Told told(String withoutNumbers, List<String> texts) {
        var same = texts.stream().distinct().count() == 1;
        var text = same ? texts.getFirst() : withoutNumbers;
        return new Told(Shortened.to(LONGEST, text), texts.size());
    }
}
