package racemanager.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The playground's page in a browser: a person opens it, and acts as one of the members. */
final class Page {

    private final PageApi api;
    private final int guild;

    Page(String address) {
        this(address, 0);
    }

    /** With another guild open than the first. */
    Page(String address, int guild) {
        api = new PageApi(address);
        this.guild = guild;
    }

    /** The first member of that kind in the guild that is open. */
    Visitor as(String persona) {
        return opened(guild(guild), member -> member.path("persona").asText().equals(persona));
    }

    /** The member of the first guild with that name. */
    Visitor asDriver(String name) {
        return opened(guild(0), named(name));
    }

    /** The names of the drivers of the first guild. */
    List<String> drivers() {
        return PageApi.each(guild(0).path("members"))
                .filter(member -> member.path("persona").asText().equals("driver"))
                .map(member -> member.path("user").path("global_name").asText())
                .toList();
    }

    /** What the bot has whispered to each driver of the first guild in that channel since a message, by their names. */
    Map<String, List<String>> whispers(SeenMessage since) {
        var guild = guild(0);
        var place = "play/guilds/" + guild.path("id").asText() + "/channels/" + since.channel()
                + "/messages?limit=50&member_id=";
        return PageApi.each(guild.path("members"))
                .map(member -> member.path("user"))
                .collect(Collectors.toMap(
                        user -> user.path("global_name").asText(),
                        user -> PageApi.each(api.get(place + user.path("id").asText()))
                                .map(message -> new SeenMessage(since.visitor(), since.channel(), message))
                                .filter(message -> message.isEphemeral() && message.isAfter(since))
                                .map(SeenMessage::text)
                                .toList()));
    }

    /** The member with that name of the second guild, whose language is French. */
    Visitor inTheFrenchGuild(String name) {
        return opened(guild(1), named(name));
    }

    private static Predicate<JsonNode> named(String name) {
        return member -> member.path("user").path("global_name").asText().equals(name);
    }

    private JsonNode guild(int index) {
        return api.get("play/world").path("guilds").path(index);
    }

    private Visitor opened(JsonNode guild, Predicate<JsonNode> fitting) {
        var member = PageApi.each(guild.path("members")).filter(fitting).findFirst();
        return new Visitor(this, api, guild, member.orElseThrow());
    }

    /** What the page can do with clock, network, bot and crowds. */
    Controls controls() {
        return new Controls(api);
    }

    boolean hasBot() {
        return api.get("play/world").path("bots").path(0).path("connected").asBoolean();
    }

    /** The last of what went between bot and Discord. */
    List<Frame> frames() {
        return PageApi.each(api.get("play/frames?limit=500")).map(Frame::new).toList();
    }
}
