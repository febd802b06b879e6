package racemanager.discord.rest;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.databind.JsonNode;
import discord4j.rest.request.Router;
import discord4j.rest.route.Routes;
import java.util.Map;
import racemanager.discord.NewFile;
import racemanager.discord.View;
import racemanager.kernel.ChannelId;
import racemanager.kernel.MessageId;
import reactor.core.publisher.Mono;

/** Finds which of a view's files an edit need not upload: pictures may be large, and a race night edits often. */
final class KeptFiles {

    private final Router router;
    private final ShownFiles shown = new ShownFiles();

    KeptFiles(Router router) {
        this.router = router;
    }

    /** Those of the view's unchanging files that the message has, by name, with their ids; after a start, it is read once. */
    Mono<Map<String, String>> in(ChannelId channel, MessageId message, View view) {
        var names = view.files().stream()
                .filter(NewFile::isUnchanging)
                .map(NewFile::name)
                .collect(toUnmodifiableSet());
        if (names.isEmpty()) return Mono.just(Map.of());
        return shown.of(message)
                .map(Mono::just)
                .orElseGet(() -> read(channel, message))
                .map(files -> files.entrySet().stream()
                        .filter(file -> names.contains(file.getKey()))
                        .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** What cannot be read is uploaded again. */
    private Mono<Map<String, String>> read(ChannelId channel, MessageId message) {
        return Routes.MESSAGE_GET
                .newRequest(channel.text(), message.text())
                .exchange(router)
                .bodyToMono(JsonNode.class)
                .map(shown::learn)
                .onErrorReturn(Map.of());
    }

    /** Takes note of what Discord answers to a view. */
    void seen(View view, JsonNode message) {
        if (view.files().stream().anyMatch(NewFile::isUnchanging)) shown.learn(message);
        else shown.forget(ShownFiles.id(message));
    }
}
