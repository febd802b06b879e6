package racemanager.speech.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the values of a program go: from places (variables, methods, calls) to places. */
public final class Values {

    private static final String ANY_WORD = "[a-z0-9_-]+";

    private final Map<Object, Set<Object>> sources = new HashMap<>();
    private final List<Cut> cuts = new ArrayList<>();
    private final Set<LabelCall> labels = new LinkedHashSet<>();

    /** A text that the program writes. */
    record Written(String text) {}

    /** A text that the program puts together, of texts that it writes there and of what comes from places. */
    record Joined(List<Object> parts) {
        Set<Object> places() {
            var all = new HashSet<Object>();
            for (var part : parts) if (part instanceof Set<?> places) all.addAll(places);
            return all;
        }
    }

    /** A place where labels longer than this are cut. */
    public record Cut(int limit, String where, Set<Object> texts) {}

    /** A phrase becomes a label here. */
    public record LabelCall(String where, long position) {}

    void flow(Set<Object> from, Object to) {
        for (var source : from) {
            sources.computeIfAbsent(to, place -> new LinkedHashSet<>()).add(source);
        }
    }

    void cut(int limit, String where, Set<Object> texts) {
        cuts.add(new Cut(limit, where, texts));
    }

    Set<Object> label(LabelCall call, Set<Object> phrases) {
        labels.add(call);
        flow(phrases, call);
        return Set.of(call);
    }

    public List<Cut> cuts() {
        return List.copyOf(cuts);
    }

    public Set<LabelCall> labels() {
        return Set.copyOf(labels);
    }

    /** The labels that may be shown here. */
    public Set<LabelCall> shown(Cut cut) {
        var labels = new LinkedHashSet<LabelCall>();
        var places = cut.texts();
        var seen = new HashSet<Joined>();
        while (!places.isEmpty()) {
            var parts = new HashSet<Object>();
            for (var place : before(places)) {
                if (place instanceof LabelCall call) labels.add(call);
                if (place instanceof Joined joined && seen.add(joined)) parts.addAll(joined.places());
            }
            places = parts;
        }
        return labels;
    }

    /** Those of the keys that may be said here. */
    public Set<String> keys(LabelCall call, Set<String> known) {
        var keys = new LinkedHashSet<String>();
        for (var place : before(sources.getOrDefault(call, Set.of()))) {
            if (place instanceof Written written && known.contains(written.text())) keys.add(written.text());
            if (place instanceof Joined joined) {
                var pattern = Pattern.compile(pattern(joined)).asMatchPredicate();
                known.stream().filter(pattern).forEach(keys::add);
            }
        }
        return keys;
    }

    private String pattern(Joined joined) {
        return joined.parts().stream()
                .map(part -> part instanceof Set<?> places ? alternatives(places) : Pattern.quote(part.toString()))
                .collect(Collectors.joining());
    }

    private String alternatives(Set<?> places) {
        var texts = before(Set.copyOf(places)).stream()
                .flatMap(place ->
                        place instanceof Written written ? Stream.of(Pattern.quote(written.text())) : Stream.of())
                .collect(Collectors.joining("|"));
        return texts.isEmpty() ? ANY_WORD : "(?:" + texts + ")";
    }

    /** All that may come to one of these places; what a label says does not come out of it as it is. */
    private Set<Object> before(Set<?> places) {
        var reached = new HashSet<Object>(places);
        var open = new ArrayDeque<Object>(places);
        while (!open.isEmpty()) {
            var place = open.pop();
            if (place instanceof LabelCall) continue;
            for (var next : sources.getOrDefault(place, Set.of())) {
                if (reached.add(next)) open.push(next);
            }
        }
        return reached;
    }
}
