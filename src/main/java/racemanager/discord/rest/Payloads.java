package racemanager.discord.rest;

import discord4j.core.object.component.BaseMessageComponent;
import discord4j.discordjson.Id;
import discord4j.discordjson.json.AllowedMentionsData;
import discord4j.discordjson.json.ApplicationCommandOptionChoiceData;
import discord4j.discordjson.json.ComponentData;
import discord4j.discordjson.json.FollowupMessageRequest;
import discord4j.discordjson.json.InteractionApplicationCommandCallbackData;
import discord4j.discordjson.json.MessageCreateRequest;
import discord4j.discordjson.json.PartialAttachmentData;
import discord4j.discordjson.json.WebhookMessageEditRequest;
import discord4j.discordjson.possible.Possible;
import discord4j.rest.request.DiscordWebRequest;
import discord4j.rest.util.MultipartRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import racemanager.discord.AllowedMentions;
import racemanager.discord.Choice;
import racemanager.discord.ModalView;
import racemanager.discord.NewFile;
import racemanager.discord.View;
import racemanager.kernel.Snowflake;
import racemanager.outbox.Once;

/** The bodies of requests, made of views. */
final class Payloads {

    private static final int EPHEMERAL = 1 << 6;
    private static final int COMPONENTS_V2 = 1 << 15;

    static InteractionApplicationCommandCallbackData callback(View view, boolean ephemeral) {
        return InteractionApplicationCommandCallbackData.builder()
                .flags(flags(ephemeral))
                .components(components(view.components()))
                .allowedMentions(mentions(view.pinged()))
                .build();
    }

    static InteractionApplicationCommandCallbackData deferred(boolean ephemeral) {
        return InteractionApplicationCommandCallbackData.builder()
                .flags(ephemeral ? EPHEMERAL : 0)
                .build();
    }

    static InteractionApplicationCommandCallbackData modal(ModalView modal) {
        return InteractionApplicationCommandCallbackData.builder()
                .customId(modal.id().text())
                .title(modal.title())
                .components(components(modal.fields()))
                .build();
    }

    static InteractionApplicationCommandCallbackData choices(List<Choice> choices) {
        return InteractionApplicationCommandCallbackData.builder()
                .choices(choices.stream().map(Payloads::choice).toList())
                .build();
    }

    static WebhookMessageEditRequest originalEdit(View view) {
        return WebhookMessageEditRequest.builder()
                .flags(Possible.of(Optional.of(COMPONENTS_V2)))
                .components(components(view.components()))
                .allowedMentions(Possible.of(Optional.of(mentions(view.pinged()))))
                .attachments(Possible.of(Optional.of(attachments(view.files()))))
                .build();
    }

    static FollowupMessageRequest followUp(View view, boolean ephemeral) {
        return FollowupMessageRequest.builder()
                .flags(flags(ephemeral))
                .components(components(view.components()))
                .allowedMentions(mentions(view.pinged()))
                .build();
    }

    /** A repeated request with the same nonce within a few minutes gives the message that is there already. */
    static MessageCreateRequest posted(View view, String nonce) {
        return posted(view, components(view.components()), nonce);
    }

    /** The same, to be known again for good. */
    static MessageCreateRequest posted(View view, Once once) {
        return posted(view, marked(view, once), once.nonce());
    }

    private static MessageCreateRequest posted(View view, List<ComponentData> components, String nonce) {
        return MessageCreateRequest.builder()
                .flags(COMPONENTS_V2)
                .components(components)
                .allowedMentions(mentions(view.pinged()))
                .nonce(nonce)
                .enforceNonce(true)
                .build();
    }

    /**
     * An edit that keeps some files. Discord takes nothing but the id of a file that is kept, which Discord4J's own type
     * cannot say.
     *
     * @param kept the ids of those that the message has already
     */
    static Map<String, Object> edited(View view, Once once, Collection<String> kept, List<NewFile> files) {
        return edited(marked(view, once), kept, files);
    }

    /** The same for a message that nobody looks for later. */
    static Map<String, Object> edited(View view, List<NewFile> files) {
        return edited(components(view.components()), List.of(), files);
    }

    private static Map<String, Object> edited(
            List<ComponentData> components, Collection<String> kept, List<NewFile> files) {
        Stream<Object> old = kept.stream().map(id -> Map.of("id", id));
        return Map.of(
                "flags",
                COMPONENTS_V2,
                "components",
                components,
                "allowed_mentions",
                mentions(AllowedMentions.NOBODY),
                "attachments",
                Stream.concat(old, attachments(files).stream()).toList());
    }

    /** The body, and beside it the files, which every attempt reads from their beginning. */
    static DiscordWebRequest filled(DiscordWebRequest request, Object body, List<NewFile> files) {
        if (files.isEmpty()) {
            return request.body(body);
        }
        MultipartRequest<Object> form = MultipartRequest.ofRequest(body).withFileHandler((fields, none) -> {
            for (int place = 0; place < files.size(); place++) {
                NewFile file = files.get(place);
                fields.file("files[" + place + "]", file.name(), file.open(), "application/octet-stream");
            }
        });
        return request.header("content-type", "multipart/form-data").body(form);
    }

    private static int flags(boolean ephemeral) {
        return COMPONENTS_V2 | (ephemeral ? EPHEMERAL : 0);
    }

    private static List<ComponentData> components(List<? extends BaseMessageComponent> components) {
        return components.stream().map(BaseMessageComponent::getData).toList();
    }

    /** The first component carries the mark of the message. */
    private static List<ComponentData> marked(View view, Once once) {
        var components = new ArrayList<>(components(view.components()));
        components.set(
                0,
                ComponentData.builder()
                        .from(components.getFirst())
                        .id(UnheardMessages.mark(once))
                        .build());
        return components;
    }

    private static AllowedMentionsData mentions(AllowedMentions pinged) {
        return AllowedMentionsData.builder()
                .parse(List.of())
                .users(pinged.members().stream().map(Snowflake::text).toList())
                .roles(pinged.roles().stream().map(Snowflake::text).toList())
                .build();
    }

    /** An edit keeps the files that are listed; new ones are listed by their place in the request. */
    private static List<PartialAttachmentData> attachments(List<NewFile> files) {
        return new ArrayList<>(IntStream.range(0, files.size())
                .mapToObj(place -> (PartialAttachmentData) PartialAttachmentData.builder()
                        .id(Id.of(place))
                        .filename(files.get(place).name())
                        .build())
                .toList());
    }

    private static ApplicationCommandOptionChoiceData choice(Choice choice) {
        Object value = switch (choice) {
            case Choice.Text text -> text.value();
            case Choice.Whole whole -> whole.value();
        };
        return ApplicationCommandOptionChoiceData.builder()
                .name(choice.name())
                .value(value)
                .build();
    }

    private Payloads() {}
}
