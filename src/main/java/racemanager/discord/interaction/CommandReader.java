package racemanager.discord.interaction;

import discord4j.discordjson.json.ApplicationCommandInteractionData;
import discord4j.discordjson.json.ApplicationCommandInteractionOptionData;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import racemanager.discord.Caller;
import racemanager.discord.ChosenChannel;
import racemanager.discord.CompletionCall;
import racemanager.discord.Mentioned;
import racemanager.discord.Options;
import racemanager.discord.Responder;
import racemanager.discord.SlashCall;
import racemanager.discord.Upload;

/** Reads slash commands and what is typed into them; subcommands arrive as nested options. */
final class CommandReader {

    private static final int SUBCOMMAND = 1;
    private static final int SUBCOMMAND_GROUP = 2;

    /** By Discord's reference, "Application Command Option Type". */
    private static final int USER = 6;

    private static final int CHANNEL = 7;
    private static final int ROLE = 8;
    private static final int MENTIONABLE = 9;
    private static final int ATTACHMENT = 11;

    private record Command(String path, List<ApplicationCommandInteractionOptionData> options) {}

    static Arrived slash(ApplicationCommandInteractionData data, Caller caller, Responder responder) {
        var command = command(data);
        return new Arrived.Slash(new SlashCall(caller, responder, command.path(), options(data, command, caller)));
    }

    static Arrived completion(ApplicationCommandInteractionData data, Caller caller, Responder responder) {
        var command = command(data);
        return command.options().stream()
                .filter(each -> each.focused().toOptional().orElse(false))
                .findFirst()
                .<Arrived>map(focused -> new Arrived.Completion(new CompletionCall(
                        caller,
                        responder,
                        command.path(),
                        focused.name(),
                        focused.value().toOptional().orElse(""),
                        options(data, command, caller))))
                .orElseGet(() -> new Arrived.Unsupported("an autocompletion without a focused option"));
    }

    private static Command command(ApplicationCommandInteractionData data) {
        return inner(new Command(
                data.name().toOptional().orElse(""), data.options().toOptional().orElse(List.of())));
    }

    private static Command inner(Command command) {
        return command.options().stream()
                .filter(each -> each.type() == SUBCOMMAND || each.type() == SUBCOMMAND_GROUP)
                .findFirst()
                .map(sub -> inner(new Command(
                        command.path() + " " + sub.name(),
                        sub.options().toOptional().orElse(List.of()))))
                .orElse(command);
    }

    private static Options options(ApplicationCommandInteractionData data, Command command, Caller caller) {
        Map<String, String> values = new HashMap<>();
        Map<String, Upload> uploads = new HashMap<>();
        Map<String, Mentioned> mentioned = new HashMap<>();
        Map<String, ChosenChannel> channels = new HashMap<>();
        for (var each : command.options()) {
            each.value().toOptional().ifPresent(value -> {
                values.put(each.name(), value);
                switch (each.type()) {
                    case ATTACHMENT ->
                        ModalReader.upload(data, value).ifPresent(upload -> uploads.put(each.name(), upload));
                    case USER, ROLE, MENTIONABLE ->
                        MentionReader.read(data, value, caller.guild())
                                .ifPresent(whom -> mentioned.put(each.name(), whom));
                    case CHANNEL ->
                        MentionReader.channel(data, value).ifPresent(channel -> channels.put(each.name(), channel));
                    default -> {}
                }
            });
        }
        return new Options(values, uploads, mentioned, channels);
    }

    private CommandReader() {}
}
