package racemanager.discord.interaction;

import discord4j.discordjson.json.ApplicationCommandInteractionData;
import discord4j.discordjson.json.AttachmentData;
import discord4j.discordjson.json.ComponentData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.discord.Upload;

/** Reads the fields of a modal that was sent, in labels or, as older messages have them, in rows. */
final class ModalReader {

    private static final int FILE_UPLOAD = 19;

    record Form(Map<String, List<String>> values, Map<String, List<Upload>> uploads) {}

    static Form read(ApplicationCommandInteractionData data) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, List<Upload>> uploads = new LinkedHashMap<>();
        data.components().toOptional().stream()
                .flatMap(List::stream)
                .flatMap(ModalReader::withNested)
                .forEach(field -> field.customId().toOptional().ifPresent(name -> {
                    var entered = entered(field);
                    values.put(name, entered);
                    if (field.type() == FILE_UPLOAD) {
                        uploads.put(
                                name,
                                entered.stream()
                                        .flatMap(id -> upload(data, id).stream())
                                        .toList());
                    }
                }));
        return new Form(values, uploads);
    }

    /** The file with this id among those that came with the interaction. */
    static Optional<Upload> upload(ApplicationCommandInteractionData data, String id) {
        return data.resolved()
                .toOptional()
                .flatMap(resolved -> resolved.attachments().toOptional())
                .map(files -> files.get(id))
                .map(ModalReader::upload);
    }

    private static Upload upload(AttachmentData file) {
        return new Upload(
                file.id().asString(), file.filename(), file.contentType().toOptional(), file.size(), file.url());
    }

    private static List<String> entered(ComponentData field) {
        return field.values()
                .toOptional()
                .or(() -> field.value()
                        .toOptional()
                        .filter(text -> !text.isEmpty())
                        .map(List::of))
                .orElse(List.of());
    }

    private static Stream<ComponentData> withNested(ComponentData component) {
        var nested = Stream.concat(
                component.components().toOptional().stream().flatMap(List::stream),
                component.component().toOptional().stream());
        return Stream.concat(Stream.of(component), nested.flatMap(ModalReader::withNested));
    }

    private ModalReader() {}
}
