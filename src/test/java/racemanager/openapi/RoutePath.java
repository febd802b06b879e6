package racemanager.openapi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A path of the description, with names in braces where any one step may stand. */
record RoutePath(String template, List<String> steps) {

    static RoutePath of(String template) {
        return new RoutePath(template, List.of(template.split("/", -1)));
    }

    /** The values for the names, or nothing where the path is another one. */
    Optional<Map<String, String>> values(String path) {
        var given = path.split("/", -1);
        if (given.length != steps.size()) {
            return Optional.empty();
        }
        var values = new HashMap<String, String>();
        for (var i = 0; i < given.length; i++) {
            var step = steps.get(i);
            if (isName(step)) {
                values.put(step.substring(1, step.length() - 1), given[i]);
            } else if (!step.equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    /** {@code /members/@me} is meant before {@code /members/{user_id}}. */
    long names() {
        return steps.stream().filter(RoutePath::isName).count();
    }

    private static boolean isName(String step) {
        return step.startsWith("{");
    }
}
