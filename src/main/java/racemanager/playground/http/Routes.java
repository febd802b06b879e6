package racemanager.playground.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which handler answers which method and path; of several that fit, the first that was named. */
public final class Routes {

    /** A route that was found, with the values of its path. */
    public record Match(String method, String template, Map<String, String> params, Function<Call, Answer> handler) {

        public String name() {
            return method + " " + template;
        }
    }

    private record Route(String method, String template, List<String> steps, Function<Call, Answer> handler) {}

    private final List<Route> routes = new ArrayList<>();

    /** Steps in braces take any one value: {@code /channels/{channel}/messages}. */
    public Routes on(String method, String template, Function<Call, Answer> handler) {
        routes.add(new Route(method, template, steps(template), handler));
        return this;
    }

    public Optional<Match> find(String method, String path) {
        var steps = steps(path);
        for (var route : routes) {
            if (route.method().equals(method) && route.steps().size() == steps.size()) {
                var params = values(route.steps(), steps);
                if (params != null) {
                    return Optional.of(new Match(method, route.template(), params, route.handler()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether there is anything at that path, by whatever method. */
    public boolean knows(String path) {
        var steps = steps(path);
        return routes.stream()
                .anyMatch(route -> route.steps().size() == steps.size() && values(route.steps(), steps) != null);
    }

    private static List<String> steps(String path) {
        return List.of(path.split("/", -1));
    }

    private static @Nullable Map<String, String> values(List<String> template, List<String> given) {
        var found = new HashMap<String, String>();
        for (var i = 0; i < template.size(); i++) {
            var step = template.get(i);
            if (step.startsWith("{")) {
                found.put(step.substring(1, step.length() - 1), given.get(i));
            } else if (!step.equals(given.get(i))) {
                return null;
            }
        }
        return found;
    }
}
