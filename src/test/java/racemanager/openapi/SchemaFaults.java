package racemanager.openapi;

import com.networknt.schema.Error;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says in few lines what a validator found, which names every consequence too: alternatives that a component's
 * {@code type} (or an event's {@code entity_type}) rules out, and everything around the place that is wrong.
 */
record SchemaFaults(List<Error> errors, List<Alternative> ruledOut) {

    private static final Set<String> CONSEQUENCES = Set.of("unevaluatedProperties", "oneOf", "anyOf");

    /** One of several schemas that a value may follow; paths end with a slash. */
    private record Alternative(String choice, String path) {

        private static final Pattern OTHER_TYPE =
                Pattern.compile("((.*/(?:one|any)Of/)\\d+/).*?properties/\\w*type/(?:enum|const|allOf.*)");

        static Optional<Alternative> ruledOutBy(Error error) {
            return Optional.of(OTHER_TYPE.matcher(way(error)))
                    .filter(matcher -> matcher.matches())
                    .map(matcher -> new Alternative(matcher.group(2), matcher.group(1)));
        }
    }

    static List<String> of(List<Error> errors) {
        var ruledOut = errors.stream()
                .flatMap(error -> Alternative.ruledOutBy(error).stream())
                .distinct()
                .toList();
        return new SchemaFaults(errors, ruledOut).told();
    }

    private List<String> told() {
        var telling = errors.stream().filter(this::isTelling).toList();
        return telling.stream()
                .filter(error -> telling.stream().noneMatch(other -> follows(error, other)))
                .map(SchemaFaults::sentence)
                .distinct()
                .toList();
    }

    /** What an alternative says that the type rules out counts only where the type rules out all of them. */
    private boolean isTelling(Error error) {
        return ruledOut.stream()
                .filter(other -> way(error).startsWith(other.path()))
                .allMatch(other -> nothingElseFits(other.choice()));
    }

    private boolean nothingElseFits(String choice) {
        return errors.stream()
                .map(SchemaFaults::way)
                .filter(path -> path.startsWith(choice))
                .allMatch(path -> ruledOut.stream().anyMatch(other -> path.startsWith(other.path())));
    }

    /** Whether one is only there because of the other, which stands at the same place or further in. */
    private static boolean follows(Error error, Error cause) {
        return CONSEQUENCES.contains(error.getKeyword())
                && (place(cause).startsWith(place(error) + "/")
                        || (place(cause).equals(place(error)) && rank(cause) < rank(error)));
    }

    private static int rank(Error error) {
        return switch (error.getKeyword()) {
            case "oneOf", "anyOf" -> 2;
            case "unevaluatedProperties" -> 1;
            default -> 0;
        };
    }

    private static String way(Error error) {
        return error.getEvaluationPath().toString();
    }

    private static String place(Error error) {
        return error.getInstanceLocation().toString();
    }

    private static String sentence(Error error) {
        var what = Alternative.ruledOutBy(error).isPresent() ? "is of no kind that is taken here" : error.getMessage();
        return (place(error).isEmpty() ? "the body" : place(error)) + ": " + what;
    }
}
