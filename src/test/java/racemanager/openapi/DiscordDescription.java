package racemanager.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import racemanager.openapi.DescribedOperation.Found;

/** Discord's own OpenAPI 3.1 description of its REST API, whose dialect of JSON Schema is that of 2020-12. */
final class DiscordDescription {

    private static final String PROPERTY = "discord.openapi";
    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .keyword(new NonValidationKeyword("components"))
            .keyword(new NonValidationKeyword("x-discord-union"))
            .build();

    private final JsonNode components;
    private final ClosedSchemas closed;
    private final List<DescribedOperation> operations;
    private final ConcurrentMap<JsonNode, Schema> schemas = new ConcurrentHashMap<>();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            DIALECT,
            settings -> settings.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private DiscordDescription(JsonNode document) {
        components = document.path("components");
        closed = ClosedSchemas.of(components);
        operations = document.path("paths").properties().stream()
                .flatMap(path -> operations(path.getKey(), path.getValue()))
                .sorted(Comparator.comparingLong(operation -> operation.path().names()))
                .toList();
    }

    /** Why there is none, for a test that cannot run without it; empty where there is one. */
    static Optional<String> absence() {
        var place = System.getProperty(PROPERTY, "");
        if (place.isBlank()) {
            return Optional.of("The property " + PROPERTY + " does not say where Discord's OpenAPI description is.");
        }
        return Files.isReadable(Path.of(place))
                ? Optional.empty()
                : Optional.of("Discord's OpenAPI description is not at " + place + ", where " + PROPERTY + " says.");
    }

    static DiscordDescription read() throws IOException {
        var place = Path.of(System.getProperty(PROPERTY, ""));
        return new DiscordDescription(new JsonMapper().readTree(place.toFile()));
    }

    private static Stream<DescribedOperation> operations(String template, JsonNode methods) {
        var shared = new ArrayList<JsonNode>();
        methods.path("parameters").forEach(shared::add);
        return methods.properties().stream()
                .filter(method -> !method.getKey().equals("parameters"))
                .map(method -> DescribedOperation.of(method.getKey(), template, shared, method.getValue()));
    }

    Optional<Found> find(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.method().equalsIgnoreCase(method))
                .flatMap(
                        operation -> operation.path().values(path).stream().map(values -> new Found(operation, values)))
                .findFirst();
    }

    /** What this value would be refused for; nothing where it fits. */
    List<String> faults(JsonNode schema, JsonNode value) {
        return SchemaFaults.of(schemas.computeIfAbsent(schema, this::compiled).validate(value));
    }

    private Schema compiled(JsonNode schema) {
        ObjectNode root = closed.close(schema);
        root.set("components", components);
        return registry.getSchema(root);
    }
}
