package racemanager.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.WebSocket;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** A person at the page, who acts as one member of a guild and reads what that member may see. */
final class Visitor implements AutoCloseable {

    private static final int TYPED = 2;
    private static final int SUGGESTED = 4;
    private static final int WHOLE_NUMBER = 4;
    private static final int FILE = 11;

    private final Page page;
    private final PageApi api;
    private final JsonNode guild;
    private final JsonNode member;
    private final Ear ear = new Ear();
    private final WebSocket socket;
    private String locale = "en-US";

    Visitor(Page page, PageApi api, JsonNode guild, JsonNode member) {
        this.page = page;
        this.api = api;
        this.guild = guild;
        this.member = member;
        socket = api.listen("play/live?frames=1&guild_id=" + id(guild) + "&" + me(), ear);
        ear.await(0, news -> news.path("t").asText().equals("HELLO"), "the page's greeting");
    }

    private static String id(JsonNode thing) {
        return thing.path("id").asText();
    }

    String guildId() {
        return id(guild);
    }

    private String me() {
        return "member_id=" + memberId();
    }

    String memberId() {
        return id(member.path("user"));
    }

    String name() {
        return member.path("user").path("global_name").asText();
    }

    /** Has set Discord to this language. */
    Visitor speaking(String language) {
        locale = language;
        return this;
    }

    /** Waits until the bot is there. */
    Visitor awaitsBot() {
        ear.await(() -> Optional.of(page).filter(Page::hasBot), () -> "the bot");
        return this;
    }

    /** Types a command such as "/track add" in the guild's first channel, by the names that the visitor's language has. */
    Reaction types(String line) {
        var words = List.of(line.substring(1).split(" "));
        var command = command(words, line);
        var data = named(command);
        var options = data.putArray("options");
        for (var word : words.subList(1, words.size())) {
            var option = option(command, word, line);
            options.addObject().put("name", option.path("name").asText()).put("type", 1);
        }
        return acts(id(guild.path("channels").path(0)), TYPED, data, PageApi.object(), Optional.empty())
                .awaited();
    }

    /** The same with values for the first options, such as "/track remove" with "Spa". */
    Reaction types(String line, String... values) {
        var words = List.of(line.substring(1).split(" "));
        var command = command(words, line);
        var data = named(command);
        var inside = data.putArray("options");
        var typed = command;
        if (words.size() > 1) {
            typed = option(command, words.get(1), line);
            inside = inside.addObject()
                    .put("name", typed.path("name").asText())
                    .put("type", 1)
                    .putArray("options");
        }
        for (int option = 0; option < values.length; option++) {
            var definition = typed.path("options").path(option);
            inside.addObject()
                    .put("name", definition.path("name").asText())
                    .put("type", definition.path("type").asInt())
                    .put("value", values[option]);
        }
        return acts(id(guild.path("channels").path(0)), TYPED, data, PageApi.object(), Optional.empty())
                .awaited();
    }

    /** The same with values by the names of the options, also for a command in a group, such as "/event participant add". */
    Reaction types(String line, Map<String, String> values) {
        var words = List.of(line.substring(1).split(" "));
        var typed = command(words, line);
        var data = named(typed);
        var inside = data.putArray("options");
        for (var word : words.subList(1, words.size())) {
            typed = option(typed, word, line);
            inside = inside.addObject()
                    .put("name", typed.path("name").asText())
                    .put("type", typed.path("type").asInt())
                    .putArray("options");
        }
        for (var value : values.entrySet()) {
            var definition = option(typed, value.getKey(), line);
            var option = inside.addObject()
                    .put("name", definition.path("name").asText())
                    .put("type", definition.path("type").asInt());
            if (definition.path("type").asInt() == WHOLE_NUMBER) {
                option.put("value", Integer.parseInt(value.getValue()));
            } else {
                option.put("value", value.getValue());
            }
        }
        return acts(id(guild.path("channels").path(0)), TYPED, data, PageApi.object(), Optional.empty())
                .awaited();
    }

    /** Types a subcommand whose first option is a file, such as "/track import". */
    Reaction uploads(String line, String fileName, byte[] content) {
        var words = List.of(line.substring(1).split(" "));
        var command = command(words, line);
        var subcommand = option(command, words.get(1), line);
        var option = subcommand.path("options").path(0).path("name").asText();
        var data = named(command);
        var inside = data.putArray("options")
                .addObject()
                .put("name", subcommand.path("name").asText())
                .put("type", 1)
                .putArray("options");
        inside.addObject().put("name", option).put("type", FILE).put("value", "0");
        var channel = id(guild.path("channels").path(0));
        return acts(
                        channel,
                        TYPED,
                        data,
                        PageApi.object(),
                        Optional.empty(),
                        Map.of(option, new PageApi.Sent(fileName, "text/csv", content)))
                .awaited();
    }

