package racemanager.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.openapi.DescribedOperation.Found;
import racemanager.openapi.DescribedOperation.Parameter;

/** Tells what Discord would refuse a request for. */
record RequestCheck(DiscordDescription description) {

    /** One sentence for each fault; nothing where Discord would take the request. */
    List<String> faults(SentRequest sent) {
        return description
                .find(sent.method(), sent.path())
                .map(found -> faults(found, sent))
                .orElseGet(() -> List.of("the description knows no such route"));
    }

    private List<String> faults(Found found, SentRequest sent) {
        return Stream.of(inPath(found), inQuery(found.operation(), sent.query()), inBody(found.operation(), sent))
                .flatMap(faults -> faults)
                .toList();
    }

    private Stream<String> inPath(Found found) {
        return found.operation().in("path").stream()
                .flatMap(parameter ->
                        value(parameter, Optional.ofNullable(found.values().get(parameter.name()))));
    }

    private Stream<String> inQuery(DescribedOperation operation, Map<String, String> query) {
        var known = operation.in("query");
        var unknown = query.keySet().stream()
                .filter(name ->
                        known.stream().noneMatch(parameter -> parameter.name().equals(name)))
                .map(name -> "query " + name + ": is not known");
        var wrong =
                known.stream().flatMap(parameter -> value(parameter, Optional.ofNullable(query.get(parameter.name()))));
        return Stream.concat(unknown, wrong);
    }

    private Stream<String> value(Parameter parameter, Optional<String> given) {
        var where = parameter.place() + " " + parameter.name() + ": ";
        if (given.isEmpty()) {
            return parameter.required() ? Stream.of(where + "is missing") : Stream.empty();
        }
        var fits = readings(given.get())
                .anyMatch(reading ->
                        description.faults(parameter.schema(), reading).isEmpty());
        return fits ? Stream.empty() : Stream.of(where + "\"" + given.get() + "\" is no such value");
    }

    /** Text is all that an address holds; a number or a truth value is read from it. */
    private static Stream<JsonNode> readings(String text) {
        Stream<JsonNode> plain = Stream.of(TextNode.valueOf(text));
        if (text.matches("-?\\d{1,18}")) {
            return Stream.concat(plain, Stream.of(LongNode.valueOf(Long.parseLong(text))));
        }
        return text.matches("true|false")
                ? Stream.concat(plain, Stream.of(BooleanNode.valueOf(Boolean.parseBoolean(text))))
                : plain;
    }

    private Stream<String> inBody(DescribedOperation operation, SentRequest sent) {
        if (!sent.hasBody()) {
            return operation.needsBody() ? Stream.of("the body: is missing") : Stream.empty();
        }
        if (!operation.takesBody()) {
            return Stream.of("the body: nothing is expected");
        }
        var form = sent.isForm() ? inForm(operation, sent.files()) : Stream.<String>empty();
        var json = operation.bodySchema().stream().flatMap(schema -> description.faults(schema, sent.body()).stream());
        return Stream.concat(form, json);
    }

    private static Stream<String> inForm(DescribedOperation operation, List<String> files) {
        if (!operation.takesForm()) {
            return Stream.of("the body: a form is not expected");
        }
        return files.stream()
                .filter(name -> !name.matches("files\\[\\d]"))
                .map(name -> "part " + name + ": files are called files[0] to files[9]");
    }
}
