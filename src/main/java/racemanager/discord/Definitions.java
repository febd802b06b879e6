package racemanager.discord;

import discord4j.discordjson.json.ApplicationCommandOptionChoiceData;
import discord4j.discordjson.json.ApplicationCommandOptionData;
import discord4j.discordjson.json.ApplicationCommandRequest;
import discord4j.discordjson.json.ImmutableApplicationCommandOptionData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import racemanager.discord.Route.Slash;
import racemanager.kernel.Phrase;
import racemanager.speech.Speech;

/**
 * Discord's list of commands, made of their rows. A command, and each word that several of them begin with, is named and
 * described in every language by the messages {@code command.<path>.name} and {@code .description}, its options by
 * {@code command.<path>.option.<name>.…}; Discord takes up to three words.
 */
public record Definitions(Speech speech) {

    /** By Discord's reference, "Application Command Option Type". */
    private static final int SUBCOMMAND = 1;

    private static final int SUBCOMMAND_GROUP = 2;

    /** Chat input, by "Application Command Types". */
    private static final int SLASH = 1;

    /** By "Interaction Context Types" and "Application Integration Types". */
    private static final int GUILD = 0;

    private static final int GUILD_INSTALL = 0;

    /** Text and announcement channels, by "Channel Types". */
    private static final List<Integer> TAKING_MESSAGES = List.of(0, 5);

    /** A word of a path with the rows below it; a command itself has none below. */
    private record Node(String path, List<Option> options, Map<String, Node> below) {

        private static Node of(String path) {
            return new Node(path, new ArrayList<>(), new LinkedHashMap<>());
        }

        private Node word(String word) {
            return below.computeIfAbsent(word, name -> of(path.isEmpty() ? name : path + "." + name));
        }

        private boolean isGroup() {
            return !below.isEmpty();
        }

        private String name() {
            return path.substring(path.lastIndexOf('.') + 1);
        }
    }

    /** In the order of the rows. */
    public List<ApplicationCommandRequest> of(List<Slash> rows) {
        var root = Node.of("");
        for (var row : rows) {
            var node = root;
            for (var word : row.path().split(" ", -1)) {
                node = node.word(word);
            }
            node.options().addAll(row.options());
        }
        return root.below().values().stream().map(this::command).toList();
    }

    private ApplicationCommandRequest command(Node node) {
        var key = "command." + node.path();
        return ApplicationCommandRequest.builder()
                .type(SLASH)
                .name(node.name())
                .nameLocalizationsOrNull(speech.localizations(key + ".name"))
                .description(described(key))
                .descriptionLocalizationsOrNull(speech.localizations(key + ".description"))
                .options(inside(node))
                .addContext(GUILD)
                .addIntegrationType(GUILD_INSTALL)
                .build();
    }

    private List<ApplicationCommandOptionData> inside(Node node) {
        return node.isGroup()
                ? node.below().values().stream().map(this::below).toList()
                : node.options().stream().map(option -> option(node, option)).toList();
    }

    private ApplicationCommandOptionData below(Node node) {
        return builder(node.isGroup() ? SUBCOMMAND_GROUP : SUBCOMMAND, node.name(), "command." + node.path())
                .options(inside(node))
                .build();
    }

    private ApplicationCommandOptionData option(Node command, Option option) {
        var key = "command." + command.path() + ".option." + option.name();
        var built = builder(option.kind().number(), option.name(), key).required(option.required());
        switch (option.kind()) {
            case TEXT -> option.most().ifPresent(built::maxLength);
            case WHOLE_NUMBER -> {
                option.least().ifPresent(least -> built.minValue(least.doubleValue()));
                option.most().ifPresent(most -> built.maxValue(most.doubleValue()));
            }
            case CHANNEL -> built.channelTypes(TAKING_MESSAGES);
            case MEMBER, MEMBER_OR_ROLE, FILE -> {}
        }
        option.suggestions().ifPresent(suggested -> built.autocomplete(true));
        if (!option.values().isEmpty()) {
            built.choices(option.values().stream().map(this::choice).toList());
        }
        return built.build();
    }

    private ApplicationCommandOptionChoiceData choice(Option.Value value) {
        return ApplicationCommandOptionChoiceData.builder()
                .name(speech.label(value.title(), Locale.ENGLISH))
                .nameLocalizationsOrNull(speech.localizations(value.title().key()))
                .value(value.value())
                .build();
    }

    private ImmutableApplicationCommandOptionData.Builder builder(int type, String name, String key) {
        return ApplicationCommandOptionData.builder()
                .type(type)
                .name(name)
                .nameLocalizationsOrNull(speech.localizations(key + ".name"))
                .description(described(key))
                .descriptionLocalizationsOrNull(speech.localizations(key + ".description"));
    }

    private String described(String key) {
        return speech.label(Phrase.of(key + ".description"), Locale.ENGLISH);
    }
}