    /** The same for a command in a group, such as "/event participant import", with values by the names of the options. */
    Reaction uploads(String line, Map<String, String> values, String fileName, byte[] content) {
        var words = List.of(line.substring(1).split(" "));
        var typed = command(words, line);
        var data = named(typed);
        var inside = data.putArray("options");
        for (var word : words.subList(1, words.size())) {
            typed = option(typed, word, line);
            inside = inside.addObject()
                    .put("name", typed.path("name").asText())
                    .put("type", typed.path("type").asInt())
                    .putArray("options");
        }
        for (var value : values.entrySet()) {
            var definition = option(typed, value.getKey(), line);
            inside.addObject()
                    .put("name", definition.path("name").asText())
                    .put("type", definition.path("type").asInt())
                    .put("value", value.getValue());
        }
        var file = PageApi.each(typed.path("options"))
                .filter(each -> each.path("type").asInt() == FILE)
                .map(each -> each.path("name").asText())
                .findFirst()
                .orElseThrow();
        inside.addObject().put("name", file).put("type", FILE).put("value", "0");
        var files = Map.of(file, new PageApi.Sent(fileName, "text/csv", content));
        var channel = id(guild.path("channels").path(0));
        return acts(channel, TYPED, data, PageApi.object(), Optional.empty(), files)
                .awaited();
    }

    /** What a message offers to download. */
    byte[] downloads(String address) {
        return api.file(address);
    }

    /** The names that are suggested while this is typed for an option, such as "Sp" for the track of "/track show". */
    List<String> isSuggested(String line, String option, String typed) {
        var words = List.of(line.substring(1).split(" "));
        var definition = command(words, line);
        var data = named(definition);
        var inside = data.putArray("options");
        for (var word : words.subList(1, words.size())) {
            definition = option(definition, word, line);
            inside = inside.addObject()
                    .put("name", name(definition))
                    .put("type", 1)
                    .putArray("options");
        }
        inside.addObject()
                .put("name", option(definition, option, line).path("name").asText())
                .put("type", 3)
                .put("value", typed)
                .put("focused", true);
        return acts(id(guild.path("channels").path(0)), SUGGESTED, data, PageApi.object(), Optional.empty())
                .suggestions();
    }

    /** The subcommands that Discord offers of a command. */
    List<String> subcommands(String command) {
        return PageApi.each(command(List.of(command), "/" + command).path("options"))
                .map(this::name)
                .toList();
    }

