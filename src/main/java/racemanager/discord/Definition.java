package racemanager.discord;

import discord4j.discordjson.json.ApplicationCommandOptionData;
import discord4j.discordjson.json.ApplicationCommandRequest;
import discord4j.discordjson.json.ImmutableApplicationCommandOptionData;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import racemanager.kernel.Phrase;
import racemanager.speech.Speech;

/**
 * Defines a slash command for guilds, named and described in every language by the messages {@code command.<path>.name}
 * and {@code command.<path>.description}.
 */
public final class Definition {

    /** Types of options, by Discord's reference, "Application Command Option Type". */
    private static final int SUBCOMMAND = 1;

    private static final int TEXT = 3;
    private static final int WHOLE_NUMBER = 4;

    /** Chat input, by "Application Command Types". */
    private static final int SLASH = 1;

    /** By "Interaction Context Types" and "Application Integration Types". */
    private static final int GUILD = 0;

    private static final int GUILD_INSTALL = 0;

    private final Speech speech;
    private final String path;
    private final List<ApplicationCommandOptionData> options = new ArrayList<>();

    private Definition(Speech speech, String path) {
        this.speech = speech;
        this.path = path;
    }

    public static Definition of(Speech speech, String path) {
        return new Definition(speech, path);
    }

    /** A command below this one, with its own options. */
    public Definition with(Definition below) {
        options.add(below.option(SUBCOMMAND, "", below.name())
                .options(below.options)
                .build());
        return this;
    }

    /** A text that is completed while it is typed. */
    public Definition needingCompletedText(String name) {
        options.add(
                option(TEXT, ".option", name).required(true).autocomplete(true).build());
        return this;
    }

    /** A text that may be left out and is completed while it is typed. */
    public Definition withCompletedText(String name) {
        options.add(
                option(TEXT, ".option", name).required(false).autocomplete(true).build());
        return this;
    }

    /** A whole number between two bounds that may be left out. */
    public Definition withNumber(String name, int least, int most) {
        options.add(option(WHOLE_NUMBER, ".option", name)
                .required(false)
                .minValue((double) least)
                .maxValue((double) most)
                .build());
        return this;
    }

    public ApplicationCommandRequest request() {
        return ApplicationCommandRequest.builder()
                .type(SLASH)
                .name(name())
                .nameLocalizationsOrNull(speech.localizations(key("name")))
                .description(described(key("description")))
                .descriptionLocalizationsOrNull(speech.localizations(key("description")))
                .options(options)
                .addContext(GUILD)
                .addIntegrationType(GUILD_INSTALL)
                .build();
    }

    private ImmutableApplicationCommandOptionData.Builder option(int type, String kind, String name) {
        var key = "command." + path + kind + (kind.isEmpty() ? "" : "." + name);
        return ApplicationCommandOptionData.builder()
                .type(type)
                .name(name)
                .nameLocalizationsOrNull(speech.localizations(key + ".name"))
                .description(described(key + ".description"))
                .descriptionLocalizationsOrNull(speech.localizations(key + ".description"));
    }

    private String described(String key) {
        return speech.label(Phrase.of(key), Locale.ENGLISH);
    }

    private String key(String part) {
        return "command." + path + "." + part;
    }

    private String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
