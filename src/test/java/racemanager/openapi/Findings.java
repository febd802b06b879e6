package racemanager.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a check found in many requests: how many it saw of each operation, and each kind of fault with one example. */
record Findings(Map<String, Integer> seen, Map<String, String> faults) {

    private static final int LONGEST_EXAMPLE = 2_000;

    static Findings of(
            DiscordDescription description,
            List<SentRequest> requests,
            Function<SentRequest, List<String>> check,
            Function<SentRequest, String> example) {
        var seen = new TreeMap<String, Integer>();
        var faults = new LinkedHashMap<String, String>();
        for (var request : requests) {
            var operation = description
                    .find(request.method(), request.path())
                    .map(found -> found.operation().name())
                    .orElse("unknown");
            seen.merge(operation, 1, Integer::sum);
            check.apply(request)
                    .forEach(fault ->
                            faults.putIfAbsent(operation + ": " + kind(fault), shortened(example.apply(request))));
        }
        return new Findings(seen, faults);
    }

    /** The second component of a list with the same fault is not worth another line. */
    private static String kind(String fault) {
        return fault.replaceAll("/\\d+", "/*");
    }

    int requests() {
        return seen.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Each kind of fault on a line, with the first request that has it. */
    String told() {
        return faults.entrySet().stream()
                .map(fault -> fault.getKey() + "\n    " + fault.getValue())
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static String shortened(String example) {
        return example.length() > LONGEST_EXAMPLE ? example.substring(0, LONGEST_EXAMPLE) + "…" : example;
    }

    @Override
    public String toString() {
        return requests() + " requests on " + seen.size() + " operations: " + seen;
    }
}
