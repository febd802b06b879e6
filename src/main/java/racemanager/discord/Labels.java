package racemanager.discord;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Labels of one list, cut to Discord's limit and still told apart where the texts are. */
final class Labels {

    private static final String GAP = " … ";

    /** In their order: whole, or cut at the end, or in the middle, or at last with their place in the list. */
    static List<String> distinct(int limit, List<String> texts) {
        var atEnd = texts.stream().map(text -> Shortened.to(limit, text)).toList();
        var inMiddle = again(texts, atEnd, place -> middle(limit, texts.get(place)));
        return again(texts, inMiddle, place -> numbered(limit, texts.get(place), place + 1));
    }

    /** Labels that stand for different texts are made in the other way. */
    private static List<String> again(List<String> texts, List<String> labels, IntFunction<String> otherwise) {
        var shared = shared(texts, labels);
        return IntStream.range(0, texts.size())
                .mapToObj(place -> {
                    var label = labels.get(place);
                    var whole = label.equals(texts.get(place));
                    return whole || !shared.contains(label) ? label : otherwise.apply(place);
                })
                .toList();
    }

    /** The labels that stand for more than one text. */
    private static Set<String> shared(List<String> texts, List<String> labels) {
        var meanings = new HashMap<String, Set<String>>();
        for (int place = 0; place < texts.size(); place++) {
            meanings.computeIfAbsent(labels.get(place), label -> new HashSet<>())
                    .add(texts.get(place));
        }
        return meanings.entrySet().stream()
                .filter(meaning -> meaning.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String middle(int limit, String text) {
        int tail = (limit - GAP.length()) / 2;
        int head = limit - GAP.length() - tail;
        return start(text, head) + GAP + end(text, tail);
    }

    private static String numbered(int limit, String text, int number) {
        var mark = "… (" + number + ")";
        return start(text, limit - mark.length()) + mark;
    }

    private static String start(String text, int length) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    private static String end(String text, int length) {
        int from = text.length() - length;
        return text.substring(Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from);
    }

    private Labels() {}
}