    private JsonNode command(List<String> words, String line) {
        return PageApi.each(api.get("play/guilds/" + id(guild) + "/commands?" + me()))
                .filter(each -> name(each).equals(words.getFirst()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no command " + line));
    }

    private JsonNode option(JsonNode command, String word, String line) {
        return PageApi.each(command.path("options"))
                .filter(each -> name(each).equals(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no command " + line));
    }

    private static ObjectNode named(JsonNode command) {
        return PageApi.object()
                .put("id", id(command))
                .put("name", command.path("name").asText())
                .put("type", 1);
    }

    private String name(JsonNode command) {
        var translated = command.path("name_localizations").path(locale).asText("");
        return translated.isEmpty() ? command.path("name").asText() : translated;
    }

    /** What was begun; source is the message on which it began. */
    Gesture acts(String channel, int type, JsonNode data, ObjectNode more, Optional<SeenMessage> source) {
        return acts(channel, type, data, more, source, Map.of());
    }

    /** With the files that were chosen for the fields of a form. */
    Gesture acts(
            String channel,
            int type,
            JsonNode data,
            ObjectNode more,
            Optional<SeenMessage> source,
            Map<String, PageApi.Sent> files) {
        var since = ear.now();
        var nonce = UUID.randomUUID().toString();
        more.put("type", type).put("nonce", nonce).set("data", data);
        var answer = api.post(place(channel) + "/interactions?locale=" + locale + "&" + me(), more, files);
        return new Gesture(this, ear, since, channel, id(answer), nonce, source);
    }

    private String place(String channel) {
        return "play/guilds/" + id(guild) + "/channels/" + channel;
    }

    /** The id of the guild's role with that name. */
    String role(String name) {
        return PageApi.each(guild.path("roles"))
                .filter(each -> each.path("name").asText().equals(name))
                .map(Visitor::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no role " + name));
    }

    /** Whether this member has that role now. */
    boolean has(String role) {
        return holders(role).contains(memberId());
    }

    /** Who has that role now, by the ids of members. */
    Set<String> holders(String role) {
        return PageApi.each(api.get("play/world").path("guilds"))
                .filter(each -> id(each).equals(guildId()))
                .flatMap(each -> PageApi.each(each.path("members")))
                .filter(each -> PageApi.each(each.path("roles"))
                        .anyMatch(held -> held.asText().equals(role)))
                .map(each -> id(each.path("user")))
                .collect(Collectors.toSet());
    }

    String channel(String name) {
        return PageApi.each(guild.path("channels"))
                .filter(each -> each.path("name").asText().equals(name))
                .map(Visitor::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no channel " + name));
    }

    int roleCount() {
        return guild.path("roles").size();
    }

    int channelCount() {
        return guild.path("channels").size();
    }

    /** The name of the channel that was made last. */
    String newestChannel() {
        return PageApi.each(guild.path("channels"))
                .max(Comparator.comparing(Visitor::id))
                .orElseThrow()
                .path("name")
                .asText();
    }

    /** Leaves the guild, and is not heard of again. */
    void leaves() {
        api.delete("play/guilds/" + id(guild) + "/members/" + memberId());
    }

    /** Removes the bot from the guild. */
    void removesTheBot() {
        bot("remove");
    }

    /** Invites the bot into the guild. */
    void invitesTheBot() {
        bot("invite");
    }

    /** Discord loses sight of the guild, and finds it again. */
    void goesThroughAnOutage() {
        bot("outage");
    }

    private void bot(String deed) {
        api.post("play/guilds/" + id(guild) + "/bot", PageApi.object().put("do", deed));
    }

    List<SeenMessage> messages(String channel) {
        var place = channel(channel);
        return PageApi.each(api.get(place(place) + "/messages?limit=50&" + me()))
                .map(message -> new SeenMessage(this, place, message))
                .toList();
    }

    /** The file at an address that a message shows. */
    byte[] file(String address) {
        return api.file(address);
    }

    /** Those that everybody sees and that stay: announcements, rosters. */
    List<SeenMessage> posts(String channel) {
        return messages(channel).stream()
                .filter(message -> !message.isEphemeral() && !message.isCall())
                .toList();
    }

    /** Those that call members by their names. */
    List<SeenMessage> calls(String channel) {
        return messages(channel).stream().filter(SeenMessage::isCall).toList();
    }

    /** Waits for a call with all these words in it, and with this visitor's name. */
    SeenMessage isCalled(String channel, String... words) {
        return ear.await(
                () -> calls(channel).reversed().stream()
                        .filter(call -> call.says(words) && call.says("<@" + memberId() + ">"))
                        .findFirst(),
                () -> "a call with " + List.of(words) + " in " + channel + ", where there is: " + calls(channel));
    }

    /** What bots wrote to this visitor alone. */
    List<SeenMessage> directMessages() {
        return PageApi.each(api.get(directly()))
                .map(message -> new SeenMessage(this, message.path("channel_id").asText(), message))
                .toList();
    }

    /** Waits for a direct message with all these words in it. */
    SeenMessage isToldDirectly(String... words) {
        return ear.await(
                () -> directMessages().reversed().stream()
                        .filter(message -> message.says(words))
                        .findFirst(),
                () -> "a direct message with " + List.of(words) + ", where there is: " + directMessages());
    }

    /** Sets Discord not to let bots write to this visitor. */
    void closesDirectMessages() {
        api.put(directly(), PageApi.object().put("open", false));
    }

    private String directly() {
        return "play/guilds/" + id(guild) + "/direct-messages?" + me();
    }

    /** Waits for a post in that channel with all these words in it; the newest one. */
    SeenMessage reads(String channel, String... words) {
        return ear.await(
                () -> posts(channel).reversed().stream()
                        .filter(message -> message.says(words))
                        .findFirst(),
                () -> "a post with " + List.of(words) + " in " + channel + ", where there is: " + posts(channel));
    }

    /** Looks again whenever something happens, until there is what one looks for. */
    void awaits(BooleanSupplier look, String what) {
        ear.await(() -> Optional.of(what).filter(each -> look.getAsBoolean()), () -> what);
    }

    /** What went between bot and Discord while this page was open. */
    List<Frame> frames() {
        return ear.frames();
    }

    @Override
    public void close() {
        socket.abort();
    }
}
